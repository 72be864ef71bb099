// What ECMA-402 says of each case: reads JSON from standard input, writes JSON to standard output.
//
// A case is [service, locale, options, ...values]; the answer is a string, or null where the
// options are refused.
const formatters = new Map();

function formatter(service, locale, options) {
  const key = JSON.stringify([service, locale, options]);
  if (!formatters.has(key)) formatters.set(key, new Intl[service](locale, options));
  return formatters.get(key);
}

function answer([service, locale, options, ...values]) {
  try {
    const own = formatter(service, locale, options);
    switch (service) {
      case "NumberFormat":
        return values.length === 1 ? own.format(values[0]) : own.formatRange(values[0], values[1]);
      case "DateTimeFormat":
        return values.length === 1
          ? own.format(new Date(values[0]))
          : own.formatRange(new Date(values[0]), new Date(values[1]));
      case "ListFormat":
        return own.format(values);
      case "DisplayNames":
        return own.of(values[0]);
    }
  } catch {
    return null;
  }
}

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const cases = JSON.parse(Buffer.concat(chunks).toString("utf8"));
process.stdout.write(JSON.stringify({ icu: process.versions.icu, cldr: process.versions.cldr, answers: cases.map(answer) }));

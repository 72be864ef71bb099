// Writes dates.txt, numbers.txt and plurals.txt from the npm packages of CLDR.
//
//   npm install cldr-core cldr-dates-full cldr-numbers-full
//   node build.mjs node_modules
//
// One line a locale, sorted by tag: tag, parent, then `key=value` sorted by key, separated by tabs;
// only what differs from the parent is written. README.md says what the keys mean.
import { readFileSync, readdirSync, writeFileSync, existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const modules = process.argv[2];
const here = dirname(fileURLToPath(import.meta.url));
const json = (...path) => JSON.parse(readFileSync(join(modules, ...path), "utf8"));

const parents = json("cldr-core", "supplemental", "parentLocales.json").supplemental.parentLocales.parentLocale;
const locales = readdirSync(join(modules, "cldr-dates-full", "main")).sort();

function parentOf(locale) {
  if (locale === "und") return "";
  for (let parent = locale; ; ) {
    parent = parents[parent] ?? (parent.includes("-") ? parent.slice(0, parent.lastIndexOf("-")) : "und");
    if (parent === "root") parent = "und";
    if (locales.includes(parent)) return parent;
  }
}

const text = (value) => (typeof value === "string" ? value : value._value);
const styles = ["full", "long", "medium", "short"];

function dates(locale) {
  const file = join("cldr-dates-full", "main", locale, "ca-gregorian.json");
  const calendar = json(file).main[locale].dates.calendars.gregorian;
  const facts = {};
  styles.forEach((style, index) => {
    facts[`d${index}`] = text(calendar.dateFormats[style]);
    facts[`t${index}`] = text(calendar.timeFormats[style]);
    facts[`g${index}`] = text(calendar.dateTimeFormats[style]);
    const atTime = calendar["dateTimeFormats-atTime"]?.standard?.[style];
    if (atTime) facts[`a${index}`] = text(atTime);
  });
  for (const [skeleton, pattern] of Object.entries(calendar.dateTimeFormats.availableFormats)) {
    if (!skeleton.includes("-")) facts[`s${skeleton}`] = text(pattern);
  }
  for (const [skeleton, fields] of Object.entries(calendar.dateTimeFormats.intervalFormats)) {
    if (skeleton === "intervalFormatFallback") facts.i = fields;
    else if (!skeleton.includes("-")) {
      for (const [field, pattern] of Object.entries(fields)) {
        if (!field.includes("-")) facts[`i${skeleton}/${field}`] = pattern;
      }
    }
  }
  for (const [field, pattern] of Object.entries(calendar.dateTimeFormats.appendItems)) {
    facts[`x${field}`] = pattern;
  }
  const widths = { abbreviated: 3, wide: 4, narrow: 5 };
  for (const [width, letters] of Object.entries(widths)) {
    for (const [context, letter] of [["format", ""], ["stand-alone", "s"]]) {
      const months = calendar.months[context][width];
      facts[`M${letters}${letter}`] = Array.from({ length: 12 }, (_, index) => months[index + 1]).join("|");
      const days = calendar.days[context][width];
      facts[`E${letters}${letter}`] = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"].map((day) => days[day]).join("|");
    }
    const periods = calendar.dayPeriods.format[width];
    facts[`p${letters}`] = `${periods.am}|${periods.pm}`;
    facts[`B${letters}`] = hourly(locale, periods).join("|");
  }
  const { eraNames, eraAbbr, eraNarrow } = calendar.eras;
  [[3, eraAbbr], [4, eraNames], [5, eraNarrow]].forEach(([letters, eras]) => {
    facts[`G${letters}`] = `${eras[0]}|${eras[1]}`;
  });
  return facts;
}

const { dayPeriodRuleSet } = json("cldr-core", "supplemental", "dayPeriods.json").supplemental;

// What each of the 24 hours is called (in the morning, at night), and then noon.
function hourly(locale, periods) {
  const rules = dayPeriodRuleSet[locale] ?? dayPeriodRuleSet[locale.split("-")[0]] ?? {};
  const noon = rules.noon?._at === undefined ? "" : (periods.noon ?? "");
  const hours = Array.from({ length: 24 }, (_, hour) => {
    for (const [name, { _from, _before }] of Object.entries(rules)) {
      if (_from === undefined) continue;
      const [from, before] = [parseInt(_from), parseInt(_before)];
      const within = from < before ? from <= hour && hour < before : hour >= from || hour < before;
      if (within) return periods[name];
    }
    return hour < 12 ? periods.am : periods.pm;
  });
  return [...hours, noon];
}

function hours() {
  const { timeData } = json("cldr-core", "supplemental", "timeData.json").supplemental;
  return Object.entries(timeData)
    .map(([place, data]) => [place.replace("_", "-"), data._preferred[0]])
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([place, hour]) => `${place}=${hour}`);
}

function numbers(locale) {
  const main = join("cldr-numbers-full", "main", locale);
  const source = json(main, "numbers.json").main[locale].numbers;
  const facts = { n: source.defaultNumberingSystem, m: source.minimumGroupingDigits };
  for (const [key, value] of Object.entries(source)) {
    const system = key.split("-numberSystem-")[1];
    if (!system || system.includes("-")) continue;
    if (key.startsWith("symbols-")) {
      const { decimal, group, minusSign, plusSign, percentSign, exponential } = value;
      const money = [value.currencyDecimal ?? decimal, value.currencyGroup ?? group];
      facts[`y${system}`] = [decimal, group, minusSign, plusSign, percentSign, exponential, ...money].join("|");
    } else if (key.startsWith("decimalFormats-")) {
      facts[`p${system}`] = value.standard;
      for (const [length, letter] of [["short", "s"], ["long", "l"]]) {
        for (const [size, pattern] of Object.entries(value[length].decimalFormat)) {
            const [power, count] = size.split("-count-");
          if (!size.includes("-alt-")) facts[`z${system}${letter}${power.length - 1}/${count}`] = pattern;
        }
      }
    } else if (key.startsWith("percentFormats-")) {
      facts[`%${system}`] = value.standard;
    } else if (key.startsWith("currencyFormats-")) {
      facts[`c${system}`] = value.standard;
      facts[`k${system}`] = value.accounting;
      const counts = Object.entries(value).filter(([name]) => name.startsWith("unitPattern-count-"));
      for (const [name, pattern] of counts) facts[`w${system}/${name.slice("unitPattern-count-".length)}`] = pattern;
    } else if (key.startsWith("miscPatterns-")) {
      facts[`r${system}`] = value.range;
    }
  }
  if (locale === "und") {
    // The packages leave out what CLDR's root says of Arabic digits; these locales inherit it.
    facts.yarab = numbers("ar").yarab;
    facts.yarabext = numbers("ur").yarabext;
  }
  if (existsSync(join(modules, main, "currencies.json"))) {
    const { currencies } = json(main, "currencies.json").main[locale].numbers;
    for (const [code, currency] of Object.entries(currencies)) {
      if (currency.symbol && (currency.symbol !== code || locale !== "und")) facts[`S${code}`] = currency.symbol;
      if (currency["symbol-alt-narrow"]) facts[`N${code}`] = currency["symbol-alt-narrow"];
    }
  }
  return facts;
}

function digits() {
  const { fractions } = json("cldr-core", "supplemental", "currencyData.json").supplemental.currencyData;
  return Object.entries(fractions).filter(([code, { _digits }]) => code !== "DEFAULT" && _digits !== "2").map(([code, { _digits }]) => `${code}=${_digits}`);
}

function systems() {
  const { numberingSystems } = json("cldr-core", "supplemental", "numberingSystems.json").supplemental;
  return Object.entries(numberingSystems).filter(([, { _type }]) => _type === "numeric").map(([name, { _digits }]) => `${name}=${_digits}`);
}

function table(of) {
  const known = new Map(locales.map((locale) => [locale, of(locale)]));
  return locales.map((locale) => {
    const parent = parentOf(locale);
    const inherited = known.get(parent) ?? {};
    const own = Object.entries(known.get(locale)).filter(([key, value]) => {
      if (/[\t\n]/.test(value)) throw new Error(`${locale} ${key}`);
      // A symbol that is the code is the same as none.
      if (key[0] === "S" && inherited[key] === undefined) return value !== key.slice(1);
      return inherited[key] !== value;
    });
    own.sort(([left], [right]) => (left < right ? -1 : 1));
    return [locale, parent, ...own.map(([key, value]) => `${key}=${value}`)].join("\t");
  });
}

// Rules by language, and by region for a few; samples left out.
function plurals() {
  const rules = new Map();
  for (const [file, key, letter] of [["plurals.json", "plurals-type-cardinal", "C"], ["ordinals.json", "plurals-type-ordinal", "O"]]) {
    for (const [locale, categories] of Object.entries(json("cldr-core", "supplemental", file).supplemental[key])) {
      const conditions = Object.entries(categories).map(([category, rule]) => [category.slice("pluralRule-count-".length), rule.split("@")[0].trim()]);
      const stated = conditions.filter(([, condition]) => condition).map(([category, condition]) => `${category}:${condition}`);
      rules.set(locale, [...(rules.get(locale) ?? [locale, ""]), `${letter}=${stated.join("|")}`]);
    }
  }
  return [...rules.values()].sort(([left], [right]) => (left < right ? -1 : 1)).map((fields) => fields.join("\t"));
}

const version = json("cldr-core", "package.json").version;
const write = (name, lines) => writeFileSync(join(here, name), lines.join("\n") + "\n");
write("dates.txt", [`#\t${version}\t${hours().join("\t")}`, ...table(dates)]);
write("plurals.txt", [`#\t${version}`, ...plurals()]);
write("numbers.txt", [`#\t${version}\t${[...digits(), ...systems()].join("\t")}`, ...table(numbers)]);

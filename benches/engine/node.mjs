// `@fluent/bundle` for messages it is told of, on the first line of standard input. It answers with
// the texts; to each further line with nanoseconds for one message.
import { createInterface } from "node:readline";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const require = createRequire(resolve(process.env.DEPECHE_PEERS, "package.json"));
const { FluentBundle, FluentResource } = require("@fluent/bundle");

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const { locale, source, messages, sets } = JSON.parse((await lines.next()).value);
const bundle = new FluentBundle(locale, { useIsolating: false });
bundle.addResource(new FluentResource(source));
const dates = (set) => Object.entries(set).map(([name, value]) => [
    name,
    typeof value === "string" ? new Date(value) : value,
]);
const values = sets.map((set) => Object.fromEntries(dates(set)));

const text = (id, set) => bundle.formatPattern(bundle.getMessage(id).value, set);

function round() {
    let length = 0;
    for (const set of values) {
        for (const id of messages) {
            length += text(id, set).length;
        }
    }
    return length;
}

function time(rounds) {
    const start = process.hrtime.bigint();
    let length = 0;
    for (let at = 0; at < rounds; at += 1) length += round();
    if (length === 0) throw new Error("nothing was written");
    return Number(process.hrtime.bigint() - start) / (rounds * values.length * messages.length);
}

console.log(JSON.stringify(values.flatMap((set) => messages.map((id) => text(id, set)))));
time(2000);
for await (const _ of lines) console.log(time(500));

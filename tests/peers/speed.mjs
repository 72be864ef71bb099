// How long `@fluent/bundle` takes for the messages it is told of: nanoseconds for one message, on
// standard output, once it is warm.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const require = createRequire(resolve(process.env.DEPECHE_PEERS, "package.json"));
const { FluentBundle, FluentResource } = require("@fluent/bundle");

const { locale, source, messages, sets } = JSON.parse(readFileSync(0, "utf8"));
const bundle = new FluentBundle(locale, { useIsolating: false });
bundle.addResource(new FluentResource(source));
const dates = (set) => Object.entries(set).map(([name, value]) => [
    name,
    typeof value === "string" ? new Date(value) : value,
]);
const values = sets.map((set) => Object.fromEntries(dates(set)));

function round() {
    let length = 0;
    for (const set of values) {
        for (const id of messages) {
            length += bundle.formatPattern(bundle.getMessage(id).value, set).length;
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

time(2000);
const times = Array.from({ length: 15 }, () => time(500)).sort((one, other) => one - other);
console.log(times[7]);

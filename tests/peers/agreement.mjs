// Every message of the files it is told of, as `@fluent/bundle` resolves them: one line of JSON
// for the versions, one for every locale and one for every file, in the order of the request.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

// This file is not where the packages are installed.
const require = createRequire(resolve(process.env.DEPECHE_PEERS, "package.json"));
const { FluentBundle, FluentResource } = require("@fluent/bundle");

const { values, locales } = JSON.parse(readFileSync(0, "utf8"));
const read = (path) => new FluentResource(readFileSync(path, "utf8"));

function bundleOf(locale, resources) {
    const bundle = new FluentBundle(locale, { useIsolating: false });
    for (const resource of resources) bundle.addResource(resource, { allowOverrides: true });
    return bundle;
}

/** What a pattern comes to with each value; one answer where all are the same. */
function answers(bundle, pattern, variables) {
    if (typeof pattern === "string") return [[bundle.formatPattern(pattern), false]];
    const all = variables.map((set) => {
        const errors = [];
        const text = bundle.formatPattern(pattern, set, errors);
        return [text, errors.length > 0];
    });
    const same = all.every(([text, failed]) => text === all[0][0] && failed === all[0][1]);
    return same ? all.slice(0, 1) : all;
}

function file(locale, general, { path, variables }) {
    const own = read(path);
    const bundle = bundleOf(locale, [...general, own]);
    const sets = values.map((value) => {
        const set = "number" in value ? Number(value.number) : value.text;
        return Object.fromEntries(variables.map((name) => [name, set]));
    });
    const found = [];
    const ids = own.body.map((entry) => entry.id).filter((id) => !id.startsWith("-"));
    for (const id of new Set(ids)) {
        const { value, attributes } = bundle.getMessage(id);
        if (value !== null) found.push([id, null, answers(bundle, value, sets)]);
        for (const [name, pattern] of Object.entries(attributes)) {
            found.push([id, name, answers(bundle, pattern, sets)]);
        }
    }
    return found;
}

const lines = [{
    package: require("@fluent/bundle/package.json").version,
    cldr: process.versions.cldr,
}];
for (const { locale, general, probe, files } of locales) {
    const probed = new FluentResource(probe);
    const bundle = bundleOf(locale, [probed]);
    const numbers = values.filter((value) => "number" in value);
    const probes = (id) => numbers.map(({ number }) =>
        bundle.formatPattern(bundle.getMessage(id).value, { n: Number(number) }));
    lines.push({ numbers: probes("number"), categories: probes("category") });
    const shared = general.map(read);
    for (const one of files) lines.push(file(locale, shared, one));
}
process.stdout.write(lines.map((line) => JSON.stringify(line)).join("\n"));

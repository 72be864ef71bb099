// The trees that `@fluent/syntax` reads, without places: a JSON string a line in, a tree a line out.
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { join } from "node:path";

const entry = join(process.env.DEPECHE_PEERS, "node_modules/@fluent/syntax/esm/index.js");
const { FluentParser } = await import(pathToFileURL(entry));
const parser = new FluentParser({ withSpans: false });
const tree = (key, value) => (key === "span" ? undefined : key === "annotations" ? [] : value);
for await (const line of createInterface({ input: process.stdin })) {
    let body;
    try {
        body = parser.parse(JSON.parse(line)).body;
    } catch (error) {
        // It calls itself for each brace.
        if (!(error instanceof RangeError)) throw error;
        body = null;
    }
    process.stdout.write(JSON.stringify(body, tree) + "\n");
}

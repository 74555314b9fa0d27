// Compares this engine with feelin (npm), expression by expression. For development only: where the
// two differ, one of them is wrong or the standard leaves it open, and differences.json says which. The Node stage of
// the tests runs it (tests/node/feelin.test.mjs); by hand, after `cargo build --package lotse-cli`:
//
//     node tests/differential/feelin.mjs
//
// Exit status 1: a difference that nobody explained. `--update` adds those with an empty explanation.

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { evaluate } from "feelin";

const here = new URL(".", import.meta.url);
const target = process.env.CARGO_TARGET_DIR ?? "target";
const lotse = (input) =>
  execFileSync(`${target}/debug/lotse`, ["feel", "--jsonl"], { input, cwd: new URL("../..", here), maxBuffer: 1 << 26 })
    .toString()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

const read = (path) => readFileSync(new URL(path, here), "utf8");
const namesSource = read("../feel/names.feel");
const [typedNames] = lotse(JSON.stringify({ expression: namesSource }) + "\n");
const theirNames = evaluate(namesSource).value;

const sources = ["operators", "structures", "functions", "temporal"]
  .flatMap((name) => read(`../feel/${name}.feel`).split("\n"))
  .filter((line) => line.includes(" → ") && !line.startsWith("#"))
  .map((line) => line.split(" → ")[0]);

const ours = lotse(sources.map((expression) => JSON.stringify({ expression, inputs: typedNames.v })).join("\n") + "\n");

/** A typed value as plain data, in which temporal values are text. */
function plain(value) {
  switch (value.t) {
    case "null": return null;
    case "number": return Number(value.v);
    case "list": return value.v.map(plain);
    case "context": return Object.fromEntries(Object.entries(value.v).map(([name, entry]) => [name, plain(entry)]));
    case "range": case "function": return value.t;
    default: return value.v;
  }
}

/** What feelin gives, in the same form. */
function theirs(value) {
  if (value === null || value === undefined || (typeof value === "number" && !Number.isFinite(value))) return null;
  if (Array.isArray(value)) return value.map(theirs);
  if (typeof value === "function") return "function";
  if (typeof value !== "object") return value;
  const kind = value.constructor?.name ?? "Object";
  if (kind === "Range") return "range";
  if (kind === "FunctionWrapper") return "function";
  if (kind === "Object") return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, theirs(entry)]));
  return value.toISO?.() ?? value.toString();
}

function same(a, b) {
  if (typeof a === "number" && typeof b === "number") return a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, index) => same(item, b[index]));
  if (a && b && typeof a === "object" && typeof b === "object") {
    const names = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...names].every((name) => name in a && name in b && same(a[name], b[name]));
  }
  return a === b;
}

const known = JSON.parse(read("differences.json"));
let different = 0;
const unexplained = {};
for (const [index, expression] of sources.entries()) {
  // It would take all the memory there is.
  if (known[expression]?.startsWith("feelin does not end")) {
    different += 1;
    continue;
  }
  let found;
  try {
    found = theirs(evaluate(expression, theirNames).value);
  } catch (error) {
    found = `throws: ${String(error.message).split("\n")[0]}`;
  }
  const expected = plain(ours[index]);
  if (same(expected, found)) continue;
  different += 1;
  if (known[expression]) continue;
  unexplained[expression] = { lotse: expected, feelin: found };
}
console.log(`${sources.length} expressions, ${different} differ, ${Object.keys(unexplained).length} of them unexplained`);
for (const [expression, values] of Object.entries(unexplained)) console.log(`${expression}\n  ${JSON.stringify(values)}`);
if (process.argv.includes("--update")) {
  for (const expression of Object.keys(unexplained)) known[expression] = "";
  writeFileSync(new URL("differences.json", here), JSON.stringify(known, null, 2) + "\n");
}
process.exitCode = Object.keys(unexplained).length > 0 ? 1 : 0;

// How long the expression language takes in wasm, with feelin (npm) timed in the same run: one JSON
// object a line. Expressions and names are those of benches/wasm/src/cases.rs.
//
// Run it with `node benches/feel.mjs`, or `cargo xtask bench feel`. It builds its own small wasm.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { brotliCompressSync, constants } from "node:zlib";

import * as feelin from "feelin";

const CASES = [
  ["decision", 'if a.age >= 18 and a.resident = true then "adult" else "minor"'],
  ["sum-over-rows", "sum(for c in children return if c.age < 18 then 219 else 0)"],
  ["dates", 'date(birth) + duration("P18Y") <= date("2026-01-01")'],
  ["amounts", "income - deductions > 0 and (income - deductions) * 0.19 < 1000"],
  ["some-row", 'some m in members satisfies m.role = "head"'],
  ["filter", "count(children[age < 18]) > 1"],
];
const NAMES = {
  a: { age: 20, resident: true },
  children: [{ age: 3 }, { age: 9 }, { age: 20 }],
  birth: "2001-05-17",
  income: 1800.5,
  deductions: 200,
  members: [{ role: "child" }, { role: "spouse" }, { role: "head" }],
};
const RUNS = 15;
/** What a prepared expression may take, in microseconds. */
const BUDGET = 5;

const report = (name, value, unit, budget) => console.log(JSON.stringify({ name, value, unit, budget }));

/** Microseconds a turn, of the fastest of several runs. */
function measure(turns, loop) {
  let best = Infinity;
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    loop(turns);
    best = Math.min(best, ((performance.now() - start) * 1000) / turns);
  }
  return Math.round(best * 1000) / 1000;
}

const build = ["build", "--quiet", "--package=lotse-bench-wasm", "--profile=wasm", "--target=wasm32-unknown-unknown"];
execFileSync("cargo", build, { stdio: "inherit" });
const target = process.env.CARGO_TARGET_DIR ?? "target";
const bytes = readFileSync(`${target}/wasm32-unknown-unknown/wasm/lotse_bench_wasm.wasm`);
const { instance } = await WebAssembly.instantiate(bytes);
const { prepare, evaluate, compile } = instance.exports;
if (prepare() !== CASES.length) throw new Error("an expression does not compile");


for (const [index, [name, expression]] of CASES.entries()) {
  const turn = (call) => (turns) => {
    if (call(index, turns) !== turns) throw new Error(`${name} gives something else`);
  };
  const ours = measure(2000, turn(evaluate));
  report(`feel/${name}/evaluate`, ours, "µs", BUDGET);
  report(`feel/${name}/compile`, measure(500, turn(compile)), "µs");
  const theirs = measure(100, (turns) => {
    for (let index = 0; index < turns; index += 1) feelin.evaluate(expression, NAMES);
  });
  report(`feel/${name}/feelin`, theirs, "µs");
  report(`feel/${name}/times-faster`, Math.round(theirs / ours), "times");
}
const compressed = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
report("feel/wasm-before-wasm-opt", compressed.length, "bytes");

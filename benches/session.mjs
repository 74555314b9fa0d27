// The session in wasm, through the JavaScript API, on generated forms: load, one answer, a chain, a section, rows,
// validity, drafts, memory. One JSON object a line, named as those of benches/session.rs. After `cargo xtask build`.

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { startWasm } from '../tests/node/harness.mjs';

const SIZES = [50, 200, 575, 1000, 5000];
const ROWS = [1, 10, 200];

const root = fileURLToPath(new URL('../', import.meta.url));
const generate = (fields) =>
  JSON.parse(
    execFileSync('cargo', ['run', '--quiet', '--package=lotse', '--example=generate_form', '--', `${fields}`, '1000'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    }),
  );

const { Form, Session, initSync } = await startWasm();
const compiler = await startWasm('compiler');
// Started already, it hands out the instance that the glue otherwise keeps to itself.
const instance = initSync();
const memory = () => instance.memory.buffer.byteLength;
const now = '2026-11-23T12:00:00';
const options = { now, messages: [{ language: 'de', text: '' }] };

function report(name, value, unit, budget) {
  console.log(JSON.stringify({ name: `wasm: ${name}`, value: Number(value.toPrecision(4)), unit, budget }));
}

/** Median microseconds of one call, of calls in batches, since the clock of Node is coarser than a call. */
function time(calls, call, batch = 1) {
  const times = [];
  for (let index = 0; index < calls; index += batch) {
    const start = performance.now();
    for (let turn = 0; turn < batch; turn += 1) call(index + turn);
    times.push(((performance.now() - start) * 1000) / batch);
  }
  return median(times);
}

function median(times) {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

/** Makes something and frees it, as a portal has to. */
const once = (make) => () => make().free();

const sessions = {};
for (const fields of SIZES) {
  const definition = generate(fields);
  const bytes = new compiler.Form(definition).toBytes();
  const goal = (budget) => (fields === 575 ? budget : undefined);
  const runs = fields > 1000 ? 5 : 20;
  const before = memory();
  const form = Form.compiled(bytes);
  const session = new Session(form, options);
  report(`memory grown by form and session, ${fields} fields`, memory() - before, 'bytes');
  report(`load, compiled, ${fields} fields`, time(runs, once(() => Form.compiled(bytes))), 'us', goal(20_000));
  report(`load, from the definition, ${fields} fields`, time(runs, once(() => new compiler.Form(definition))), 'us');
  report(`new session, ${fields} fields`, time(runs, once(() => new Session(form, options))), 'us');

  const words = (first, second) => (turn) => (turn % 2 ? first : second);
  const [names, digits, flags] = [words('Amal', 'Erika'), words('1', '2'), words('true', 'false')];
  // Warm: the first calls are compiled while they run.
  time(20_000, (turn) => session.set('s0.f2', names(turn)));
  const one = time(20_000, (turn) => session.set('s0.f2', names(turn)), 20);
  report(`one answer, 1 dependent, ${fields} fields`, one, 'us', goal(100));
  report(`one answer, chain of 20, ${fields} fields`, time(2000, (turn) => session.set('s0.f1', digits(turn)), 10), 'us', goal(100));
  report(`one answer toggles a section, ${fields} fields`, time(2000, (turn) => session.set('s0.f0', flags(turn)), 10), 'us');
  let valid;
  report(`whole validity, ${fields} fields`, time(200, () => (valid = session.isValid)), 'us', goal(2000));
  if (valid) throw new Error('required fields are empty: expected the form not to be valid');
  report(`all violations as objects, ${fields} fields`, time(20, () => session.violations('')), 'us');
  fillIn(session);
  const draft = session.draft();
  report(`write draft, ${fields} fields`, time(20, () => session.draft()), 'us');
  report(`restore draft, ${fields} fields`, time(runs, once(() => new Session(form, { ...options, draft }))), 'us');

  if (fields === 575) rows(form);
  sessions[fields] = session;
}
report('one answer, 5000 fields, times 50 fields', ratio(sessions[5000], sessions[50]), 'x', 1.1);
report('memory of the module at the end', memory(), 'bytes');

/** In turns, so that what else the machine does slows both. */
function ratio(large, small) {
  const times = { large: [], small: [] };
  for (let round = 0; round < 1000; round += 1) {
    for (const [name, session] of [['large', large], ['small', small]]) {
      const turn = (index) => session.set('s0.f2', index % 2 ? 'Amal' : 'Erika');
      times[name].push(time(20, turn, 20));
    }
  }
  return median(times.large) / median(times.small);
}

/** Answers every question, so that a draft holds as much as it can. */
function fillIn(session) {
  const answers = { boolean: 'true', decimal: '12', choice: 'a', date: '1.2.2003', text: 'Amal' };
  for (const step of session.steps()) {
    for (const path of session.node(step.path).children) {
      const { type, calculated } = session.node(path);
      if (answers[type] && !calculated) session.set(path, answers[type]);
    }
  }
}

function rows(form) {
  const repeat = 'rows.row1';
  const adding = new Map();
  const answering = new Map();
  // Many sessions, so that what is timed is the work and not the first touch of fresh memory.
  for (let round = 0; round < 40; round += 1) {
    const session = new Session(form, options);
    for (let number = 1; number <= 200; number += 1) {
      const start = performance.now();
      session.addRow(repeat);
      note(adding, number, start);
      if (!ROWS.includes(number)) continue;
      const answer = performance.now();
      session.set(`${repeat}[${number}].income`, '5');
      note(answering, number, answer);
    }
    session.free();
  }
  for (const number of [2, ...ROWS.slice(1)]) report(`add row ${number}`, median(adding.get(number)), 'us');
  for (const number of ROWS) report(`one answer in row ${number}`, median(answering.get(number)), 'us');
  report('add row 200, times row 2', median(adding.get(200)) / median(adding.get(2)), 'x', 1.2);
}

function note(times, number, start) {
  const list = times.get(number) ?? [];
  list.push((performance.now() - start) * 1000);
  times.set(number, list);
}

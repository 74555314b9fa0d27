// All stories, those of the services and those of the language of forms, through the engine that pages load, with the
// compiled forms: they hold as they do natively, and what comes of them is the same to the last node and to the last letter of the
// record; also when the session moves to the other engine in the end.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { startWasm } from './harness.mjs';
import { Player } from './player.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const directory = mkdtempSync(join(tmpdir(), 'lotse-stories-'));
const read = (file) => JSON.parse(readFileSync(join(directory, file), 'utf8'));
let stories = [];

// The engine that plays them natively says what there is, and what comes of it.
execFileSync(
  'cargo',
  ['run', '--quiet', '--package=lotse-cli', '--', 'test', 'forms', 'tests/stories', '--export-json', directory],
  { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] },
);
stories = read('index.json');

let runtime, compiler;
before(async () => {
  [runtime, compiler] = [await startWasm('runtime'), await startWasm('compiler')];
});
after(() => rmSync(directory, { recursive: true, force: true }));

/** As pages do: with the engine that has all functions only where the form needs one of the rare ones. */
function load(bytes) {
  try {
    return { engine: runtime, form: runtime.Form.compiled(bytes) };
  } catch (error) {
    assert.equal(error.code, 'form-functions');
    return { engine: compiler, form: compiler.Form.compiled(bytes) };
  }
}

test('there are stories of services and of the language of forms', () => {
  const services = new Set(stories.map((story) => story.service));
  assert.ok(services.has('einbuergerung') && services.has('hidden'), [...services].join(', '));
  assert.ok(stories.length >= 18, `${stories.length} stories`);
});

for (const entry of stories) {
  test(`${entry.service}/${entry.name}: ${entry.title}`, () => {
    const story = read(entry.file);
    const bytes = readFileSync(join(directory, entry.form));
    const { engine, form } = load(bytes);
    const whole = { engine: compiler, form: compiler.Form.compiled(bytes) };
    const player = new Player(engine, form, story, whole);
    assert.deepEqual(player.play(story.steps), []);
    const [record, came] = [entry.messages.map((file) => readFileSync(join(directory, file))), read(entry.outcome)];
    assert.deepEqual(player.outcome(record), came);
    const moved = player.outcomeIn(whole.engine, whole.form, record);
    assert.deepEqual([moved.submission, moved.record], [came.submission, came.record]);
  });
}

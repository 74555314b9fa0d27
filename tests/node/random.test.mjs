// Native and wasm agree: random forms, answered at random, change in the same way and come to the same state.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { startWasm } from './harness.mjs';
import { outcome } from './player.mjs';

/** How many forms; `LOTSE_PROPERTY_RUNS` plays more. */
const forms = process.env.LOTSE_PROPERTY_RUNS ?? '60';

test('random answers to random forms change the same natively and in wasm', async () => {
  const { Form, Session } = await startWasm();
  const compiler = await startWasm('compiler');
  const lines = execFileSync('cargo', ['run', '--quiet', '--package=lotse', '--example=random_sessions', '--', forms], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    encoding: 'utf8',
    maxBuffer: 2 ** 31 - 1,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [changes, states] = [0, 0];
  for (const [index, line] of lines.trim().split('\n').entries()) {
    const { form, operations } = JSON.parse(line);
    const messages = (language) => [{ language, text: '' }];
    const session = new Session(Form.compiled(new compiler.Form(form).toBytes()), { now: '2026-11-23T12:00:00', messages: messages('de') });
    for (const [number, expected] of operations.entries()) {
      const { operation, path, input, position } = expected;
      const argument = operation === 'setMessages' ? messages(path) : path;
      const found = session[operation](argument, input ?? position ?? null);
      const context = `form ${index + 1}, operation ${number}: ${operation} ${path} ${JSON.stringify(input)}`;
      assert.deepEqual(found, expected.changes, context);
      changes += found.length;
      if (!expected.state) continue;
      assert.deepEqual(outcome(session), expected.state, context);
      states += 1;
    }
    session.free();
  }
  assert.ok(changes > 1000 && states > 100, `the forms are not alive: ${changes} changes, ${states} states`);
});

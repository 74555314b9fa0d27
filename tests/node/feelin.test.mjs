// The same expressions here and in feelin: where the two differ, tests/differential/differences.json says why.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

test('each difference to feelin is explained', () => {
  const script = fileURLToPath(new URL('../differential/feelin.mjs', import.meta.url));
  const { status, stdout, stderr } = spawnSync('node', [script], { encoding: 'utf8' });
  assert.equal(status, 0, `${stdout}${stderr}`);
  assert.match(stdout, /^[1-9]\d{2,} expressions, \d+ differ, 0 of them unexplained/);
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { startWasm } from './harness.mjs';

test('the wasm starts in Node and tells the version of the workspace', async () => {
  const wasm = await startWasm();
  const manifest = readFileSync(new URL('../../Cargo.toml', import.meta.url), 'utf8');
  const [, version] = /\[workspace\.package\]\s+version = "(.+?)"/.exec(manifest);
  assert.equal(wasm.version(), version);
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { loadForm, startWasm } from './harness.mjs';

const manifest = readFileSync(new URL('../../Cargo.toml', import.meta.url), 'utf8');
const form = (calculate) => ({
  id: 'x', version: '1', steps: [{ id: 'a', fields: [{ id: 'b', type: 'decimal', calculate }] }],
});

for (const engine of /** @type {const} */ (['runtime', 'compiler'])) {
  test(`the ${engine} engine starts in Node and tells the version of the workspace`, async () => {
    const wasm = await startWasm(engine);
    const [, version] = /\[workspace\.package\]\s+version = "(.+?)"/.exec(manifest);
    assert.equal(wasm.version(), version);
  });
}

test('only the engine that is loaded when needed reads definitions and explains', async () => {
  const [runtime, compiler] = [await startWasm('runtime'), await startWasm('compiler')];
  const { definition, compiled } = loadForm('einbuergerung', 'de');
  assert.equal(runtime.Form.compiled(compiled).id, 'einbuergerung');
  assert.equal(runtime.Session.prototype.explain, undefined);
  const read = new compiler.Form(definition);
  assert.deepEqual(Buffer.from(read.toBytes()), compiled);
  const session = new compiler.Session(read, { now: '2026-11-23T12:00:00', messages: [] });
  assert.match(JSON.stringify(session.explain('quickCheck')), /relevant/);
});

test('a form that needs a rare function says so, and the other engine runs it', async () => {
  const [runtime, compiler] = [await startWasm('runtime'), await startWasm('compiler')];
  const bytes = new compiler.Form(form('sqrt(16)  + count([sqrt(today().year)])')).toBytes();
  assert.throws(() => runtime.Form.compiled(bytes), { code: 'form-functions' });
  const session = new compiler.Session(compiler.Form.compiled(bytes), { now: '2026-11-23T12:00:00', messages: [] });
  assert.equal(session.value('a.b'), '5');
});

test('bytes that are no form of this version are refused with a code', async () => {
  const { Form } = await startWasm();
  const { compiled } = loadForm('einbuergerung', 'de');
  assert.throws(() => Form.compiled(new TextEncoder().encode('<!doctype html>')), { code: 'form' });
  assert.throws(() => Form.compiled(compiled.subarray(0, -1)), { code: 'form' });
  const other = Uint8Array.from(compiled);
  other[8] ^= 1;
  assert.throws(() => Form.compiled(other), { code: 'form-version' });
});

// Every file of a release is refused if its bytes are others: the script by its own attribute, the modules that it loads later by an
// import map, the WebAssembly by the attribute of the element. Under the strict policy, which allows the import map by its hash.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { launch } from './harness.mjs';
import { STRICT_POLICY, serve } from './static.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const target = process.env.CARGO_TARGET_DIR ?? join(root, 'target');
const hashes = JSON.parse(readFileSync(join(root, 'dist/lotse/integrity.json'), 'utf8'));

// As docs/embedding.md says.
const map = JSON.stringify({ integrity: Object.fromEntries(Object.entries(hashes).filter(([file]) => file.startsWith('lotse-')).map(([file, hash]) => [`/lotse/${file}`, hash])) });
const mapHash = `'sha256-${createHash('sha256').update(map).digest('base64')}'`;
const page_ = `<!doctype html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>Portal</title><script type="importmap">${map}</script><script type="module" src="/lotse/lotse.js" integrity="${hashes['lotse.js']}" crossorigin="anonymous"></script></head><body><main><h1>Portal</h1><lotse-form src="/forms/callback/" integrity="${hashes['wasm/lotse_wasm_bg.wasm']}" draft><p id="fallback">Rufen Sie uns an.</p></lotse-form></main></body></html>`;

const portal = await launch(
  await serve(
    { '/lotse/': join(root, 'dist/lotse'), '/forms/': join(target, 'apps/forms') },
    { pages: { '/': page_ }, policy: STRICT_POLICY.replace("script-src 'self'", `script-src 'self' ${mapHash}`) },
  ),
);
after(() => portal.close());

/** Somebody on the way has added a line to a file. */
const tamper = (file) => ({
  prepare: (page) =>
    page.route(file, (route) => {
      const { pathname } = new URL(route.request().url());
      const body = Buffer.concat([readFileSync(join(root, 'dist', pathname)), Buffer.from('\n;globalThis.tampered = true;')]);
      return route.fulfill({ body, contentType: pathname.endsWith('.wasm') ? 'application/wasm' : 'text/javascript' });
    }),
});
const wasTampered = (page) => page.evaluate(() => globalThis.tampered);

test('all files are as they were released: the form works, with the modules that it loads later', () =>
  portal.visit('/', async (page) => {
    await page.locator('[id="person.country-box"]').waitFor();
    await page.locator('.drafts button').first().waitFor();
  }));

test('a script with other bytes is not run', () =>
  portal.visit('/', tamper(/\/lotse\.js$/), async (page, problems) => {
    await page.waitForTimeout(500);
    assert.equal(await page.evaluate(() => customElements.get('lotse-form')), undefined);
    assert.equal(await wasTampered(page), undefined);
    assert.ok(await page.locator('#fallback').isVisible());
    assert.match(problems.join('\n'), /integrity/);
    problems.length = 0;
  }));

test('WebAssembly with other bytes is not run', () =>
  portal.visit('/', tamper(/lotse_wasm_bg\.wasm$/), async (page, problems) => {
    await page.locator('.failed').waitFor();
    assert.ok(await page.locator('#fallback').isVisible());
    problems.length = 0;
  }));

test('a module that is loaded later with other bytes is not run: the list stays native, the form goes on', () =>
  portal.visit('/', tamper(/lotse-combobox-/), async (page, problems) => {
    const failed = page.evaluate(() => new Promise((done) => document.addEventListener('lotse-error', ({ detail }) => done(detail.code))));
    await page.locator('[id="person.country"]').waitFor();
    assert.equal(await failed, 'fetch');
    assert.equal(await wasTampered(page), undefined);
    await page.locator('[id="person.country"]').selectOption('475');
    assert.equal(await page.evaluate(() => document.querySelector('lotse-form').session.value('person.country')), '475');
    assert.match(problems.join('\n'), /integrity/);
    problems.length = 0;
  }));

test('drafts with other bytes are not offered, and that is said', () =>
  portal.visit('/', tamper(/lotse-drafts-/), async (page, problems) => {
    await page.locator('.offer button').waitFor();
    assert.equal(await wasTampered(page), undefined);
    assert.equal(await page.locator('.drafts button').count(), 0);
    problems.length = 0;
  }));

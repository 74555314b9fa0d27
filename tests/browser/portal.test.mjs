import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { expectAxeClean, expectNoOverflow, focused, launch } from './harness.mjs';

const portal = await launch();
after(() => portal.close());

test('the portal sends a strict policy and the right types', async () => {
  const check = async (path, type) => {
    const { headers } = await fetch(new URL(path, portal.url));
    assert.equal(headers.get('content-type'), type, path);
    const policy = headers.get('content-security-policy');
    for (const part of ["default-src 'none'", "script-src 'self' 'wasm-unsafe-eval';", "style-src 'self';"]) {
      assert.ok(policy.includes(part), `${path}: ${part} is not in ${policy}`);
    }
    assert.ok(!/unsafe-(inline|eval')(?<!wasm-unsafe-eval')/.test(policy), policy);
  };
  await check('/', 'text/html; charset=utf-8');
  await check('/lotse/wasm/lotse_wasm.js', 'text/javascript; charset=utf-8');
  await check('/lotse/wasm/lotse_wasm_bg.wasm', 'application/wasm');
});

for (const path of ['/', '/?lang=ar', '/imprint.html', '/privacy.html', '/accessibility.html', '/accessibility.html?lang=ar']) {
  test(`${path} loads on a phone without a violation of its policy`, () =>
    portal.visit(path, async (page) => {
      assert.notEqual(await page.title(), '');
      assert.equal(await page.getAttribute('html', 'dir'), path.endsWith('lang=ar') ? 'rtl' : 'ltr');
      await expectNoOverflow(page);
      await expectAxeClean(page);
    }));
}

test('the keyboard reaches what the first page offers', () =>
  portal.visit('/', async (page) => {
    await page.keyboard.press('Tab');
    assert.equal((await focused(page)).tag, 'a');
  }));

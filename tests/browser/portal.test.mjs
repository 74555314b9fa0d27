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

test('services are found in every language of the page, without marks', () =>
  portal.visit('/?lang=de', async (page) => {
    const names = () => page.locator('#services h2').allInnerTexts();
    assert.ok((await names()).length >= 8);
    await page.locator('#query').fill('einburg');
    assert.deepEqual(await names(), ['Einbürgerung']);
    await page.locator('#query').fill('citizenship');
    assert.deepEqual(await names(), ['Einbürgerung']);
    await page.locator('#query').fill('xyz');
    assert.equal((await names()).length, 0);
    assert.match(await page.locator('#found').innerText(), /Keine Leistung/);
  }));

test('dark and light are kept in the address, and the form follows', () =>
  portal.visit('/service.html?service=einbuergerung&lang=de', async (page) => {
    await page.locator('lotse-form #heading').waitFor();
    const ground = () => page.locator('lotse-form .lotse').evaluate((element) => getComputedStyle(element).getPropertyValue('color'));
    const light = await ground();
    await page.locator('#scheme').press('Enter');
    assert.notEqual(await ground(), light);
    assert.match(page.url(), /scheme=dark/);
    assert.equal(await page.locator('#scheme').getAttribute('aria-label'), 'Hell');
    await expectAxeClean(page);
    await page.locator('.crumbs a').press('Enter');
    await page.locator('#services li').first().waitFor();
    assert.equal(await page.getAttribute('html', 'data-scheme'), 'dark');
    await expectAxeClean(page);
  }));

test('portal teams see why a question is hidden, and what its value leads to', () =>
  portal.visit('/service.html?service=einbuergerung&lang=de&team=1', async (page) => {
    await page.locator('lotse-form #heading').waitFor();
    const pick = page.locator('#pick');
    const hidden = pick.locator('option', { hasText: 'verborgen' }).first();
    const path = await hidden.getAttribute('value');
    await pick.selectOption(path);
    await page.locator('#facts', { hasText: 'relevant: false' }).waitFor();
    // The question that has the focus is explained; an answer changes what is said.
    await page.evaluate(() => document.querySelector('lotse-form').goTo('applicant'));
    await page.locator('[id="applicant.familyName"]').focus();
    assert.equal(await pick.inputValue(), 'applicant.familyName');
    await page.keyboard.type('Al-Khatib');
    await page.locator('#facts', { hasText: 'Al-Khatib' }).waitFor();
    assert.equal((await focused(page)).id, 'applicant.familyName');
    await expectAxeClean(page);
    await expectNoOverflow(page);
  }));

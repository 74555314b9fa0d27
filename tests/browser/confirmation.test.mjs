// The end: what the applicant keeps, the warning before answers are lost, the end of the portal's session, the menu of languages.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';

import { expectAxeClean, expectNoOverflow, focused, formIsReady, launch } from './harness.mjs';

const portal = await launch();
after(() => portal.close());

const pictures = process.env.LOTSE_PICTURES;
const address = (lang) => `/service.html?service=einbuergerung&lang=${lang}`;
const ready = (page) => formIsReady(page);

/** A small form in place of the portal's, in these languages. */
async function small(page, lang, attributes = {}) {
  await ready(page);
  await page.evaluate(async ([lang, attributes]) => {
    const read = async (tag) => (await fetch(`/lotse/forms/einbuergerung/messages/${tag}.json`)).json();
    const words = {
      de: 'form-title = Probe\none = Person\none-name = Name\none-kind = Art\n    .option-a = Antrag\none-money = Einkommen\n',
      ar: 'form-title = نموذج\none = الشخص\none-name = الاسم\none-kind = النوع\n    .option-a = طلب\none-money = الدخل\n',
    };
    const form = document.createElement('lotse-form');
    form.lang = lang;
    for (const [name, value] of Object.entries(attributes)) form.setAttribute(name, value);
    form.resources = { de: [{ language: 'de', text: words.de }, ...(await read('de'))], ar: [{ language: 'ar', text: words.ar }, ...(await read('ar'))] };
    form.definition = { id: 'demo', version: '1', languages: ['de', 'ar'], steps: [{ id: 'one', fields: [
      { id: 'name', type: 'text', required: true }, { id: 'kind', type: 'choice', options: ['a', 'b'] }, { id: 'money', type: 'money' } ] }] };
    form.addEventListener('lotse-submit', ({ detail }) => {
      const { form, data, fingerprint } = detail;
      globalThis.sent = { form, data, fingerprint };
      detail.waitUntil(Promise.resolve('AB-1'));
    });
    document.querySelector('lotse-form').replaceWith(form);
  }, [lang, attributes]);
  await page.locator('[id="one.name"]').fill('Zoë "Al-Khatib" \u{1F600}');
  await page.locator('[id="one.kind-o-a"]').check();
  await page.locator('[id="one.money"]').fill('1250');
}

async function send(page) {
  await page.locator('#action-next').press('Enter');
  await page.locator('#action-submit').press('Enter');
  await page.locator('.done').waitFor();
}

/** RFC 8785 for what forms send: the members in order, no blanks. */
const canonical = (value) =>
  JSON.stringify(value, (_, member) =>
    member !== null && typeof member === 'object' && !Array.isArray(member) ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1))) : member);

for (const lang of ['de', 'ar']) {
  test(`the last page says what was sent, when, and its fingerprint; it can be saved (${lang})`, () =>
    portal.visit(address(lang), async (page) => {
      await small(page, lang);
      await send(page);
      const { form, data, fingerprint } = await page.evaluate(() => globalThis.sent);
      assert.equal(fingerprint, createHash('sha256').update(canonical({ data, form })).digest('hex'));
      const done = await page.locator('.done').innerText();
      assert.match(done, /AB-1/);
      assert.ok(done.includes(fingerprint));
      assert.ok(done.includes(new Date().getFullYear()) || /[٠-٩]{4}/.test(done), 'the day it was sent');
      const review = await page.locator('#review').innerText();
      for (const text of ['Name', 'Antrag', 'Einkommen', 'Zoë']) assert.ok(review.includes(text), `${text} in German`);
      if (lang === 'ar') for (const text of ['الاسم', 'طلب', 'نموذج']) assert.ok((done + review).includes(text), `${text} in Arabic`);
      await expectAxeClean(page);
      await expectNoOverflow(page);
      if (pictures) await page.screenshot({ path: `${pictures}/done-${lang}.png`, fullPage: true });

      const download = page.waitForEvent('download');
      await page.locator('#action-download').press('Enter');
      const file = await download;
      assert.equal(file.suggestedFilename(), 'demo.html');
      const html = readFileSync(await file.path(), 'utf8');
      assert.ok(html.includes(`<html lang="${lang}"`) && html.includes(fingerprint) && html.includes('Antrag') && html.includes('<style>'));
      assert.ok(!/<script|<button|src=|href=/.test(html), 'it loads nothing and does nothing');
      if (pictures) {
        const fresh = await page.context().newPage();
        await fresh.setViewportSize({ width: 900, height: 1000 });
        await fresh.setContent(html);
        await fresh.screenshot({ path: `${pictures}/receipt-${lang}.png`, fullPage: true });
      }
    }));
}

test('both languages stand side by side where there is room, also on paper', () =>
  portal.visit(address('ar'), { viewport: { width: 1200, height: 900 }, isMobile: false }, async (page) => {
    await small(page, 'ar');
    await send(page);
    const boxes = await page.locator('#review dt').first().evaluate((term) => [...term.children].map((part) => part.getBoundingClientRect()).map(({ top, left, right }) => ({ top, left, right })));
    assert.equal(boxes.length, 2);
    assert.ok(Math.abs(boxes[0].top - boxes[1].top) < 5 && boxes[1].right <= boxes[0].left + 1, 'the German is beside, to the left of the Arabic');
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.locator('#action-print').isHidden());
    assert.ok(await page.locator('#review').isVisible());
    if (pictures) await page.screenshot({ path: `${pictures}/done-print-ar.png`, fullPage: true });
  }));

test('leaving is warned about while something is neither sent nor saved', () =>
  portal.visit(address('de'), async (page) => {
    const warns = () => page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
    await ready(page);
    assert.equal(await warns(), false, 'nothing was answered');
    await small(page, 'de');
    assert.equal(await warns(), true);
    await page.evaluate(() => { globalThis.form = document.querySelector('lotse-form'); globalThis.form.remove(); });
    assert.equal(await warns(), false, 'the form is not in the page');
    await page.evaluate(() => document.querySelector('.desk').prepend(globalThis.form));
    assert.equal(await warns(), true);
    await send(page);
    assert.equal(await warns(), false, 'it was sent');
  }));

test('the end of the session is said before, and more time can be asked for', () =>
  portal.visit(address('ar'), async (page) => {
    await ready(page);
    await page.evaluate(() => document.querySelector('lotse-form').goTo('applicant'));
    await page.locator('[id="applicant.familyName"]').fill('Al-Khatib');
    await page.evaluate(() => {
      const form = document.querySelector('lotse-form');
      globalThis.asked = 0;
      form.addEventListener('lotse-more-time', ({ detail }) => {
        globalThis.asked += 1;
        detail.waitUntil(globalThis.asked === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(Date.now() + 3_600_000));
      });
      return form.sessionExpires(Date.now() + 90_000);
    });
    const dialog = page.locator('[role="alertdialog"]');
    await dialog.waitFor();
    assert.equal((await focused(page)).id, 'dialog-title');
    await expectAxeClean(page);
    await expectNoOverflow(page);
    if (pictures) await page.screenshot({ path: `${pictures}/session-ar.png` });
    await dialog.locator('.primary').press('Enter');
    await dialog.locator('.error', { hasText: /./ }).waitFor();
    await dialog.locator('.primary').press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    assert.equal((await focused(page)).id, 'applicant.familyName', 'the focus is back');
    assert.equal(await page.evaluate(() => globalThis.asked), 2);

    // The attribute says the same; the end itself loses nothing.
    await page.evaluate(() => document.querySelector('lotse-form').setAttribute('session-expires', new Date(Date.now() + 1500).toISOString()));
    await dialog.waitFor();
    await dialog.locator('.row-buttons > :only-child').waitFor();
    await dialog.locator('button').press('Enter');
    assert.equal(await page.locator('[id="applicant.familyName"]').inputValue(), 'Al-Khatib');
  }));

test('the menu of languages names each in itself and keeps everything', () =>
  portal.visit(address('de'), async (page) => {
    await small(page, 'de', { 'language-menu': '', lang: 'de' });
    const menu = page.locator('#form-language');
    await menu.waitFor();
    assert.deepEqual(await menu.locator('option').evaluateAll((options) => options.map((option) => [option.textContent, option.lang, option.value])), [['Deutsch', 'de', 'de'], ['العربية', 'ar', 'ar']]);
    await menu.focus();
    await menu.selectOption('ar');
    await page.locator('.lotse[dir="rtl"]').waitFor();
    assert.equal((await focused(page)).id, 'form-language');
    assert.equal(await menu.inputValue(), 'ar');
    assert.match(await page.locator('[for="form-language"]').innerText(), /\p{Script=Arabic}.*\(Language\)/su);
    assert.match(await page.locator('[id="one.name"]').inputValue(), /Al-Khatib/);
    assert.equal(await page.locator('[id="one.kind-o-a"]').isChecked(), true);
    await expectAxeClean(page);
    await expectNoOverflow(page);
    if (pictures) await page.screenshot({ path: `${pictures}/menu-ar.png`, fullPage: true });
    await page.evaluate(() => document.querySelector('lotse-form').removeAttribute('language-menu'));
    await menu.waitFor({ state: 'detached' });
  }));

// What a screen reader reads, in order, on a page with errors: committed as text, looked at when it changes.
// `UPDATE=1 node --test tests/browser/reading.test.mjs` writes the expectations anew.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { expectAxeClean, launch } from './harness.mjs';
import { serve } from './static.mjs';
import { readAloud } from './tree.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const target = process.env.CARGO_TARGET_DIR ?? join(root, 'target');
const page_ = (language) =>
  `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><link rel="icon" href="data:,"><title>Portal</title><script type="module" src="/lotse/lotse.js"></script></head><body><main><h1>Portal</h1><lotse-form src="/forms/callback/" lang="${language}"></lotse-form></main></body></html>`;

const portal = await launch(
  await serve({ '/lotse/': join(root, 'dist/lotse'), '/forms/': join(target, 'apps/forms'), '/services/': join(root, 'dist/lotse/forms') }, { pages: { '/de.html': page_('de'), '/ar.html': page_('ar') } }),
);
after(() => portal.close());

/** In place of the form of the page: what that one does not have. @param {string} language */
async function showRest(language) {
  const read = async (tag) => (await fetch(`/services/einbuergerung/messages/${tag}.json`)).json();
  const words = {
    de: 'rest = Was sonst vorkommt\nrest-letter = Brief\n    .required = Wählen Sie eine Datei.\nrest-topics = Themen\n    .option-a = Arbeit\n    .option-b = Wohnen\nrest-child = Kind\n    .row = Kind { $row }\nrest-child-given = Vorname\n    .required = Geben Sie den Vornamen ein.\nrest-child-age = Alter\nrest-count = Zahl der Kinder\nrest-yes = Ich habe alles gelesen.\n    .required = Bestätigen Sie das.\n',
    ar: 'rest = أسئلة أخرى\nrest-letter = رسالة\n    .required = اختر ملفًا.\nrest-topics = المواضيع\n    .option-a = العمل\n    .option-b = السكن\nrest-child = طفل\n    .row = الطفل { $row }\nrest-child-given = الاسم الأول\n    .required = اكتب الاسم الأول.\nrest-child-age = العمر\nrest-count = عدد الأطفال\nrest-yes = قرأت كل شيء.\n    .required = أكّد ذلك.\n',
  };
  const form = document.createElement('lotse-form');
  form.lang = language;
  form.resources = { de: [{ language: 'de', text: words.de }, ...(await read('de'))], ar: [{ language: 'ar', text: words.ar }, ...(await read('ar'))] };
  form.definition = {
    id: 'rest', version: '1', languages: ['de', 'ar'],
    steps: [{ id: 'rest', fields: [
      { id: 'letter', type: 'file', required: true, max: 2 },
      { id: 'topics', type: 'choices', options: ['a', 'b'] },
      { id: 'child', type: 'group', repeat: { min: 0, max: 3 }, fields: [{ id: 'given', type: 'text', required: true }, { id: 'age', type: 'integer' }] },
      { id: 'count', type: 'integer', calculate: 'count(child)' },
      { id: 'yes', type: 'declaration', required: true },
    ] }],
  };
  const ready = new Promise((done) => form.addEventListener('lotse-ready', done));
  document.querySelector('lotse-form').replaceWith(form);
  await ready;
}

for (const language of ['de', 'ar']) {
  test(`in ${language}: errors, then what the applicant meets`, () =>
    portal.visit(`/${language}.html`, async (page) => {
      await page.locator('[id="person.country-box"]').waitFor();
      await page.locator('#action-next').press('Enter');
      await page.locator('#summary').waitFor();
      const parts = [`# Errors on the first page`, await readAloud(page, 'lotse-form')];
      await page.evaluate(() => {
        const form = document.querySelector('lotse-form');
        form.set('person.name', 'Amira');
        form.set('person.country', '475');
        form.next();
        form.set('wish.topic', 'other');
        form.set('wish.day', { day: '31', month: '2', year: '2027' });
        form.next();
      });
      await page.locator('[id="wish.details"]').waitFor();
      await page.waitForFunction(() => document.querySelector('lotse-form').shadowRoot.querySelector('#live').textContent === '');
      parts.push('# Errors on the second page', await readAloud(page, 'lotse-form'));
      await page.evaluate(() => {
        const form = document.querySelector('lotse-form');
        form.set('wish.details', 'Miete');
        form.set('wish.day', null);
        form.next();
      });
      await page.locator('#review').waitFor();
      parts.push('# All answers', await readAloud(page, 'lotse-form'));
      const found = parts.join('\n');
      const file = new URL(`reading.${language}.expected.txt`, import.meta.url);
      if (process.env.UPDATE) writeFileSync(file, found);
      assert.equal(found, readFileSync(file, 'utf8'));
    }));

  test(`in ${language}: files, rows, several choices, a declaration, a computed value, lines of an address`, () =>
    portal.visit(`/${language}.html`, async (page) => {
      await page.locator('[id="person.country-box"]').waitFor();
      await page.evaluate(showRest, language);
      const form = page.locator('lotse-form');
      await form.evaluate((form) => {
        for (const _ of [1, 2]) form.shadowRoot.querySelector('[data-action="add-row"]').click();
        form.set('rest.child[1].given', 'Sami');
        form.set('rest.child[2].age', 'x');
        form.set('rest.topics', ['b']);
      });
      await page.locator('[id="rest.letter"]').setInputFiles({ name: 'Pass.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n') });
      await page.locator('.file-words', { hasText: 'Pass.pdf' }).waitFor();
      await page.locator('#action-next').press('Enter');
      await page.locator('#summary').waitFor();
      const quiet = () => page.waitForFunction(() => document.querySelector('lotse-form').shadowRoot.querySelector('#live').textContent !== '');
      await quiet();
      const parts = ['# Errors', await readAloud(page, 'lotse-form')];
      await page.locator('[data-action="remove-row"]').first().press('Enter');
      await page.locator('[data-action="restore-row"]').waitFor();
      parts.push('# After a row was removed', await readAloud(page, 'lotse-form'));
      const found = parts.join('\n').replaceAll(/^status \[live polite\]\n(  “.*”\n)?/gm, '');
      const file = new URL(`reading.rest.${language}.expected.txt`, import.meta.url);
      if (process.env.UPDATE) writeFileSync(file, found);
      assert.equal(found, readFileSync(file, 'utf8'));
    }));

  for (const colorScheme of ['light', 'dark']) {
    test(`every page in ${language}, ${colorScheme}: nothing that axe finds`, () =>
      portal.visit(`/${language}.html`, { colorScheme }, async (page) => {
        await page.locator('[id="person.country-box"]').waitFor();
        await expectAxeClean(page);
        await page.locator('#action-next').press('Enter');
        await expectAxeClean(page);
        const steps = [
          (form) => { form.set('person.name', 'Amira'); form.set('person.country', '475'); form.next(); },
          (form) => { form.next(); },
          (form) => { form.set('wish.topic', 'other'); form.set('wish.details', 'Miete'); form.next(); },
        ];
        for (const step of steps) {
          await page.locator('lotse-form').evaluate(step);
          await expectAxeClean(page);
        }
        await page.locator('lotse-form').evaluate((form) => form.submit());
        await page.locator('.done').waitFor();
        await expectAxeClean(page);
      }));
  }
}

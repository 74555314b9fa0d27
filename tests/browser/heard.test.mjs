// What a screen reader says while somebody fills in a form: the sentences of the live region, in order, and what has the focus then, with
// its description, from the accessibility tree of the browser. Committed as text; `UPDATE=1 node --test tests/browser/heard.test.mjs`
// writes it anew.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, test } from 'node:test';

import { launch } from './harness.mjs';
import { bundledForm, pdf } from './papers.mjs';
import { focusAloud } from './tree.mjs';

const portal = await launch();
const form = bundledForm(
  'heard',
  `
id: heard
version: 1.0.0
reviewed: 2026-11-23
steps:
  - id: one
    fields:
      - { id: name, type: text, required: true }
      - { id: age, type: integer, required: true }
      - { id: adult, type: choice, options: [yes, no], appearance: result, calculate: 'if age = null then null else if age >= 18 then "yes" else "no"' }
      - { id: fee, type: choice, options: [full, half], appearance: result, calculate: 'if age = null then null else if age >= 16 then "full" else "half"' }
      - { id: letter, type: file, accept: [pdf], max: 1 }
      - id: child
        type: group
        repeat: { min: 0, max: 3 }
        fields: [{ id: given, type: text, required: true }]
`,
  {
    de: 'heard = Probe\none = Person\none-name = Name\none-age = Alter\none-adult = Volljährig\n    .option-yes = Ja.\n    .option-no = Nein.\none-fee = Gebühr\n    .option-full = Volle Gebühr.\n    .option-half = Halbe Gebühr.\none-letter = Brief\none-child = Kinder\n    .row = Kind { $row }\none-child-given = Vorname\n',
    ar: 'heard = نموذج\none = الشخص\none-name = الاسم\none-age = العمر\none-adult = بالغ\n    .option-yes = نعم.\n    .option-no = لا.\none-fee = الرسوم\n    .option-full = رسوم كاملة.\n    .option-half = نصف الرسوم.\none-letter = رسالة\none-child = الأطفال\n    .row = الطفل { $row }\none-child-given = الاسم الأول\n',
  },
);
after(() => {
  form.remove();
  return portal.close();
});

/** Keeps what the live region says, from now on. */
function listen() {
  const live = document.querySelector('lotse-form').shadowRoot.querySelector('#live');
  globalThis.heard = [];
  new MutationObserver(() => {
    if (live.textContent) globalThis.heard.push(live.textContent);
  }).observe(live, { childList: true, characterData: true, subtree: true });
}

for (const [language, other] of [['de', 'ar'], ['ar', 'de']]) {
  test(`in ${language}: errors, results, rows, files, another language, sending`, () =>
    portal.visit(`/service.html?service=einbuergerung&lang=${language}`, { prepare: form.serve }, async (page) => {
      const field = (name) => page.locator(`[id="one.${name}"]`);
      await field('name').waitFor();
      await page.evaluate(listen);
      const lines = [];
      /** Does something, and waits until so many sentences were said, and for what is to be there. */
      const step = async (title, act, { said = 0, until } = {}) => {
        await page.evaluate(() => void (globalThis.heard.length = 0));
        await act();
        await until?.waitFor();
        await page.waitForFunction((said) => globalThis.heard.length >= said, said);
        // What comes late, and should not, is heard too.
        await page.waitForTimeout(200);
        const sentences = await page.evaluate(() => globalThis.heard);
        // What comes quickly is said in one go, and slow machines are slow: the order is what counts.
        const says = sentences.length > 0 ? [`says: ${sentences.join(' ')}`] : [];
        lines.push(`# ${title}`, ...says, `focus: ${await focusAloud(page)}`, '');
      };

      await step('Continue, with nothing answered', () => page.locator('#action-next').press('Enter'), { until: page.locator('#summary h2') });
      await step('A line of the error summary', () => page.locator('#summary a').first().press('Enter'));
      await step('A name, and on to the age', async () => { await field('name').fill('Amal'); await field('name').press('Tab'); });
      await step('No number', async () => { await field('age').fill('x'); await field('age').press('Shift+Tab'); }, { said: 1 });
      await step('Two results of rules', async () => { await field('age').fill('30'); await field('age').press('Shift+Tab'); }, { said: 1 });
      await step('One of them is another one', async () => { await field('age').fill('17'); await field('age').press('Shift+Tab'); }, { said: 1 });
      await step('A row is added', () => field('child-add').press('Enter'), { said: 1 });
      await step('The row is removed', () => page.locator('[data-action="remove-row"]').press('Enter'), { said: 1 });
      await step('It comes back', () => page.locator('[data-action="restore-row"]').press('Enter'), { said: 1 });
      await step('Its name', () => page.locator('[id$=".given"]').fill('Sami'));
      await step('A file of another kind', () => field('letter').setInputFiles({ name: 'Brief.txt', mimeType: 'text/plain', buffer: Buffer.from('Guten Tag') }), { said: 1, until: page.locator('[id="one.letter-error"] p') });
      await step('The file', () => field('letter').setInputFiles({ name: 'Brief.pdf', mimeType: 'application/pdf', buffer: pdf() }), { said: 1, until: page.locator('.file-words', { hasText: 'Brief.pdf' }) });
      for (const tag of [other, language]) {
        await step(`Another language: ${tag}`, () => page.locator('lotse-form').evaluate((form, tag) => void (form.lang = tag), tag), { said: 1 });
      }
      await step('Continue', () => page.locator('#action-next').press('Enter'), { until: page.locator('#review') });
      let release;
      await page.exposeFunction('held', () => new Promise((done) => (release = done)));
      await page.locator('lotse-form').evaluate((form) => form.addEventListener('lotse-submit', (event) => event.detail.waitUntil(globalThis.held())));
      await step('Sending', () => page.locator('#action-submit').press('Enter'), { said: 1 });
      await step('Sent', () => release(), { until: page.locator('.done') });

      // Isolation marks and no-break spaces are looked at elsewhere.
      const found = lines.join('\n').replaceAll(/[\u2066-\u2069]/g, '').replaceAll(/[\u00a0\u202f]/g, ' ');
      const file = new URL(`heard.${language}.expected.txt`, import.meta.url);
      if (process.env.UPDATE) writeFileSync(file, found);
      assert.equal(found, readFileSync(file, 'utf8'));
    }));
}

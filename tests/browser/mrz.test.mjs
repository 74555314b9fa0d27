// Lines of a passport: what is wrong is named, what is empty is filled, what somebody typed stays until they say otherwise.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { expectAxeClean, expectNoOverflow, focused, launch } from './harness.mjs';
import { bundledForm } from './papers.mjs';

const LINES = 'p<utoeriksson<<anna<maria\nc01x00t478uto7408122f3004157<<<<<<<<<<<<<<00';

const portal = await launch();
const form = bundledForm(
  'lines',
  `
id: lines
version: 1.0.0
reviewed: 2026-11-23
steps:
  - id: one
    fields:
      - { id: mrz, type: mrz, fills: { familyName: familyName, givenNames: givenNames, number: number, birthDate: birthDate } }
      - { id: familyName, type: text, required: true }
      - { id: givenNames, type: text, required: true }
      - { id: number, type: passport-number, required: true }
      - { id: birthDate, type: date, required: true }
`,
  {
    de: 'lines = Pass\none = Pass\none-mrz = Zeilen\none-familyName = Name\none-givenNames = Vornamen\none-number = Nummer\none-birthDate = Geboren\n',
    en: 'lines = Passport\none = Passport\none-mrz = Lines\none-familyName = Family name\none-givenNames = Given names\none-number = Number\none-birthDate = Born\n',
    ar: 'lines = جواز السفر\none = جواز السفر\none-mrz = السطور\none-familyName = اسم العائلة\none-givenNames = الأسماء\none-number = الرقم\none-birthDate = الميلاد\n',
  },
);
after(() => {
  form.remove();
  return portal.close();
});

for (const [lang, wrong, differs] of [
  ['de', /Geburtsdatum in Zeile .?2/, /Im Dokument steht „Anna Maria“. Eingetragen ist „Anne“/],
  ['en', /date of birth in line .?2/, /the document says “Anna Maria”. The form says “Anne”/],
  ['ar', /2|٢/, /Anna Maria.*Anne/],
]) {
  test(`typed lines fill, verify and ask (${lang})`, () =>
    portal.visit(`/service.html?service=einbuergerung&lang=${lang}`, { prepare: form.serve }, async (page) => {
      const field = (name) => page.locator(`[id="one.${name}"]`);
      const plain = async (locator) => (await locator.innerText()).replaceAll(/[\u2066-\u2069]/g, '');
      await field('givenNames').fill('Anne');
      await field('mrz').fill(LINES.replace('740812', '740813'));
      await field('number').focus();
      assert.match(await plain(page.locator('[id="one.mrz-error"]')), wrong);
      assert.equal(await field('familyName').inputValue(), '');

      await field('mrz').fill(LINES);
      assert.equal(await field('familyName').inputValue(), 'Eriksson');
      assert.equal(await field('number').inputValue(), 'C01X00T47');
      assert.equal(await page.locator('[id="one.birthDate-year"]').inputValue(), '1974');
      assert.equal(await field('givenNames').inputValue(), 'Anne', 'what was typed stays');
      const found = page.locator('[id="one.mrz-found"]');
      assert.match(await plain(found), differs);
      await expectAxeClean(page);
      await expectNoOverflow(page);
      if (process.env.LOTSE_PICTURES) await page.screenshot({ path: `${process.env.LOTSE_PICTURES}/mrz-${lang}.png`, fullPage: true });

      await found.locator('[data-action="take"]').press('Enter');
      assert.equal(await field('givenNames').inputValue(), 'Anna Maria');
      assert.equal((await focused(page)).id, 'one.mrz');
      assert.equal(await found.locator('button').count(), 0);
      const sent = await page.evaluate(() => document.querySelector('lotse-form').data.one);
      assert.deepEqual(Object.keys(sent), ['familyName', 'givenNames', 'number', 'birthDate'], 'the lines are not sent');
    }));
}

// What rows come to: the timeline of a residence, the table of a household. On a phone, in both directions.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { expectAxeClean, expectNoOverflow, formIsReady, launch } from './harness.mjs';

const portal = await launch();
after(() => portal.close());

/** Opens a page of a form, and answers there. */
async function answered(page, step, rows, answers) {
  await formIsReady(page);
  await page.evaluate(
    ([step, rows, answers]) => {
      const form = document.querySelector('lotse-form');
      form.goTo(step);
      for (const [path, input] of Object.entries(answers)) form.set(path, input);
      for (let index = 0; index < rows; index += 1) form.shadowRoot.querySelector('[data-action="add-row"]').click();
    },
    [step, rows, answers],
  );
}

const date = (day, month, year) => ({ day, month, year });

/** Answers a row's field by its position, as the applicant would. */
const set = (page, path, input) =>
  page.evaluate(([path, input]) => document.querySelector('lotse-form').set(path, input), [path, input]);

/** The lines of the table, cells joined. */
const lines = (page) =>
  page.locator('.overview tr').evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent.trim()).join(' | ')));

for (const [language, gap, sum] of [
  ['de', /Kein Eintrag \| 1\. Juni 2020 – 30\. Juni 2021 \| 13/, /Zusammen.*\| {2}\| 8\d/],
  ['en', /No entry \| 1 June 2020 – 30 June 2021 \| 13/, /Together.*\| {2}\| 8\d/],
  ['ar', /لا يوجد إدخال \| .*2020.*2021 \| 13/, /المجموع/],
]) {
  test(`a timeline shows its gaps as a picture, in words and in a table (${language})`, () =>
    portal.visit(`/service.html?service=einbuergerung&lang=${language}`, async (page) => {
      await answered(page, 'residence', 1, { 'residence.stay[1].begin': date('1', '8', '2018'), 'residence.stay[1].end': date('31', '5', '2020') });
      assert.equal(await page.locator('.overview .error p').count(), 0);
      await set(page, 'residence.stay[2].begin', date('1', '7', '2021'));
      const warning = page.locator('.overview .error p');
      assert.equal(await warning.count(), 1);
      assert.match(await warning.textContent(), /1.*2.*2020.*2021/s);
      const table = await lines(page);
      assert.equal(table.length, 5, table.join('\n'));
      assert.match(table[2], gap);
      assert.match(table[4], sum);
      assert.equal(await page.locator('.overview svg rect').count(), 3);
      assert.equal(await page.locator('.overview svg').getAttribute('aria-hidden'), 'true');
      await expectAxeClean(page);
      await expectNoOverflow(page);

      // Time runs as the language is read: the first period begins where lines begin.
      const [picture, first] = await page.locator('.overview svg, .overview rect:first-child').evaluateAll((all) =>
        all.map((element) => { const { left, right } = element.getBoundingClientRect(); return { left, right }; }));
      const edge = language === 'ar' ? 'right' : 'left';
      assert.ok(Math.abs(picture[edge] - first[edge]) < 2, JSON.stringify({ picture, first }));

      await set(page, 'residence.stay[2].begin', date('1', '6', '2020'));
      assert.equal(await warning.count(), 0);
      assert.equal((await lines(page)).length, 4);
      // A third row comes before the picture, not into it.
      await page.locator('[id="residence.stay-add"]').click();
      assert.equal(await page.locator('.rows > li').count(), 3);
    }));
}

for (const width of [320, 360]) {
  for (const language of ['de', 'en']) {
    test(`a household shows the class of each person and the sum (${language}, ${width} px)`, () =>
      portal.visit(`/service.html?service=asylblg&lang=${language}`, { viewport: { width, height: 740 } }, async (page) => {
        await answered(page, 'household', 1, { 'household.withPartner': 'true', 'household.hasMembers': 'true' });
        await set(page, 'household.member[1].birthDate', date('5', '3', '1992'));
        await set(page, 'household.member[1].relation', 'partner');
        await set(page, 'household.member[1].ownClaim', 'true');
        await set(page, 'household.member[2].birthDate', date('', '', '2019'));
        await set(page, 'household.member[2].relation', 'child');
        await set(page, 'household.member[2].ownClaim', 'true');
        const table = await lines(page);
        assert.equal(table.length, 5, table.join('\n'));
        assert.match(table[1], /409/);
        assert.match(table[2], /409/);
        assert.match(table[3], /337/);
        assert.match(table[4], /1[.,]155/);
        await expectAxeClean(page);
        await expectNoOverflow(page);
      }));
  }
}

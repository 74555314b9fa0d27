// Code lists: sorted as the language of the page sorts, those that are chosen often first, in a native list and in the box to search in.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { launch, showChoice } from './harness.mjs';
import { bundledForm } from './papers.mjs';

const portal = await launch();
const form = bundledForm(
  'sorting',
  `
id: sorting
version: 1.0.0
reviewed: 2026-11-23
steps:
  - id: one
    fields:
      - { id: long, type: choice, list: staat, first: ["423", "163", "166"], appearance: select }
      - { id: box, type: choice, list: staat, first: ["423", "163", "166"], appearance: combobox }
      - { id: plain, type: choice, list: staatsangehoerigkeit, appearance: select }
      - { id: own, type: choice, options: [z, a, m], appearance: select }
`,
  Object.fromEntries(['de', 'en', 'ar'].map((tag) => [tag, 'sorting = A\none = A\none-long = A\none-box = B\none-plain = C\none-own = D\n    .option-z = Zet\n    .option-a = Aaa\n    .option-m = Mmm\n'])),
);
after(() => {
  form.remove();
  return portal.close();
});

// What stands between what, where the order of code points would say otherwise.
for (const [lang, ...order] of [
  ['de', 'Afghanistan', 'Ägypten', 'Albanien', 'Oman', 'Österreich', 'Pakistan'],
  ['en', 'Costa Rica', 'Côte d’Ivoire', 'Croatia'],
  ['ar', 'إسبانيا', 'ألمانيا', 'بلجيكا'],
]) {
  test(`a code list is sorted as the language sorts, what is chosen often first (${lang})`, () =>
    portal.visit(`/service.html?service=einbuergerung&lang=${lang}`, { prepare: form.serve }, async (page) => {
      const options = async (path) => (await page.locator(`[id="${path}"] option`).evaluateAll((all) => all.filter((one) => one.value).map((one) => [one.value, one.textContent])));
      await page.locator('[id="one.long"]').waitFor();
      const sorted = (names) => page.evaluate(([names, lang]) => names.toSorted(new Intl.Collator(lang).compare), [names, lang]);

      const all = await options('one.long');
      assert.deepEqual(all.slice(0, 3).map(([code]) => code), ['423', '163', '166'], 'in the order of the form');
      const rest = all.slice(3).map(([, name]) => name);
      assert.ok(rest.length > 190);
      assert.deepEqual(rest, await sorted(rest));
      assert.equal(new Set(all.map(([code]) => code)).size, all.length, 'none stands twice');

      const plain = (await options('one.plain')).map(([, name]) => name);
      assert.deepEqual(plain, await sorted(plain));
      const places = order.map((name) => plain.indexOf(name));
      const found = order.filter((name, index) => places[index] >= 0);
      assert.deepEqual(found, order.filter((name) => plain.includes(name)));
      assert.ok(found.length >= 3, `${found}`);
      assert.deepEqual(places.filter((place) => place >= 0), places.filter((place) => place >= 0).toSorted((a, b) => a - b));

      // Options of the form keep the order of the form.
      assert.deepEqual((await options('one.own')).map(([code]) => code), ['z', 'a', 'm']);

      await page.locator('[id="one.box-box"]').press('Alt+ArrowDown');
      const names = await page.locator('[id="one.box-list"] [role="option"]').evaluateAll((all) => all.map((one) => one.id.split('-l-')[1]));
      assert.deepEqual(names, all.map(([code]) => code), 'the box has the same order');
    }));
}

test('another language sorts anew', () =>
  portal.visit('/service.html?service=einbuergerung&lang=de', { prepare: form.serve }, async (page) => {
    const names = () => page.locator('[id="one.plain"] option').evaluateAll((all) => all.filter((one) => one.value).map((one) => one.textContent));
    await page.locator('[id="one.plain"]').waitFor();
    await page.locator('[id="one.plain"]').selectOption('163');
    await page.evaluate(() => (document.querySelector('lotse-form').lang = 'ar'));
    await page.waitForFunction(() => document.querySelector('lotse-form').language === 'ar');
    const arabic = await names();
    assert.deepEqual(arabic, await page.evaluate((names) => names.toSorted(new Intl.Collator('ar').compare), arabic));
    assert.equal(await page.locator('[id="one.plain"]').inputValue(), '163', 'what was chosen stays');
  }));

for (const [lang, names] of [
  ['tr', ['Cezayir', 'Çin', 'Irak', 'İran', 'Özbekistan', 'Şili']],
  ['uk', ['Ґана', 'Данія', 'Естонія', 'Єгипет', 'Індія', 'Японія']],
]) {
  test(`names of a code list in a language that is not among those of the forms here (${lang})`, () =>
    portal.visit('/service.html?service=einbuergerung&lang=de', async (page) => {
      await showChoice(page, lang, names.toReversed(), 'select');
      await page.locator('[id="one.place"]').waitFor();
      assert.deepEqual(await page.locator('[id="one.place"] option').evaluateAll((all) => all.filter((one) => one.value).map((one) => one.textContent)), names);
    }));
}

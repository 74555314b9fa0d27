// A list to search in: the keys of the ARIA Authoring Practices, fingers, marks and languages, what does not fit.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { expectAxeClean, expectNoOverflow, focused, formIsReady, launch, showChoice } from './harness.mjs';

const portal = await launch();
after(() => portal.close());

const path = 'applicant.birthCountry';

/** The box on the page that asks for the country of birth. */
const open = (lang, body, options = {}) =>
  portal.visit(`/service.html?service=einbuergerung&lang=${lang}`, options, async (page, problems) => {
    await formIsReady(page);
    await page.evaluate(() => document.querySelector('lotse-form').goTo('applicant'));
    await page.locator(`[id="${path}-box"]`).waitFor();
    await body(page, problems);
  });

const box = (page) => page.locator(`[id="${path}-box"]`);
const list = (page) => page.locator(`[id="${path}-list"]`);
const names = (page) => list(page).locator('[role="option"]').allTextContents();
const answer = (page) => page.evaluate(() => document.querySelector('lotse-form').session.value('applicant.birthCountry'));

/** The code of the option that the arrows are on; empty when they are in the input. */
const active = async (page) => (await box(page).getAttribute('aria-activedescendant'))?.split('-l-')[1] ?? '';

/** What the box looks like to a screen reader, and what would be sent. */
async function expectBox(page, expected, what) {
  const now = {
    text: await box(page).inputValue(),
    expanded: await box(page).getAttribute('aria-expanded'),
    active: await active(page),
    answer: await answer(page),
  };
  assert.deepEqual(now, { text: '', expanded: 'false', active: '', answer: null, ...expected }, what);
}

test('the keys of an editable combobox', () =>
  open('de', async (page) => {
    const press = (key) => page.keyboard.press(key);
    await box(page).focus();
    await expectBox(page, {}, 'nothing opens by itself');
    assert.equal(await box(page).getAttribute('role'), 'combobox');
    assert.equal(await page.getByRole('combobox', { name: /Staat|Land/ }).first().getAttribute('aria-autocomplete'), 'list');

    await press('Alt+ArrowDown');
    await expectBox(page, { expanded: 'true' }, 'Alt and down opens, the arrows are not in the list');
    await press('Alt+ArrowUp');
    await expectBox(page, {}, 'Alt and up closes');
    await press('ArrowUp');
    const all = await names(page);
    assert.ok(all.length > 150);
    assert.equal(await active(page), await codeOf(page, all.at(-1)), 'up goes to the last one');
    await press('ArrowDown');
    assert.equal(await active(page), await codeOf(page, all[0]), 'and round to the first one');
    await press('Home');
    assert.equal(await active(page), '', 'Home returns to the text');
    await press('Escape');
    await expectBox(page, {}, 'Escape closes');

    await page.keyboard.type('tur');
    await page.waitForFunction(() => /\d+ Einträge passen/.test(document.querySelector('lotse-form').shadowRoot.querySelector('#live').textContent));
    await page.keyboard.press('ArrowDown');
    await expectBox(page, { text: 'tur', expanded: 'true', active: '163' }, 'the best one comes first');
    await press('Enter');
    await expectBox(page, { text: 'Türkei', answer: '163' }, 'Enter chooses and stays');
    assert.equal((await focused(page)).id, `${path}-box`);
    await press('ArrowDown');
    await expectBox(page, { text: 'Türkei', answer: '163', expanded: 'true', active: '163' }, 'opens at the choice');
    assert.equal((await names(page)).length, all.length, 'with everything to choose from');
    await press('Escape');
    await expectBox(page, { text: 'Türkei', answer: '163' }, 'Escape closes first');
    await press('Escape');
    await expectBox(page, {}, 'and then empties');

    await page.keyboard.type('syrien');
    await press('Tab');
    await expectBox(page, { text: 'Syrien', answer: '475' }, 'the whole name is enough');
  }));

/** The code of an option by its name. */
const codeOf = (page, name) =>
  page.locator(`[id="${path}"]`).evaluate((select, name) => [...select.options].find((option) => option.textContent === name).value, name);

const finds = async (page, typed, name) => {
  await box(page).fill(typed);
  assert.ok((await names(page))[0]?.startsWith(name), `${typed}: ${(await names(page)).slice(0, 5)}`);
};

test('marks, umlauts and capital letters do not matter', () =>
  open('de', async (page) => {
    for (const [typed, name] of [['turkei', 'Türkei'], ['TÜRK', 'Türkei'], ['tuerkei', 'Türkei'], ['oster', 'Österreich'], ['arabische emirate', 'Vereinigte Arabische Emirate'], ['cote d', 'Côte d’Ivoire'], ['bosnien herz', 'Bosnien']]) {
      await finds(page, typed, name);
    }
  }));

test('the applicant’s language and that of the record, in Arabic', () =>
  open('ar', async (page) => {
    await page.waitForTimeout(500);
    for (const [typed, name] of [['سوري', 'سوريا'], ['المانيا', 'ألمانيا'], ['turkei', 'تركيا'], ['Deutschland', 'ألمانيا'], ['Syrien', 'سوريا']]) {
      await finds(page, typed, name);
    }
    const german = list(page).locator('li > span').first();
    assert.equal(await german.textContent(), 'Syrien');
    assert.equal(await german.getAttribute('lang'), 'de');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expectBox(page, { text: 'سوريا', answer: '475' });
  }));

// Letters that other alphabets have twice, and names as they are typed on another keyboard.
for (const [lang, names, typed] of [
  ['tr', ['Çin', 'Irak', 'İran', 'Işıklar', 'Kırgızistan', 'Güney Kıbrıs'], [['iran', 'İran'], ['IRAK', 'Irak'], ['ırak', 'Irak'], ['İRAN', 'İran'], ['isik', 'Işıklar'], ['IŞIK', 'Işıklar'], ['kirgiz', 'Kırgızistan'], ['KIRGIZ', 'Kırgızistan'], ['cin', 'Çin'], ['kıbrıs', 'Güney Kıbrıs'], ['gueney', 'Güney Kıbrıs']]],
  ['uk', ['Ґана', 'Єгипет', 'В’єтнам', 'Індія', 'Йорданія', 'Кот-д’Івуар', 'Україна'], [['гана', 'Ґана'], ['ГАНА', 'Ґана'], ['ґана', 'Ґана'], ['египет', 'Єгипет'], ['в’єтнам', 'В’єтнам'], ["в'єт", 'В’єтнам'], ['вєтнам', 'В’єтнам'], ['вьетнам', ''], ['ІНДІЯ', 'Індія'], ['йорд', 'Йорданія'], ['кот дівуар', 'Кот-д’Івуар'], ['івуар', 'Кот-д’Івуар'], ['украіна', 'Україна']]],
]) {
  test(`the letters of other alphabets (${lang})`, () =>
    portal.visit('/service.html?service=einbuergerung&lang=de', async (page) => {
      await showChoice(page, lang, names, 'combobox');
      const input = page.locator('[id="one.place-box"]');
      await input.waitFor();
      for (const [text, name] of typed) {
        await input.fill(text);
        const found = await page.locator('[id="one.place-list"] [role="option"]').allTextContents();
        assert.equal(found[0] ?? '', name, `${text}: ${found}`);
      }
      // The whole name, typed and left, is chosen.
      await input.fill(names[0].toLocaleUpperCase(lang));
      await input.press('Tab');
      assert.equal(await input.inputValue(), names[0]);
    }));
}

test('a finger: opens, scrolls, chooses, clears', () =>
  open('de', async (page) => {
    await box(page).tap();
    assert.equal(await box(page).getAttribute('aria-expanded'), 'true');
    const option = list(page).locator('[role="option"]', { hasText: 'Syrien' });
    assert.ok((await option.boundingBox()).height >= 44);
    await option.tap();
    await expectBox(page, { text: 'Syrien', answer: '475' });
    await page.getByRole('button', { name: 'Auswahl löschen' }).first().tap();
    await expectBox(page, {});
    await page.getByRole('button', { name: 'Liste öffnen' }).first().tap();
    assert.equal(await box(page).getAttribute('aria-expanded'), 'true');
    await page.locator('#heading').tap();
    await expectBox(page, {}, 'closes when one goes elsewhere');
    for (const button of ['clear', 'toggle']) {
      await box(page).fill('Sy');
      const { width, height } = await page.locator(`[id="${path}-${button}"]`).boundingBox();
      assert.ok(width >= 44 && height >= 44, button);
    }
  }));

test('what fits nothing stays as typed and is named', () =>
  open('de', async (page) => {
    await box(page).focus();
    await page.keyboard.type('Atlantis');
    assert.ok(await page.getByText('Kein Eintrag passt. Prüfen Sie die Schreibweise.').first().isVisible());
    await expectBox(page, { text: 'Atlantis' });
    await page.keyboard.press('Tab');
    await expectBox(page, { text: 'Atlantis' });
    assert.equal(await box(page).getAttribute('aria-invalid'), 'true');
    assert.match(await page.locator(`[id="${path}-error"]`).textContent(), /Wählen Sie/);
    await page.evaluate(() => {
      const form = document.querySelector('lotse-form');
      form.goTo('quickCheck');
      form.goTo('applicant');
    });
    await box(page).waitFor();
    await expectBox(page, { text: 'Atlantis' }, 'also after another page');
    await page.locator('#action-next').press('Enter');
    await page.locator(`#summary [data-path="${path}"]`).press('Enter');
    assert.equal((await focused(page)).id, `${path}-box`, 'the summary leads to it');
    await box(page).fill('Iran');
    assert.equal(await box(page).getAttribute('aria-invalid'), null);
    assert.notEqual(await answer(page), null);
  }));

test('another language: the choice stays and has its new name', () =>
  open('de', async (page) => {
    await box(page).fill('Syrien');
    await page.evaluate(() => { document.querySelector('lotse-form').lang = 'ar'; });
    await page.locator('.lotse[dir="rtl"]').waitFor();
    await page.locator('#heading').evaluate((heading) => heading.focus());
    await expectBox(page, { text: 'سوريا', answer: '475' });
    assert.match(await page.locator(`[id="${path}-clear"]`).getAttribute('aria-label'), /\p{Script=Arabic}/u);
  }));

test('what the host sets is shown', () =>
  open('de', async (page) => {
    await page.evaluate(() => document.querySelector('lotse-form').set('applicant.birthCountry', '475'));
    await expectBox(page, { text: 'Syrien', answer: '475' });
  }));

test('without its code the native list remains', () =>
  portal.visit('/service.html?service=einbuergerung&lang=de', { prepare: (page) => page.route('**/lotse-combobox-*.js', (route) => route.fulfill({ status: 404, body: '' })) }, async (page, problems) => {
    await formIsReady(page);
    await page.evaluate(() => document.querySelector('lotse-form').goTo('applicant'));
    await page.locator(`[id="${path}"]`).selectOption('475');
    assert.equal(await answer(page), '475');
    problems.length = 0;
  }));

for (const lang of ['de', 'ar']) {
  for (const colorScheme of ['light', 'dark']) {
    test(`axe finds nothing on the open list (${lang}, ${colorScheme})`, () =>
      open(lang, async (page) => {
        await expectAxeClean(page);
        await box(page).focus();
        await page.keyboard.type(lang === 'de' ? 'an' : 'ان');
        await page.keyboard.press('ArrowDown');
        await expectAxeClean(page);
        await expectNoOverflow(page);
        if (process.env.LOTSE_PICTURES) await page.screenshot({ path: `${process.env.LOTSE_PICTURES}/combobox-${lang}-${colorScheme}.png` });
        await box(page).fill('xyz');
        await expectAxeClean(page);
        await page.locator('#action-next').press('Enter');
        await expectAxeClean(page);
        if (process.env.LOTSE_PICTURES) await box(page).screenshot({ path: `${process.env.LOTSE_PICTURES}/combobox-${lang}-${colorScheme}-error.png` });
      }, { colorScheme }));
  }
}

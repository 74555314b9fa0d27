// Every type of field in every state: complete, without what axe finds and without scrolling sideways, in both directions.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';

import { expectAxeClean, expectNoOverflow, focused, formIsReady, launch } from './harness.mjs';

const portal = await launch();
after(() => portal.close());

const STEPS = ['texts', 'numbers', 'dates', 'choices', 'contact', 'numbersOfPeople', 'files', 'passport', 'declarations', 'computed', 'rows'];

async function goTo(page, step) {
  await formIsReady(page);
  await page.evaluate((step) => document.querySelector('lotse-form').goTo(step), step);
}

for (const language of ['de', 'en', 'ar']) {
  test(`the catalogue of field types (${language})`, () =>
    portal.visit(`/catalogue.html?lang=${language}`, async (page) => {
      await formIsReady(page);
      assert.equal(await page.locator('lotse-form .lotse').getAttribute('dir'), language === 'ar' ? 'rtl' : 'ltr');
      for (const step of STEPS) {
        await goTo(page, step);
        await expectAxeClean(page);
        await expectNoOverflow(page);
        if (await page.locator('[id$=".wrong-slot"]').count() > 0) {
          await page.locator('#errors').click();
          assert.equal((await focused(page)).id, 'summary', step);
          for (const slot of await page.locator('[id$=".wrong-slot"]').all()) {
            const id = await slot.getAttribute('id');
            // Where "other" is chosen, it is the text below that is wrong.
            const wrong = page.locator(`[id="${id.replace('-slot', 'Other-slot')}"]`);
            const field = (await wrong.count()) > 0 ? wrong : slot;
            assert.notEqual((await field.locator('.error').textContent()).trim(), '', `${step}: ${id}`);
          }
          await expectAxeClean(page);
          await expectNoOverflow(page);
        }
      }
    }));
}

test('the catalogue is no service, and portal teams find it', () =>
  portal.visit('/?lang=en', async (page) => {
    assert.equal(await page.locator('#services a[href*="catalogue"]').count(), 0);
    await page.goto(`${portal.url}service.html?service=einbuergerung&lang=en&team=1`);
    await page.locator('#team a[href*="catalogue.html"]').click();
    await formIsReady(page);
    assert.match(await page.title(), /Catalogue/);
  }));

test('every type of field is in the catalogue', () => {
  const types = readFileSync(new URL('../../docs/field-types.md', import.meta.url), 'utf8').matchAll(/^### `([a-z-]+)`/gm);
  const form = readFileSync(new URL('../../forms/catalogue/form.yaml', import.meta.url), 'utf8');
  const missing = [...types].map(([, type]) => type).filter((type) => !form.includes(`type: ${type}`));
  assert.deepEqual(missing, []);
});

test('a slip in an address is asked about, and one press takes the proposal', () =>
  portal.visit('/catalogue.html?lang=de', async (page) => {
    await goTo(page, 'contact');
    const input = page.locator('[id="contact.email.empty"]');
    await input.fill('ali@gmial.com');
    await input.press('Tab');
    const error = page.locator('[id="contact.email.empty-error"]');
    assert.match(await error.textContent(), /ali@gmail\.com/);
    assert.equal(await input.getAttribute('aria-invalid'), null);
    await error.getByRole('button').press('Enter');
    assert.equal(await input.inputValue(), 'ali@gmail.com');
    assert.equal(await error.textContent(), '');
    assert.equal((await focused(page)).id, 'contact.email.empty');
  }));

test('how many characters are left is shown on each key and said in a pause', () =>
  portal.visit('/catalogue.html?lang=en', async (page) => {
    await goTo(page, 'texts');
    const count = page.locator('[id="texts.multiline.empty-count"]');
    assert.match(await count.textContent(), /300.? characters left/);
    const input = page.locator('[id="texts.multiline.empty"]');
    assert.ok((await input.getAttribute('aria-describedby')).split(' ').includes('texts.multiline.empty-count'));
    await input.focus();
    await page.keyboard.type('Hello');
    assert.match(await count.textContent(), /295.? characters left/);
    assert.equal(await page.locator('#live').textContent(), '');
    await page.waitForFunction(() => /295/.test(document.querySelector('lotse-form').shadowRoot.getElementById('live').textContent));
    // A single line speaks up when it gets narrow, and counts on while something else is wrong.
    const short = page.locator('[id="texts.text.empty-count"]');
    assert.equal(await short.textContent(), '');
    await page.locator('[id="texts.text.empty"]').pressSequentially(`${'a'.repeat(25)}م`);
    assert.match(await short.textContent(), /14.? characters left/);
    await page.locator('[id="texts.text.empty"]').pressSequentially('م'.repeat(15));
    assert.match(await short.textContent(), /1.? character too many/);
  }));

for (const [language, day, month, time] of [['de', '27', '3', '14.30 Uhr'], ['en', '27', '3', '2:30 pm'], ['ar', '٢٧', '٣', '١٤:٣٠']]) {
  test(`dates, months and times by keyboard alone (${language})`, () =>
    portal.visit(`/catalogue.html?lang=${language}`, async (page) => {
      await goTo(page, 'dates');
      await page.locator('[id="dates.date.empty-day"]').focus();
      await page.keyboard.type(day);
      await page.keyboard.press('Tab');
      await page.keyboard.type(month);
      await page.keyboard.press('Tab');
      await page.keyboard.type('85');
      await page.locator('[id="dates.partialDate.empty-year"]').focus();
      // Two digits are asked about, not guessed.
      assert.match(await page.locator('[id="dates.date.empty-error"]').textContent(), /1985/);
      await page.keyboard.type('1985');
      await page.locator('[id="dates.month.empty-month"]').focus();
      assert.equal(await page.locator('[id="dates.partialDate.empty-error"]').textContent(), '');
      await page.keyboard.type(month);
      await page.keyboard.press('Tab');
      await page.keyboard.type('2024');
      await page.locator('[id="dates.time.empty"]').focus();
      await page.keyboard.type(time);
      await page.keyboard.press('Tab');
      const data = await page.evaluate(() => document.querySelector('lotse-form').data.dates);
      assert.equal(data.date.empty, undefined);
      assert.equal(data.partialDate.empty, '1985');
      assert.equal(data.month.empty, '2024-03');
      assert.equal(data.time.empty, '14:30');
      // The record has unknown parts as German registers write them.
      await page.waitForFunction(() => /00\.00\.1985/.test(document.querySelector('lotse-form').session.record()?.text ?? ''));
    }));
}

for (const [language, choice] of [['de', 'choices.other.empty'], ['ar', 'choices.severalOther.empty']]) {
  test(`what "other" means is asked below the option, by keyboard, and must be said (${choice}, ${language})`, () =>
    portal.visit(`/catalogue.html?lang=${language}`, async (page) => {
      await goTo(page, 'choices');
      const text = page.locator(`[id="${choice}Other"]`);
      assert.equal(await text.count(), 0);
      const option = page.locator(`[id="${choice}-slot"] input`).last();
      await option.focus();
      await option.press('Space');
      await text.waitFor();
      assert.equal((await focused(page)).id, await option.getAttribute('id'), 'the focus stays where it is');
      await page.keyboard.press('Tab');
      assert.equal((await focused(page)).id, `${choice}Other`, 'the text is next');
      assert.notEqual((await page.locator(`label[for="${choice}Other"]`).textContent()).trim(), '');
      await page.evaluate(() => document.querySelector('lotse-form').next());
      assert.notEqual((await page.locator(`[id="${choice}Other-error"]`).textContent()).trim(), '');
      await expectAxeClean(page);
      await text.fill('Bernstein');
      await text.press('Tab');
      assert.equal((await page.locator(`[id="${choice}Other-error"]`).textContent()).trim(), '');
      const sent = () => page.evaluate((path) => document.querySelector('lotse-form').session.node(path)?.value, `${choice}Other`);
      assert.equal(await sent(), 'Bernstein');
    }));
}

test('an IBAN is typed as one likes, and stands in groups once it is left', () =>
  portal.visit('/catalogue.html?lang=de', async (page) => {
    await goTo(page, 'numbersOfPeople');
    const path = 'numbersOfPeople.iban.empty';
    const input = page.locator(`[id="${path}"]`);
    await input.pressSequentially('de0212 03000000002020');
    // Into the middle: what is typed stays where it is typed.
    await input.evaluate((input) => input.setSelectionRange(4, 4));
    await page.keyboard.type(' ');
    assert.equal(await input.evaluate((input) => input.selectionStart), 5);
    assert.equal(await input.inputValue(), 'de02 12 03000000002020');
    await page.keyboard.press('End');
    await page.keyboard.type('51');
    await page.keyboard.press('Tab');
    assert.equal(await input.inputValue(), 'DE02 1203 0000 0000 2020 51');
    assert.equal(await page.evaluate((path) => document.querySelector('lotse-form').session.node(path).value, path), 'DE02120300000000202051');
    await page.evaluate(() => document.querySelector('lotse-form').goTo('review'));
    assert.match(await page.locator('lotse-form').evaluate((form) => form.shadowRoot.textContent), /DE02 1203 0000 0000 2020 51/);
  }));

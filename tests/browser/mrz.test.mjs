// Lines of a passport: what is wrong is named, what is empty is filled, what somebody typed stays until they say otherwise.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { expectAxeClean, expectNoOverflow, focused, launch } from './harness.mjs';
import { bundledForm, pdf } from './papers.mjs';

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
      - id: trip
        type: group
        repeat: { min: 0, max: 3 }
        fields: [{ id: place, type: text }]
`,
  {
    de: 'lines = Pass\none = Pass\none-mrz = Zeilen\none-familyName = Name\none-givenNames = Vornamen\none-number = Nummer\none-birthDate = Geboren\none-trip = Reisen\n    .row = Reise\none-trip-place = Ort\n',
    en: 'lines = Passport\none = Passport\none-mrz = Lines\none-familyName = Family name\none-givenNames = Given names\none-number = Number\none-birthDate = Born\none-trip = Trips\n    .row = Trip\none-trip-place = Place\n',
    ar: 'lines = جواز السفر\none = جواز السفر\none-mrz = السطور\none-familyName = اسم العائلة\none-givenNames = الأسماء\none-number = الرقم\none-birthDate = الميلاد\none-trip = السفر\n    .row = سفر\none-trip-place = المكان\n',
  },
);
const sent = bundledForm(
  'sent',
  `
id: sent
version: 1.0.0
reviewed: 2026-11-23
steps:
  - id: one
    fields:
      - { id: mrz, type: mrz, fills: { number: number } }
      - { id: number, type: passport-number, required: true }
      - { id: familyName, type: text, prefill: bundid.surname, required: true }
      - { id: income, type: money }
      - { id: twice, type: money, calculate: income * 2 }
      - id: trip
        type: group
        repeat: { min: 0, max: 3 }
        fields: [{ id: place, type: text }]
  - id: two
    fields:
      - { id: paper, type: file, accept: [pdf] }
      - { id: sure, type: declaration, required: true }
`,
  {
    de: 'sent = Pass\none = Pass\none-mrz = Zeilen\none-number = Nummer\none-familyName = Name\none-income = Einkommen\none-twice = Doppeltes\none-trip = Reisen\n    .row = Reise { $row }\none-trip-place = Ort\ntwo = Ende\ntwo-paper = Brief\ntwo-sure = Alles ist wahr.\n',
    ar: 'sent = جواز السفر\none = جواز السفر\none-mrz = السطور\none-number = الرقم\none-familyName = اسم العائلة\none-income = الدخل\none-twice = الضعف\none-trip = السفر\n    .row = سفر { $row }\none-trip-place = المكان\ntwo = النهاية\ntwo-paper = رسالة\ntwo-sure = كل شيء صحيح.\n',
  },
);
after(() => {
  form.remove();
  sent.remove();
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
      await isRead(page);
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

const WHOLE = '**/wasm/compiler/*.wasm';

/** Waits until the engine that reads lines has the session. */
function isRead(page) {
  return page.waitForFunction(() => !document.querySelector('lotse-form').shadowRoot.querySelector('[data-rare]'));
}

const visit = (lang, prepare, act) =>
  portal.visit(`/service.html?service=einbuergerung&lang=${lang}`, { prepare: async (page) => (await form.serve(page), prepare?.(page)) }, act);

test('the engine that reads lines comes when somebody turns to them, and the page stays as it is', async () => {
  const loaded = [];
  let release;
  const held = new Promise((done) => (release = done));
  await visit(
    'de',
    (page) => page.route(WHOLE, async (route) => (loaded.push(route.request().url()), await held, route.continue())),
    async (page) => {
      const field = (name) => page.locator(`[id="one.${name}"]`);
      await field('familyName').waitFor();
      assert.deepEqual(loaded, [], 'nobody who does not need it pays for it');
      // Errors of what is not answered, and the summary, are shown.
      await page.locator('#action-next').click();
      assert.equal((await focused(page)).id, 'summary');
      await field('givenNames').pressSequentially('Anne');
      await page.evaluate(() => Object.assign(globalThis, { before: document.querySelector('lotse-form').shadowRoot.getElementById('one.givenNames') }));
      await field('mrz').focus();
      const waiting = page.locator('[data-when="loading"]');
      await waiting.waitFor({ state: 'visible' });
      await page.waitForFunction(() => /Zeilen/.test(document.querySelector('lotse-form').shadowRoot.getElementById('live').textContent));
      assert.equal(await waiting.textContent(), 'Einen Moment: Was die Zeilen liest, wird geladen. Sie können schon tippen.');
      await page.keyboard.type('P<UTO');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Shift+ArrowLeft');
      release();
      await isRead(page);
      assert.equal(loaded.length, 1);
      assert.equal((await focused(page)).id, 'one.mrz');
      assert.deepEqual(await field('mrz').evaluate((control) => [control.selectionStart, control.selectionEnd, control.value]), [3, 4, 'P<UTO']);
      assert.equal(await page.evaluate(() => globalThis.before.isConnected), true, 'no control was replaced');
      assert.equal(await field('givenNames').inputValue(), 'Anne');
      assert.notEqual(await page.locator('[id="one.number-error"]').textContent(), '', 'what was shown to be wrong still is');
      assert.ok((await page.locator('#summary a, #summary button').count()) > 0);
      assert.equal(await page.locator('[data-when]').count(), 0);
      // What was typed before can be undone still.
      await page.keyboard.press('Control+z');
      assert.equal((await field('mrz').inputValue()).length < 5, true);
      // And the session goes on: errors go as they are mended, and the form can be left.
      await field('mrz').fill(LINES);
      await field('number').focus();
      assert.equal(await page.locator('[id="one.number-error"]').textContent(), '');
      await page.locator('#action-next').click();
      await page.locator('#review').waitFor();
    },
  );
});

test('lines that cannot be read hold nobody up, and are tried again', async () => {
  let isDown = true;
  await visit(
    'ar',
    (page) => page.route(WHOLE, (route) => (isDown ? route.fulfill({ status: 404 }) : route.continue())),
    async (page, problems) => {
      const field = (name) => page.locator(`[id="one.${name}"]`);
      await field('mrz').fill(LINES);
      await page.locator('[data-when="failed"]').waitFor({ state: 'visible' });
      await expectAxeClean(page);
      await expectNoOverflow(page);
      for (const [name, text] of Object.entries({ familyName: 'Eriksson', givenNames: 'Anna Maria', number: 'C01X00T47' })) await field(name).fill(text);
      for (const [part, text] of Object.entries({ day: '12', month: '8', year: '1974' })) await page.locator(`[id="one.birthDate-${part}"]`).fill(text);
      await page.locator('#action-next').click();
      await page.locator('#review').waitFor();
      await page.locator('#action-back').click();
      isDown = false;
      await field('mrz').focus();
      await isRead(page);
      assert.equal(await page.locator('[id="one.mrz-found"] button').count(), 0, 'everything agrees');
      assert.notEqual(await page.locator('[id="one.mrz-found"]').textContent(), '');
      // Programmers are told.
      assert.match(problems.splice(0).join('\n'), /404/);
    },
  );
});

test('rows that were removed change nothing about it', () =>
  visit('en', undefined, async (page) => {
    const field = (name) => page.locator(`[id="one.${name}"]`);
    for (const place of ['Rome', 'Oslo']) {
      await page.locator('[id="one.trip-add"]').click();
      await page.locator('[id^="one.trip~"][id$=".place"]').last().fill(place);
    }
    await page.locator('[data-action="remove-row"]').first().click();
    await field('mrz').pressSequentially('P<');
    await isRead(page);
    assert.equal((await focused(page)).id, 'one.mrz');
    await page.keyboard.type('UTO');
    assert.equal(await field('mrz').inputValue(), 'P<UTO');
    assert.deepEqual(await page.locator('[id^="one.trip~"][id$=".place"]').evaluateAll((controls) => controls.map((control) => control.value)), ['Oslo']);
    await page.locator('[id^="one.trip~"][id$=".place"]').fill('Bergen');
    const data = await page.evaluate(() => document.querySelector('lotse-form').data.one);
    assert.deepEqual(data.trip, [{ place: 'Bergen' }]);
  }));

test('what is sent is the same, data and record, whether the session has moved or not', async () => {
  /** @param {boolean} isMoved in the middle of it */
  const whatIsSent = async (isMoved) => {
    let detail;
    await portal.visit('/service.html?service=einbuergerung&lang=ar', { prepare: sent.serve }, async (page) => {
      const form = page.locator('lotse-form');
      const control = (path) => page.locator(`[id="one.${path}"]`);
      await control('familyName').waitFor();
      await form.evaluate((form) => {
        form.session.prefill('one.familyName', 'Muster <&>', 'bundid', false);
        form.set('one.number', 'C01X00T47');
        form.set('one.income', '1.250,50');
      });
      for (const _ of [1, 2]) await page.locator('[id="one.trip-add"]').click();
      await page.locator('[data-action="remove-row"]').first().click();
      if (isMoved) {
        await control('mrz').focus();
        await isRead(page);
      }
      await page.locator('[id^="one.trip~"][id$=".place"]').fill('Oslo');
      await page.locator('#action-next').click();
      await page.locator('[id="two.paper"]').setInputFiles({ name: 'Brief.pdf', mimeType: 'application/pdf', buffer: pdf() });
      await page.locator('.file-words', { hasText: 'Brief.pdf' }).waitFor();
      await page.locator('[id="two.sure"]').check();
      await page.locator('#action-next').click();
      await page.locator('#review').waitFor();
      const said = form.evaluate((form) => new Promise((done) => form.addEventListener('lotse-submit', (event) => {
        const { data, record, declarations, language, files } = event.detail;
        done({ data, record, declarations, language, files: [...files].map(([key, blob]) => [key, blob.size]), origins: form.session.submission().origins });
      })));
      await page.locator('#action-submit').click();
      detail = await said;
      await page.locator('.done').waitFor();
    });
    return detail;
  };
  const [stayed, moved] = [await whatIsSent(false), await whatIsSent(true)];
  assert.deepEqual(moved, stayed);
  // And it is all there.
  const { data, record, origins, declarations, files } = moved;
  assert.deepEqual(data.one, { number: 'C01X00T47', familyName: 'Muster <&>', income: '1250.50', twice: '2501.00', trip: [{ place: 'Oslo' }] });
  assert.deepEqual(origins, { 'one.familyName': 'bundid' });
  assert.equal(files.length, 1);
  assert.equal(declarations.length, 1);
  for (const line of ['Name: Muster <&> (übernommen aus der BundID)', 'Doppeltes: 2.501,00 € (vom Formular berechnet)', 'Reise 1', 'Ort: Oslo', 'Alles ist wahr.', 'Brief.pdf']) {
    assert.ok(record.text.replaceAll('\u00a0', ' ').includes(line), `${line} is missing in\n${record.text}`);
  }
  assert.ok(record.html.includes('Muster &lt;&amp;&gt;') && record.html.includes('Brief.pdf'), record.html);
});

// The whole application for naturalisation, with the keyboard alone, on a phone-sized screen, in two directions.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, test } from 'node:test';

import { expectAxeClean, expectNoOverflow, focused, launch } from './harness.mjs';
import { fillPage } from './keyboard.mjs';

const portal = await launch();
after(() => portal.close());

/** Ages, periods and the payload depend on the day. */
const today = new Date('2026-11-23T10:00:00+01:00');

const answers = {
  'quickCheck.residentSince': '1.9.2018',
  'quickCheck.marriedToGerman': 'false',
  'quickCheck.titleKind': 'settlement',
  'quickCheck.languageProof': 'certificate',
  'quickCheck.civicProof': 'test',
  'applicant.familyName': 'Al-Khatib',
  'applicant.givenNames': 'Amira Leila',
  'applicant.gender': 'w',
  'applicant.birthDate': '8.3.1989',
  'applicant.birthPlace': 'Aleppo',
  'applicant.birthCountry': '475',
  'applicant.occupation': 'Ingenieurin',
  'contact.address.street': 'Am Kai',
  'contact.address.houseNumber': '12 a',
  'contact.address.postcode': '45127',
  'contact.address.city': 'Essen',
  'contact.livingThereSince': '1.4.2021',
  'contact.reach.email': 'amira@example.org',
  'representation.kind': '001',
  'family.maritalStatus': 'LD',
  'children.hasChildren': 'true',
  'children.child.familyName': 'Al-Khatib',
  'children.child.givenNames': 'Sami',
  'children.child.gender': 'm',
  'children.child.birthDate': '14.7.2019',
  'children.child.birthPlace': 'Essen',
  'children.child.birthCountry': '000',
  'children.child.nationality': '475',
  'children.child.livesWithApplicant': 'true',
  'children.child.naturaliseToo': 'true',
  'children.custody': 'applicant',
  'nationalities.nationality.country': '475',
  'nationalities.nationality.sinceBirth': 'true',
  'nationalities.hasTravelDocument': 'false',
  'nationalities.noDocumentWhy': 'Mein Pass ist abgelaufen.',
  'residence.firstEntry': '1.9.2018',
  'residence.title.issued': '15.2.2024',
  'residence.title.authority': 'Stadt Essen',
  'residence.stay.begin': '1.9.2018',
  'residence.stay.place': 'Essen',
  'residence.stay.status': 'title',
  'parents.fatherKnown': 'false',
  'parents.motherKnown': 'false',
  'work.activity': 'employee',
  'work.employer.name': 'Hafen GmbH',
  'work.employer.city': 'Essen',
  'work.employer.since': '1.6.2022',
  'work.employer.unlimited': 'true',
  'livelihood.householdSize': '2',
  'livelihood.rent': '750,50',
  'livelihood.income.amount': '3.200',
  'livelihood.pension': ['statutory'],
  'livelihood.pensionMonths': '50',
  'livelihood.insurance.kind': 'statutory',
  'livelihood.insurance.company': 'AOK',
  'knowledge.certificate.issuer': 'telc',
  'knowledge.certificate.issuedOn': '3.5.2021',
  'knowledge.testDate': '9.9.2021',
};

/** The same keys, the digits and signs of the language. */
const arabic = { ...answers, 'livelihood.rent': '٧٥٠٫٥٠', 'livelihood.householdSize': '٢', 'livelihood.income.amount': '3200', 'livelihood.pensionMonths': '٥٠' };

const open = (lang, body) =>
  portal.visit(`/service.html?service=einbuergerung&lang=${lang}`, { prepare: (page) => page.clock.setFixedTime(today) }, async (page, problems) => {
    await page.evaluate(() => {
      globalThis.submitted = [];
      document.querySelector('lotse-form').addEventListener('lotse-submit', ({ detail }) => {
        const { form, data, record, language } = detail;
        globalThis.submitted.push({ form, data, record, language });
        globalThis.declared = detail.declarations;
      });
    });
    await heading(page);
    await body(page, problems);
  });

const heading = (page) => page.locator('#heading').textContent();
const step = (page) => page.locator('#progress-text').textContent();

/** Puts the focus where a person starts: before the form. */
const start = (page) => page.locator('h1').evaluate((title) => { title.tabIndex = -1; title.focus(); });

async function walk(page, answers, atEachPage) {
  await start(page);
  for (let count = 0; count < 30; count += 1) {
    const before = await heading(page);
    await atEachPage(page, before);
    await fillPage(page, answers);
    const summary = page.locator('#summary');
    if (await summary.isVisible()) assert.fail(`${before}: ${await summary.innerText()}`);
    if ((await page.locator('.done, #action-submit').count()) > 0) return;
    assert.notEqual(await heading(page), before, 'the page did not change');
    assert.equal((await focused(page)).id, 'heading', 'the heading of the new page has the focus');
  }
  assert.fail('the application does not end');
}

const expected = new URL('einbuergerung.expected.json', import.meta.url);

for (const [lang, direction, given] of [['de', 'ltr', answers], ['ar', 'rtl', arabic]]) {
  test(`the whole application with the keyboard alone (${lang})`, { timeout: 600_000 }, () =>
    open(lang, async (page) => {
      assert.equal(await page.locator('lotse-form .lotse').getAttribute('dir'), direction);
      await walk(page, given, async () => {
        await expectAxeClean(page);
        await expectNoOverflow(page);
      });
      await expectAxeClean(page);
      await expectNoOverflow(page);
      assert.match(await page.locator('#review').innerText(), /Al-Khatib/);
      await fillPage(page, given);
      await page.locator('.done').waitFor();
      assert.equal((await focused(page)).id, 'heading');
      await expectAxeClean(page);

      const [submitted, ...more] = await page.evaluate(() => globalThis.submitted);
      assert.equal(more.length, 0, 'sent once');
      assert.equal(submitted.language, lang);
      assert.deepEqual(submitted.form, { id: 'einbuergerung', version: submitted.form.version });
      if (process.env.LOTSE_WRITE_EXPECTED) writeFileSync(expected, `${JSON.stringify(submitted.data, null, 2)}\n`);
      assert.deepEqual(submitted.data, JSON.parse(readFileSync(expected, 'utf8')));
      assert.equal(submitted.record.language, 'de');
      // Each declaration goes with the words that were read, and nothing else does.
      const declared = await page.evaluate(() => globalThis.declared);
      const made = Object.entries(submitted.data.confirmation).filter(([, value]) => value === true).map(([name]) => `confirmation.${name}`);
      assert.deepEqual(declared.map(({ path }) => path).filter((path) => path.startsWith('confirmation.')), made);
      assert.ok(declared.length >= 2 && declared.every(({ text }) => (lang === 'ar' ? /[\u0600-\u06FF]/ : /ich|Ich/).test(text)), JSON.stringify(declared));
      for (const line of ['Familienname: Al-Khatib', 'Staat der Geburt: Syrien (475)', 'Familienstand: ledig (LD)']) {
        assert.ok(submitted.record.text.includes(line), `${line} is not in the record:\n${submitted.record.text}`);
      }
    }));
}

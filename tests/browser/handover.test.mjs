// The employer's part of an application, from the applicant's phone to the employer's and back: as a link and as a file.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';

import { expectAxeClean, expectNoOverflow, launch } from './harness.mjs';

const portal = await launch();
after(() => portal.close());

const address = (lang) => `/service.html?service=beschaeftigungserlaubnis&lang=${lang}`;
const phone = { permissions: ['clipboard-read', 'clipboard-write'], acceptDownloads: true };

const applicant = {
  'request.paper': 'toleration',
  'request.kind': 'first',
  'request.activity': 'job',
  'applicant.familyName': 'Beispiel',
  'applicant.givenNames': 'Abeba',
  'applicant.birthDate': { day: '3', month: '4', year: '1999' },
  'applicant.nationality': '224',
  'stay.documentNumber': 'D7654321',
  'company.name': 'Entwurf',
};

const company = {
  'company.name': 'Probe Ltd.',
  'company.address.street': 'Ofenweg',
  'company.address.houseNumber': '3',
  'company.address.postcode': '48155',
  'company.address.city': 'Münster',
  'company.number': '12345678',
  'company.branch': 'Cleaning',
  'company.contactPerson': 'Petra Probe',
  'company.phone': '+49 251 7654321',
  'company.email': 'staff@probe.example',
  'position.occupation': 'Cleaner',
  'position.tasks': 'Cleaning of offices',
  'position.begin': { day: '1', month: '2', year: '2079' },
  'position.unlimited': 'true',
  'position.trial': 'false',
  'position.leasing': 'false',
  'position.places': 'company',
  'position.qualification': 'none',
  'position.licence': 'false',
  'terms.hours': '38.5',
  'terms.days': '5',
  'terms.overtime': 'false',
  'terms.payPer': 'hour',
  'terms.pay': '14.25',
  'terms.tariff': 'false',
  'terms.inKind': ['none'],
  'terms.holidays': '28',
  'employerConfirmation.familyName': 'Probe',
  'employerConfirmation.givenNames': 'Petra',
  'employerConfirmation.role': 'Director',
  'employerConfirmation.correct': 'true',
  'employerConfirmation.notYet': 'true',
};

/** The shorter way to type: by the element's own method. */
async function fill(page, answers) {
  // What a page asks for before the form is ready is not done (`goTo`).
  await page.waitForFunction(() => document.querySelector('lotse-form')?.session);
  await page.evaluate((answers) => {
    const form = document.querySelector('lotse-form');
    for (const [path, input] of Object.entries(answers)) form.set(path, input);
  }, answers);
}

const box = (page) => page.locator('.handover');

async function atCompany(page) {
  await fill(page, applicant);
  await page.evaluate(() => document.querySelector('lotse-form').goTo('company'));
  await box(page).locator('button').first().waitFor();
}

/** Fills in the part and goes through its pages to the end. */
async function fillPart(page) {
  await fill(page, company);
  for (let pages = 0; pages < 5 && (await page.locator('#action-next').count()); pages += 1) await page.locator('#action-next').click();
  assert.match(await page.locator('#review').innerText(), /Probe Ltd\./);
  assert.doesNotMatch(await page.locator('#review').innerText(), /Beispiel/);
  await page.locator('#action-submit').click();
  await box(page).locator('button').first().waitFor();
}

test('without its code the part is not offered: that is said, and trying again helps', () => {
  let isMissing = true;
  const prepare = (page) => page.route('**/lotse-handover-*.js', (route) => (isMissing ? route.abort() : route.continue()));
  return portal.visit(address('de'), { ...phone, prepare }, async (page, problems) => {
    await fill(page, applicant);
    await page.evaluate(() => document.querySelector('lotse-form').goTo('company'));
    await page.locator('.offer button').waitFor();
    assert.ok(problems.every((problem) => !problem.startsWith('uncaught')), problems.join('\n'));
    isMissing = false;
    await page.locator('.offer button').press('Enter');
    await box(page).locator('button').first().waitFor();
    assert.equal(await page.locator('.offer').count(), 0);
    problems.length = 0;
  });
});

test('whoever fills in a part does not see the first page of the applicant, even if the portal delivered it', () =>
  portal.visit('/beschaeftigungserlaubnis.de.html#lotse-handover=none', { prepare: (page) => page.route('**/lotse_wasm_bg.wasm', () => {}) }, async (page) => {
    await page.locator('.skeleton').waitFor({ state: 'attached' });
    assert.equal(await page.locator('lotse-form #heading').count(), 0);
  }));

test('a part goes out as a link, is filled in in English, and comes back as a file', { timeout: 240_000 }, async () => {
  let link;
  await portal.visit(address('de'), phone, async (page) => {
    await atCompany(page);
    const text = await box(page).innerText();
    assert.match(text, /Beispiel/);
    assert.doesNotMatch(text, /D7654321/);
    await expectAxeClean(page);
    await expectNoOverflow(page);
    await box(page).getByRole('button', { name: 'Link kopieren' }).click();
    await page.waitForFunction(() => document.querySelector('lotse-form').shadowRoot.querySelector('.handover .muted')?.textContent);
    link = await page.evaluate(() => navigator.clipboard.readText());
  });
  assert.match(link, /#lotse-handover=[\w-]+$/);

  let file;
  await portal.visit(`${address('en')}${link.slice(link.indexOf('#'))}`, phone, async (page) => {
    await page.locator('#heading').waitFor();
    const state = await page.evaluate(() => {
      const { session } = document.querySelector('lotse-form');
      return { party: session.party, steps: session.steps().map((step) => step.path), draft: JSON.stringify(session.draft()) };
    });
    assert.deepEqual([state.party, state.steps], ['employer', ['company', 'position', 'terms', 'employerConfirmation']]);
    assert.doesNotMatch(state.draft, /D7654321|stay/);
    assert.match(await box(page).innerText(), /You are filling in a part/);
    await expectAxeClean(page);
    await expectNoOverflow(page);
    await fillPart(page);
    await expectAxeClean(page);
    const [download] = await Promise.all([page.waitForEvent('download'), box(page).getByRole('button', { name: 'Save as a file' }).click()]);
    file = JSON.parse(readFileSync(await download.path(), 'utf8'));
    assert.equal(download.suggestedFilename(), 'beschaeftigungserlaubnis-employer.json');
  });
  assert.equal(file.done, true);

  await portal.visit(address('de'), phone, async (page) => {
    await atCompany(page);
    await box(page).locator('summary').click();
    const choose = (content) => page.locator('#handover-file').setInputFiles({ name: 'teil.json', mimeType: 'application/json', buffer: Buffer.from(content) });
    const takeAndRead = async (said) => {
      await box(page).getByRole('button', { name: 'Teil übernehmen' }).click();
      await page.locator('.handover-said:focus', { hasText: said }).waitFor();
    };
    await choose('no part');
    await takeAndRead(/kann nicht gelesen werden/);
    await choose(JSON.stringify({ ...file, form: 'reiseausweis' }));
    await takeAndRead(/gehört zu einem anderen Antrag/);
    await choose(JSON.stringify({ ...file, hash: '0' }));
    await takeAndRead(/das Formular hat sich geändert/);
    await expectAxeClean(page);
    await choose(JSON.stringify(file));
    await takeAndRead(/„Entwurf“.*„Probe Ltd\.“/);
    const data = await page.evaluate(() => document.querySelector('lotse-form').data);
    assert.equal(data.company.name, 'Probe Ltd.');
    assert.equal(data.terms.pay, '14.25');
    assert.equal(data.stay.documentNumber, 'D7654321');
    assert.equal(await page.locator('[id="company.name"]').inputValue(), 'Probe Ltd.');
    await expectNoOverflow(page);
  });
});

test('a page can bring the part to the other person itself', { timeout: 120_000 }, () =>
  portal.visit(address('en'), async (page) => {
    await atCompany(page);
    await page.evaluate(() =>
      document.querySelector('lotse-form').addEventListener('lotse-handover', (event) => {
        event.preventDefault();
        globalThis.given = event.detail;
      }),
    );
    await box(page).getByRole('button', { name: 'Copy link' }).click();
    assert.equal(await page.evaluate(() => globalThis.given.party), 'employer');
    assert.equal(await page.locator('.handover .muted').innerText(), '', 'nothing was copied');
    await page.evaluate(() => {
      document.querySelector('lotse-form').handover = globalThis.given.part;
    });
    await page.waitForFunction(() => document.querySelector('lotse-form').session?.party === 'employer');
  }));

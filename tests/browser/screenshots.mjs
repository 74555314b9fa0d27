// Pictures to be looked at: `cargo xtask screenshots` runs this with the directory to write to.

import { join } from 'node:path';

import { formIsReady, launch } from './harness.mjs';

const [directory] = process.argv.slice(2);
const wide = { viewport: { width: 1280, height: 900 }, deviceScaleFactor: 1, isMobile: false, hasTouch: false };
const dark = { colorScheme: 'dark' };
const forced = { forcedColors: 'active' };

const form = '/service.html?service=einbuergerung&lang=';

/** Shows a page of the form; `review` is the page before sending. */
const at = (path) => async (page) => {
  await formIsReady(page);
  await page.evaluate((path) => document.querySelector('lotse-form').goTo(path), path);
};

/** A page of the form, and what one answer makes of it. */
const answered = (path, answers) => async (page) => {
  await at(path)(page);
  await page.evaluate((answers) => {
    const form = document.querySelector('lotse-form');
    for (const [path, input] of Object.entries(answers)) form.set(path, input);
  }, answers);
};

const errors = async (page) => {
  await answered('applicant', { 'applicant.familyName': 'Al-Khatib', 'applicant.birthDate': { day: '31', month: '2', year: '1989' } })(page);
  await page.locator('#action-next').press('Enter');
};

const quickCheck = answered('quickCheck', {
  'quickCheck.residentSince': { day: '1', month: '9', year: '2018' },
  'quickCheck.marriedToGerman': 'false',
  'quickCheck.titleKind': 'toleration',
});

const children = answered('children', {
  'children.hasChildren': 'true',
  'children.child[1].givenNames': 'Sami',
  'children.child[1].familyName': 'Al-Khatib',
});

const review = answered('review', {
  'applicant.familyName': 'Al-Khatib',
  'applicant.givenNames': 'Amira Leila',
  'applicant.birthDate': { day: '8', month: '3', year: '1989' },
  'applicant.birthCountry': '475',
  'livelihood.rent': '750,50',
});

const steps = async (page) => {
  await at('family')(page);
  await page.locator('.steps > summary').click();
};

const drafts = (who) => async (page) => {
  await at('applicant')(page);
  await page.locator('.drafts .button').click();
  await page.locator(`#draft-who-${who}`).check();
};

const savedDraft = async (page) => {
  await errors(page);
  await page.locator('.drafts .button').click();
  await page.locator('#draft-who-me').check();
  await page.locator('.dialog [type="submit"]').click();
  await page.locator('.dialog .row-buttons > :nth-child(3)').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.drafts .link').click();
  await page.locator('.dialog .row').waitFor();
};

const explained = async (page) => {
  await answered('applicant', { 'applicant.familyName': 'Al-Khatib' })(page);
  await page.locator('#pick').selectOption('quickCheck.marriedSince');
};

/** The last page on paper: a small form in place of the portal's, sent. */
const printed = (lang) => async (page) => {
  await formIsReady(page);
  await page.evaluate(async (lang) => {
    const read = async (tag) => (await fetch(`/lotse/forms/einbuergerung/messages/${tag}.json`)).json();
    const form = document.createElement('lotse-form');
    form.lang = lang;
    form.resources = { de: await read('de'), ar: await read('ar') };
    form.definition = { id: 'einbuergerung', version: '1', languages: ['de', 'ar'], steps: [{ id: 'applicant', fields: [{ id: 'familyName', type: 'text' }, { id: 'givenNames', type: 'text' }, { id: 'birthDate', type: 'date' }] }] };
    form.addEventListener('lotse-submit', ({ detail }) => detail.waitUntil(Promise.resolve('HS-12345678')));
    document.querySelector('lotse-form').replaceWith(form);
    await new Promise((done) => form.addEventListener('lotse-ready', done));
    form.set('applicant.familyName', 'Al-Khatib');
    form.set('applicant.givenNames', 'Amira Leila');
    form.set('applicant.birthDate', { day: '8', month: '3', year: '1989' });
    form.next();
    await form.submit();
  }, lang);
  await page.locator('.done').waitFor();
  await page.emulateMedia({ media: 'print' });
};

/** A button was pressed before the engine was there. */
const early = async (page) => {
  await page.locator('#action-next').press('Enter');
  await page.locator('[data-pressed]').waitFor();
};
const slow = { prepare: (page) => page.route('**/lotse_wasm_bg.wasm', () => {}) };

/** Name of the picture, page of the portal, how the browser differs from a phone, what is done there. */
const pictures = [
  ['portal-de', '/?lang=de', {}],
  ['portal-ar', '/?lang=ar', {}],
  ['portal-dark', '/?lang=de', dark],
  ['portal-wide', '/?lang=de', wide],
  ['start-de', `${form}de`, {}, quickCheck],
  ['start-en', `${form}en`, {}, quickCheck],
  ['start-ar', `${form}ar`, {}, quickCheck],
  ['errors-de', `${form}de`, {}, errors],
  ['errors-ar', `${form}ar`, {}, errors],
  ['rows-ar', `${form}ar`, {}, children],
  ['steps-de', `${form}de`, {}, steps],
  ['review-de', `${form}de`, {}, review],
  ['review-ar', `${form}ar`, {}, review],
  ['dark-de', `${form}de`, dark, errors],
  ['forced-colours-de', `${form}de`, { ...forced }, errors],
  ['wide-de', `${form}de`, wide, errors],
  ['wide-review-en', `${form}en`, wide, review],
  ['wide-forced-colours-ar', `${form}ar`, { ...wide, ...forced }, errors],
  ['print-de', `${form}de`, { viewport: { width: 794, height: 1123 }, isMobile: false }, printed('de')],
  ['print-ar', `${form}ar`, { viewport: { width: 794, height: 1123 }, isMobile: false }, printed('ar')],
  ['first-page-ar', '/einbuergerung.ar.html', slow, early],
  ['draft-de', `${form}de`, {}, drafts('me')],
  ['draft-ar', `${form}ar`, {}, drafts('others')],
  ['draft-forced-colours-de', `${form}de`, { ...forced }, drafts('others')],
  ['draft-list-ar', `${form}ar`, {}, savedDraft],
  ['wide-explain-de', `${form}de&team=1`, wide, explained],
  ['wide-explain-dark-de', `${form}de&team=1&scheme=dark`, wide, explained],
  ['wide-team-ar', `${form}ar&team=1`, wide, quickCheck],
];

const portal = await launch();
try {
  for (const [name, path, options, prepare] of pictures) {
    await portal.visit(path, options, async (page) => {
      await prepare?.(page);
      await page.screenshot({ path: join(directory, `${name}.png`), fullPage: true });
    });
  }
} finally {
  await portal.close();
}

// How the element behaves while somebody uses it: errors, focus, languages, translation, rows, and what goes wrong.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { expectAxeClean, expectNoOverflow, focused, formIsReady, launch } from './harness.mjs';

const portal = await launch();
after(() => portal.close());

const address = '/service.html?service=einbuergerung&lang=';

/** Goes to a page of the form by its path, as the headless API does. */
async function goTo(page, path) {
  await formIsReady(page);
  await page.evaluate((path) => document.querySelector('lotse-form').goTo(path), path);
  return page.locator('lotse-form');
}

test('errors are shown, said, linked and take the focus', () =>
  portal.visit(`${address}de`, async (page) => {
    await goTo(page, 'applicant');
    await page.locator('#action-next').press('Enter');
    assert.equal((await focused(page)).id, 'summary');
    const links = page.locator('#summary').getByRole('link');
    assert.ok((await links.count()) >= 5);
    const input = page.locator('[id="applicant.familyName"]');
    assert.equal(await input.getAttribute('aria-invalid'), 'true');
    const described = (await input.getAttribute('aria-describedby')).split(' ');
    const sentences = await Promise.all(described.map((id) => page.locator(`[id="${id}"]`).textContent()));
    assert.match(sentences.join(' '), /Geben Sie Ihren Familiennamen ein/);
    await links.first().press('Enter');
    assert.equal((await focused(page)).id, 'applicant.familyName');
    await expectAxeClean(page);

    await page.keyboard.type('Al-Khatib');
    assert.equal(await input.getAttribute('aria-invalid'), null);
    assert.equal(await page.locator('[id="applicant.familyName-error"]').textContent(), '');
  }));

test('a page that changes under a field that was just edited', () =>
  portal.visit(`${address}de`, async (page) => {
    await goTo(page, 'applicant');
    await page.locator('[id="applicant.familyName"]').fill('Al-Khatib');
    // The control goes away while it has the focus and was not left: that must not reach the engine in the middle of its work.
    await page.evaluate(() => document.querySelector('lotse-form').goTo('quickCheck'));
    assert.equal((await focused(page)).id, 'heading');
    assert.equal(await page.evaluate(() => document.querySelector('lotse-form').session.value('applicant.familyName')), 'Al-Khatib');
  }));

test('another language in the middle keeps values, errors and the focus', () =>
  portal.visit(`${address}de`, async (page) => {
    await goTo(page, 'applicant');
    await page.locator('[id="applicant.familyName"]').fill('Al-Khatib');
    await page.locator('[id="applicant.gender-o-w"]').or(page.locator('[name="applicant.gender"]').first()).first().check();
    await page.locator('[id="applicant.birthDate-day"]').fill('31');
    await page.locator('[id="applicant.birthDate-month"]').fill('2');
    await page.locator('[id="applicant.birthDate-year"]').fill('1989');
    await page.locator('[id="applicant.birthCountry-box"]').fill('Syrien');
    await page.locator('#action-next').press('Enter');
    await page.locator('[id="applicant.givenNames"]').focus();
    await page.keyboard.type('Ami');
    const before = await page.locator('[id="applicant.birthDate-error"]').textContent();
    assert.notEqual(before, '');
    const node = await page.evaluateHandle(() => document.querySelector('lotse-form').shadowRoot.activeElement);

    await page.evaluate(() => { document.querySelector('lotse-form').lang = 'ar'; });
    await page.locator('.lotse[dir="rtl"]').waitFor();

    assert.equal((await focused(page)).id, 'applicant.givenNames');
    assert.ok(await node.evaluate((element) => element.isConnected), 'the control with the focus is the same element');
    await page.keyboard.type('ra');
    assert.equal(await page.locator('[id="applicant.givenNames"]').inputValue(), 'Amira');
    assert.equal(await page.locator('[id="applicant.familyName"]').inputValue(), 'Al-Khatib');
    assert.equal(await page.locator('[id="applicant.birthDate-day"]').inputValue(), '31');
    assert.equal(await page.locator('[id="applicant.birthCountry"]').inputValue(), '475');
    assert.equal(await page.locator('[id="applicant.birthCountry-box"]').inputValue(), 'سوريا');
    assert.equal(await page.locator('[name="applicant.gender"]:checked').count(), 1);
    const now = await page.locator('[id="applicant.birthDate-error"]').textContent();
    assert.ok(now !== '' && now !== before, `the error is in the new language: ${now}`);
    assert.match(await page.locator('#heading').textContent(), /\p{Script=Arabic}/u);
    assert.ok(await page.locator('#summary').isVisible());
    await expectAxeClean(page);
  }));

test('a page that the browser translated still takes updates', () =>
  portal.visit(`${address}de`, async (page) => {
    await goTo(page, 'applicant');
    // What page translation does: text nodes are wrapped and replaced.
    await page.evaluate(() => {
      const root = document.querySelector('lotse-form').shadowRoot;
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts = [];
      while (walker.nextNode()) if (walker.currentNode.data.trim() && !walker.currentNode.parentElement.closest('select, textarea')) texts.push(walker.currentNode);
      for (const text of texts) {
        const outer = document.createElement('font');
        const inner = document.createElement('font');
        inner.textContent = `«${text.data}»`;
        outer.append(inner);
        text.replaceWith(outer);
      }
    });
    await page.locator('#action-next').press('Enter');
    assert.ok(await page.locator('#summary').isVisible());
    await page.locator('[id="applicant.familyName"]').fill('Al-Khatib');
    assert.equal(await page.locator('[id="applicant.familyName-error"]').textContent(), '');
    await page.locator('[id="applicant.nameChange-o-true"]').check();
    assert.ok(await page.locator('[id="applicant.nameChangeHow"]').isVisible());
    await page.evaluate(() => { document.querySelector('lotse-form').lang = 'en'; });
    await page.locator('.lotse[lang="en"]').waitFor();
    assert.ok(!(await page.locator('[id="applicant.familyName-label"]').textContent()).includes('«'));
  }));

test('German below Arabic, on wish, without loss', () =>
  portal.visit(`${address}ar`, async (page) => {
    await goTo(page, 'applicant');
    const german = page.locator('.in-record');
    const button = page.locator('#bilingual-button');
    await page.locator('[id="applicant.familyName"]').fill('Al-Khatib');
    await page.locator('[id="applicant.birthCountry-box"]').fill('سوريا');
    await page.locator('[name="applicant.gender"]').first().check();
    const node = await page.locator('[id="applicant.familyName"]').elementHandle();
    assert.equal(await german.count(), 0);
    assert.match(await button.innerText(), /\p{Script=Arabic}/u);

    await button.press('Enter');
    await german.first().waitFor();
    assert.equal((await focused(page)).id, 'bilingual-button');
    assert.equal(await page.locator('[id="applicant.familyName-label"] .in-record').innerText(), 'Familienname');
    assert.ok(await page.locator('#heading .in-record').isVisible());
    assert.ok((await page.locator('.option .in-record').count()) > 1);
    assert.deepEqual(await german.evaluateAll((texts) => texts.filter((text) => text.querySelector('[lang="de"][dir="ltr"]') === null).map((text) => text.outerHTML)), []);
    assert.ok(await node.evaluate((input) => input.isConnected && input.value === 'Al-Khatib'), 'the control is the same');
    assert.equal(await page.locator('[id="applicant.birthCountry-box"]').inputValue(), 'سوريا');
    assert.equal(await page.locator('[name="applicant.gender"]:checked').count(), 1);
    assert.equal(await page.locator('lotse-form').getAttribute('bilingual'), '');
    await expectAxeClean(page);
    await expectNoOverflow(page);
    if (process.env.LOTSE_PICTURES) await page.screenshot({ path: `${process.env.LOTSE_PICTURES}/bilingual-ar.png`, fullPage: true });

    for (const step of ['children', 'family']) {
      await goTo(page, step);
      await german.first().waitFor();
      await expectAxeClean(page);
      await expectNoOverflow(page);
    }
    await page.evaluate(() => { document.querySelector('lotse-form').lang = 'de'; });
    await page.locator('.lotse[lang="de"]').waitFor();
    assert.equal(await german.count(), 0, 'nothing stands twice');
    assert.equal(await button.count(), 0);
    await page.evaluate(() => { document.querySelector('lotse-form').lang = 'ar'; });
    await page.locator('.lotse[lang="ar"]').waitFor();
    assert.ok((await german.count()) > 0);
    await page.evaluate(() => document.querySelector('lotse-form').removeAttribute('bilingual'));
    await page.waitForFunction(() => document.querySelector('lotse-form').shadowRoot.querySelector('.in-record') === null);
    assert.equal(await page.evaluate(() => document.querySelector('lotse-form').data.applicant.familyName), 'Al-Khatib');
  }));

test('rows: the focus follows, names are said, what is typed stays', () =>
  portal.visit(`${address}de`, async (page) => {
    await goTo(page, 'children');
    await page.locator('[id="children.hasChildren-o-true"]').check();
    const rows = page.locator('[id="children.child-rows"] > li');
    assert.equal(await rows.count(), 1);
    await page.locator('[id="children.child-rows"] input').first().fill('Sami');
    await page.locator('[id="children.child-add"]').press('Enter');
    assert.equal(await rows.count(), 2);
    assert.match((await focused(page)).id, /^children\.child~\d+\.familyName$/);
    assert.equal(await page.locator('[id="children.child-rows"] input').first().inputValue(), 'Sami');
    await page.keyboard.type('Nour');
    await rows.first().locator('[data-action="remove-row"]').press('Enter');
    assert.equal(await rows.count(), 1);
    assert.match((await focused(page)).id, /^children\.child~\d+-label$/);
    assert.equal(await page.locator('[id="children.child-rows"] input').first().inputValue(), 'Nour');
    await page.waitForFunction(() => document.querySelector('lotse-form').shadowRoot.querySelector('#live').textContent !== '');
    await expectAxeClean(page);
  }));

test('a row that was removed by mistake comes back with everything in it', () =>
  portal.visit(`${address}de`, async (page) => {
    await goTo(page, 'children');
    await page.locator('[id="children.hasChildren-o-true"]').check();
    const rows = page.locator('[id="children.child-rows"] > li');
    const undo = page.locator('[id="children.child-undo"]');
    await page.locator('[id="children.child-rows"] input').first().fill('Sami');
    await page.locator('[id="children.child-add"]').press('Enter');
    await page.keyboard.type('Nour');
    assert.equal(await undo.isVisible(), false);
    await rows.first().locator('[data-action="remove-row"]').press('Enter');
    assert.equal(await rows.count(), 1);
    await expectAxeClean(page);
    assert.match(await undo.innerText(), /ist entfernt/);
    await page.evaluate(() => { document.querySelector('lotse-form').lang = 'ar'; });
    await page.locator('.lotse[dir="rtl"]').waitFor();
    assert.match(await undo.locator('button').innerText(), /\p{Script=Arabic}/u, 'another language does not take it away');
    if (process.env.LOTSE_PICTURES) await undo.screenshot({ path: `${process.env.LOTSE_PICTURES}/undo-ar.png` });
    await page.evaluate(() => { document.querySelector('lotse-form').lang = 'de'; });
    await page.locator('.lotse[dir="ltr"]').waitFor();

    await page.getByRole('button', { name: 'Rückgängig machen' }).press('Enter');
    assert.equal(await rows.count(), 2);
    assert.match((await focused(page)).id, /^children\.child~\d+-label$/);
    const typed = await rows.locator('.field input').evaluateAll((inputs) => inputs.filter(({ id }) => id.endsWith('familyName')).map(({ value }) => value));
    assert.deepEqual(typed, ['Sami', 'Nour'], 'where it was');
    assert.equal(await undo.isVisible(), false);
    await page.waitForFunction(() => /wieder da/.test(document.querySelector('lotse-form').shadowRoot.querySelector('#live').textContent));

    await rows.last().locator('[data-action="remove-row"]').press('Enter');
    await page.evaluate(() => {
      document.querySelector('lotse-form').goTo('applicant');
      document.querySelector('lotse-form').goTo('children');
    });
    assert.equal(await undo.isVisible(), false, 'another page ends it');
  }));

test('moved in the document, and taken out and put back: nothing is lost', () =>
  portal.visit(`${address}de`, async (page) => {
    await goTo(page, 'applicant');
    await page.locator('[id="applicant.familyName"]').fill('Al-Khatib');
    await page.evaluate(() => {
      const form = document.querySelector('lotse-form');
      const box = document.createElement('section');
      document.querySelector('main').append(box);
      box.append(form);
      form.remove();
      box.append(form);
    });
    assert.equal(await page.locator('[id="applicant.familyName"]').inputValue(), 'Al-Khatib');
    await page.locator('[id="applicant.givenNames"]').fill('Amira');
    assert.equal(await page.evaluate(() => document.querySelector('lotse-form').data.applicant.givenNames), 'Amira');
  }));

test('sending that fails says so, keeps everything, and can be tried again', () =>
  portal.visit('/', { prepare: (page) => page.route('**/demo.json', (route) => route.fulfill({ json: {} })) }, async (page, problems) => {
    await page.evaluate(async () => {
      await import('/lotse/lotse.js');
      const form = document.createElement('lotse-form');
      form.lang = 'de';
      const messages = 'form-title = Probe\none = Seite\none-name = Name\n';
      const ui = await (await fetch('/lotse/forms/einbuergerung/messages/de.json')).json();
      form.resources = { de: [{ language: 'de', text: messages }, ...ui] };
      form.definition = { id: 'demo', version: '1', languages: ['de'], steps: [{ id: 'one', fields: [{ id: 'name', type: 'text', required: true }] }] };
      globalThis.attempts = 0;
      form.addEventListener('lotse-submit', ({ detail }) => {
        globalThis.attempts += 1;
        detail.waitUntil(globalThis.attempts === 1 ? Promise.reject(new Error('no network')) : Promise.resolve('AB-1'));
      });
      document.querySelector('main').append(form);
    });
    await page.locator('[id="one.name"]').fill('Amira');
    await page.locator('#action-next').press('Enter');
    await page.locator('#action-submit').press('Enter');
    await page.locator('#summary').waitFor();
    assert.equal((await focused(page)).id, 'summary');
    assert.match(await page.locator('#review').innerText(), /Amira/);
    await page.locator('#action-submit').press('Enter');
    await page.locator('.done').waitFor();
    assert.match(await page.locator('.done').innerText(), /AB-1/);
    assert.equal(await page.evaluate(() => globalThis.attempts), 2);
    assert.ok(problems.splice(0).every((problem) => problem.includes('no network')));
  }));

/** A visit on which loading fails: the sentence, the code of the event, the address of the page's fallback content. */
const broken = (name, lang, prepare, code, sentence) =>
  test(name, () =>
    portal.visit(`${address}${lang}`, { prepare: async (page) => {
      await page.addInitScript(() => {
        globalThis.failures = [];
        addEventListener('lotse-error', ({ detail }) => globalThis.failures.push(detail));
      });
      await prepare(page);
    } }, async (page, problems) => {
      const alert = page.locator('lotse-form [role="alert"]');
      await alert.waitFor();
      assert.match(await alert.innerText(), sentence);
      assert.match(await page.locator('lotse-form p').first().textContent(), /Am Kai 1/);
      const [failure] = await page.evaluate(() => globalThis.failures);
      assert.equal(failure.code, code);
      assert.match(failure.message, /[Ee]xpected|not fetch|no WebAssembly|errors/);
      await expectAxeClean(page);
      problems.length = 0;
    }));

/** The mark of a compiled form, the engine, and the eight bytes that tell the version. @param {import('playwright-core').Page} page */
const ofAnotherVersion = (page) => page.route('**/form.lotse', (route) => route.fulfill({ body: Buffer.from('lotse\0another!') }));

broken('a form that cannot be fetched', 'de', (page) => page.route('**/form.lotse', (route) => route.fulfill({ status: 404, body: 'gone' })), 'fetch', /Das Formular kann gerade nicht angezeigt werden/);
broken('a definition with errors', 'ar', async (page) => (await ofAnotherVersion(page), page.route('**/form.json', (route) => route.fulfill({ json: { id: 'x', version: '1', steps: [{ id: 'a', fields: [{ id: 'b', type: 'text', relevant: 'unknownName = 1' }] }] } }))), 'form', /لا يمكن عرض الاستمارة الآن/);
broken('a browser without WebAssembly', 'en', (page) => page.addInitScript(() => { delete globalThis.WebAssembly; }), 'no-webassembly', /The form cannot be shown right now/);

test('a form that another version of Lotse compiled is read from its definition', () =>
  portal.visit(`${address}de`, { prepare: ofAnotherVersion }, async (page) => {
    await formIsReady(page);
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
    assert.ok(loaded.some((path) => path.endsWith('compiler/lotse_wasm_bg.wasm')), loaded.join('\n'));
  }));

test('messages that another version bundled are read from their source, and so are those of another language in the middle', () => {
  const other = (page) => page.route('**/messages/*.lotse', (route) => route.fulfill({ body: Buffer.from('texts another version made this') }));
  return portal.visit(`${address}de`, { prepare: other }, async (page) => {
    await formIsReady(page);
    const german = await page.locator('#heading').innerText();
    const answers = await page.evaluate(async () => {
      const form = document.querySelector('lotse-form');
      form.set('quickCheck.residentSince', { day: '1', month: '2', year: '2015' });
      const changed = new Promise((done) => form.addEventListener('lotse-language', done, { once: true }));
      form.lang = 'ar';
      await changed;
      return form.data.quickCheck.residentSince;
    });
    assert.equal(answers, '2015-02-01');
    await page.locator('.lotse[dir="rtl"]').waitFor();
    const arabic = await page.locator('#heading').innerText();
    assert.ok(/[a-z]/i.test(german) && /[\u0600-\u06FF]/.test(arabic), `${german} ${arabic}`);
    assert.ok(!/quickCheck|undefined/.test(await page.locator('.lotse').innerText()));
  });
});

test('messages of an older release, which has their source only', () =>
  portal.visit(`${address}ar`, { prepare: (page) => page.route('**/messages/*.lotse', (route) => route.fulfill({ status: 404, body: '' })) }, async (page, problems) => {
    await page.locator('.lotse[dir="rtl"] #heading').waitFor();
    assert.match(await page.locator('#heading').innerText(), /[\u0600-\u06FF]/);
    // What the browser itself says of the missing file.
    problems.length = 0;
  }));

test('texts of parts that are loaded when needed come with them, in the language that is in use then', () =>
  portal.visit(`${address}de`, async (page) => {
    await formIsReady(page);
    const later = () => page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.later.lotse')).length);
    const before = await later();
    await page.evaluate(() => document.querySelector('lotse-form').sessionExpires(Date.now() + 30_000));
    await page.locator('dialog[open]').waitFor();
    assert.ok((await later()) > 0 && before <= 1, `${before}`);
    assert.match(await page.locator('dialog[open]').innerText(), /Brauchen Sie mehr Zeit/);
    await page.evaluate(() => (document.querySelector('lotse-form').lang = 'ar'));
    await page.locator('.lotse[dir="rtl"]').waitFor();
    assert.match(await page.locator('dialog[open]').innerText(), /[\u0600-\u06FF]/);
    assert.ok(!/session-/.test(await page.locator('dialog[open]').innerText()));
  }));

test('an applicant loads the small engine only, and an author may still ask why', () =>
  portal.visit(`${address}de`, {}, async (page) => {
    await formIsReady(page);
    const compiler = () => page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /compiler|form\.json/.test(name)).length);
    assert.equal(await compiler(), 0);
    const { facts } = await page.evaluate(() => document.querySelector('lotse-form').explain('quickCheck'));
    assert.equal(facts[0].property, 'relevant');
    assert.ok((await compiler()) >= 2);
    // Another form in the same element is explained from its own definition.
    const path = await page.evaluate(async () => {
      const form = document.querySelector('lotse-form');
      const ready = new Promise((done) => form.addEventListener('lotse-ready', done, { once: true }));
      form.setAttribute('src', new URL('../asylblg/', new URL(form.getAttribute('src'), location.href)).href);
      await ready;
      return (await form.explain('needs')).path;
    });
    assert.equal(path, 'needs');
  }));

test('a network that comes back: the button loads the form', () =>
  portal.visit(`${address}de`, { prepare: (page) => page.route('**/form.lotse', (route) => route.fulfill({ status: 404, body: '' }), { times: 1 }) }, async (page, problems) => {
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await formIsReady(page);
    problems.length = 0;
  }));

test('when not even the messages can be loaded, it is said in the applicant’s language all the same', () =>
  portal.visit(`${address}de`, async (page, problems) => {
    await formIsReady(page);
    for (const [lang, words, tag] of [['ckb', /ناتوانرێت/, 'ckb'], ['ti-ER', /ኣይከኣልን/, 'ti'], ['uk', /неможливо/, 'uk'], ['xx', /kann gerade nicht/, 'de']]) {
      const stage = await page.evaluateHandle(async (lang) => {
        const form = document.createElement('lotse-form');
        form.lang = lang;
        form.setAttribute('src', '/nowhere/');
        document.querySelector('main').append(form);
        await new Promise((done) => form.addEventListener('lotse-error', done));
        return form.shadowRoot.querySelector('.lotse');
      }, lang);
      assert.match(await stage.evaluate((stage) => stage.innerText), words);
      assert.equal(await stage.evaluate((stage) => stage.lang), tag);
    }
    problems.length = 0;
  }));

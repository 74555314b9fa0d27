// Saving and continuing later: nothing is stored before the applicant says so, what is stored is encrypted, and what goes wrong is said.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';

import { expectAxeClean, expectNoOverflow, focused, launch } from './harness.mjs';
import { paperForm, pdf } from './papers.mjs';

const portal = await launch();
const papers = paperForm();
after(() => {
  papers.remove();
  return portal.close();
});

const address = (lang = 'de', service = 'einbuergerung') => `/service.html?service=${service}&lang=${lang}`;
const passphrase = 'drei Worte genügen';

const ready = (page) => page.locator('.drafts .button').waitFor();
const name = (page) => page.locator('[id="applicant.familyName"]');

/** Answers a question as somebody types. */
async function answer(page, text = 'Al-Khatib') {
  await ready(page);
  await page.evaluate(() => document.querySelector('lotse-form').goTo('applicant'));
  await name(page).fill(text);
}

/** Saves for the first time. @param {'me' | 'others' | 'file'} who */
async function save(page, who, words = '') {
  await page.locator('.drafts .button').press('Enter');
  await page.locator(`#draft-who-${who}`).check();
  if (words) await page.locator('#draft-passphrase').fill(words);
  await page.locator('.dialog [type="submit"]').press('Enter');
}

const saved = (page) => page.locator('.dialog h2', { hasText: 'Ihr Zwischenstand ist gespeichert' }).waitFor();
const databases = (page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
const status = (page) => page.locator('#draft-status').textContent();
const restored = (page, text = 'Al-Khatib') => page.waitForFunction((text) => document.querySelector('lotse-form').session?.value('applicant.familyName') === text, text);

/** Everything that the database holds, as text. */
const stored = (page) =>
  page.evaluate(async () => {
    const open = indexedDB.open('lotse-drafts');
    const database = await new Promise((done) => (open.onsuccess = () => done(open.result)));
    const all = (store) => new Promise((done) => { const request = database.transaction(store).objectStore(store).getAll(); request.onsuccess = () => done(request.result); });
    const [drafts, parts] = [await all('drafts'), await all('parts')];
    database.close();
    const text = (bytes) => new TextDecoder('latin1').decode(bytes);
    return {
      drafts: drafts.map(({ content, lock, ...rest }) => ({ ...rest, content: text(content.data), key: lock instanceof CryptoKey && { extractable: lock.extractable, usages: lock.usages }, rounds: lock.rounds, hash: lock.hash })),
      parts: parts.map(({ data }) => text(data)),
    };
  });

test('nothing is stored and nothing is made before the applicant says so', () =>
  portal.visit(address(), {
    prepare: (page) => page.addInitScript(() => {
      globalThis.touched = [];
      const watch = (owner, name) => {
        const original = owner[name];
        owner[name] = function (...values) { globalThis.touched.push(name); return original.apply(this, values); };
      };
      watch(IDBFactory.prototype, 'open');
      watch(Storage.prototype, 'setItem');
      watch(Storage.prototype, 'getItem');
      watch(CacheStorage.prototype, 'open');
      watch(StorageManager.prototype, 'getDirectory');
      const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
      Object.defineProperty(Document.prototype, 'cookie', { ...cookie, set() { globalThis.touched.push('cookie'); } });
    }),
  }, async (page) => {
    await answer(page);
    await page.locator('#action-next').press('Enter');
    await page.evaluate(() => { document.querySelector('lotse-form').lang = 'ar'; });
    await page.locator('.lotse[dir="rtl"]').waitFor();
    // Looking at the list and at the question how to save stores nothing either.
    await page.locator('.drafts .link').press('Enter');
    await page.locator('#draft-file').waitFor({ state: 'attached' });
    await page.keyboard.press('Escape');
    await page.locator('.drafts .button').press('Enter');
    await page.locator('#draft-who-me').waitFor();
    assert.deepEqual(await page.evaluate(() => globalThis.touched), []);
    assert.deepEqual(await databases(page), []);
  }));

test('on an own device: saved with a key nobody can read, continued after a reload, deleted', () =>
  portal.visit(address(), async (page) => {
    await answer(page);
    await save(page, 'me');
    await saved(page);
    await page.locator('.dialog .primary').press('Enter');
    assert.equal((await focused(page)).text, 'Speichern und später weitermachen', 'the focus is back where it was');
    assert.match(await status(page), /^Zwischenstand gespeichert: /);
    const { drafts } = await stored(page);
    assert.equal(drafts.length, 1);
    assert.deepEqual(drafts[0].key, { extractable: false, usages: ['encrypt', 'decrypt'] });
    assert.equal(drafts[0].form, 'einbuergerung');
    assert.ok(!JSON.stringify(drafts).includes('Khatib'), 'no answer can be read');

    // What is answered from now on is saved by itself, and leaving the page needs no warning.
    await name(page).fill('Al-Khatib-Weber');
    await page.waitForFunction(() => document.querySelector('lotse-form').shadowRoot.querySelector('#draft-status').textContent.length > 0);
    await page.locator('#action-back').press('Enter');
    await page.waitForFunction(async () => {
      const open = indexedDB.open('lotse-drafts');
      const database = await new Promise((done) => (open.onsuccess = () => done(open.result)));
      const all = database.transaction('drafts').objectStore('drafts').getAll();
      const drafts = await new Promise((done) => (all.onsuccess = () => done(all.result)));
      database.close();
      return drafts[0].revision > 1;
    });

    await page.reload();
    await page.locator('.draft-found').waitFor();
    assert.match(await page.locator('.draft-found').innerText(), /Sie haben schon angefangen/);
    await expectAxeClean(page);
    await page.locator('.draft-found .primary').press('Enter');
    await restored(page, 'Al-Khatib-Weber');
    assert.equal((await focused(page)).id, 'heading');
    assert.ok(await page.locator('.draft-found').isHidden());

    await page.locator('.drafts .link').press('Enter');
    await page.locator('.dialog .row').waitFor();
    assert.match(await page.locator('.dialog .row').innerText(), /Gespeichert: .*Sprache: Deutsch/s);
    await page.getByRole('button', { name: 'Alles löschen' }).press('Enter');
    await page.locator('.dialog .primary').press('Enter');
    await page.locator('.dialog', { hasText: 'Der Zwischenstand ist gelöscht' }).waitFor();
    assert.deepEqual(await databases(page), [], 'the database itself is gone');
  }));

test('on a shared device: a passphrase, with files, in Arabic', () =>
  portal.visit(address('ar'), async (page) => {
    await answer(page);
    await page.locator('.drafts .button').press('Enter');
    await page.locator('.dialog [type="submit"]').press('Enter');
    assert.match(await page.locator('.dialog .error').textContent(), /\p{Script=Arabic}/u, 'it says that an answer is missing');
    await page.locator('#draft-who-others').check();
    assert.ok(await page.locator('.dialog .notice').isVisible(), 'the warning for shared computers');
    await page.locator('#draft-passphrase').fill('kurz');
    await page.locator('.dialog [type="submit"]').press('Enter');
    assert.equal((await focused(page)).id, 'draft-passphrase');
    await expectAxeClean(page);
    await expectNoOverflow(page);
    if (process.env.LOTSE_PICTURES) await page.screenshot({ path: `${process.env.LOTSE_PICTURES}/draft-save-ar.png` });
    await page.locator('#draft-passphrase').fill(passphrase);
    await page.locator('.dialog [type="submit"]').press('Enter');
    await page.locator('.dialog .row-buttons > :nth-child(3)').waitFor();
    const { drafts } = await stored(page);
    assert.deepEqual([drafts[0].hash, drafts[0].rounds], ['SHA-512', 210_000]);
    assert.ok(!JSON.stringify(drafts).includes('Khatib'));

    await page.reload();
    await page.locator('.draft-found .primary').press('Enter');
    await page.locator('#draft-passphrase').fill('etwas ganz anderes');
    await page.locator('.dialog [type="submit"]').press('Enter');
    await page.waitForFunction(() => document.querySelector('lotse-form').shadowRoot.querySelector('.dialog .error').textContent !== '');
    await page.locator('#draft-passphrase').fill(passphrase);
    await page.locator('.dialog [type="submit"]').press('Enter');
    await restored(page);
    assert.ok(await page.locator('.dialog').isHidden());
  }));

test('a file for another device: everything is in it, and nobody can read it', async () => {
  let bytes;
  await portal.visit(address(), async (page) => {
    await answer(page);
    await page.evaluate(() => {
      // As a control with a chosen file does.
      const form = document.querySelector('lotse-form');
      const { draft } = form.takeDraft();
      return form.openDraft({ draft, files: new Map([['documents.passport 0', new File(['%PDF-1.7 secret'], 'Pass.pdf', { type: 'application/pdf' })]]) });
    });
    const download = page.waitForEvent('download');
    await save(page, 'file', passphrase);
    const file = await download;
    assert.match(file.suggestedFilename(), /^einbuergerung-\d{4}-\d\d-\d\d\.lotse$/);
    bytes = readFileSync(await file.path());
    assert.deepEqual(await databases(page), [], 'nothing is stored in the browser');
  });
  const text = bytes.toString('latin1');
  assert.ok(text.startsWith('LOTSE-DRAFT-1\n'));
  assert.ok(!/Khatib|secret|Pass\.pdf|einbuergerung/.test(text));

  await portal.visit(address('en'), async (page) => {
    await ready(page);
    const open = async (name, buffer) => {
      await page.locator('.drafts .link').press('Enter');
      await page.locator('#draft-file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    };
    await open('Foto.jpg', Buffer.from('no draft at all'));
    await page.locator('.dialog .error', { hasText: 'This file is no draft' }).waitFor();
    await page.keyboard.press('Escape');
    const unlock = async (words) => {
      await page.locator('#draft-passphrase').fill(words);
      await page.locator('.dialog [type="submit"]').press('Enter');
    };
    // One bit is wrong.
    const damaged = Buffer.from(bytes);
    damaged[damaged.length - 1] ^= 1;
    await open('damaged.lotse', damaged);
    await unlock(passphrase);
    await page.locator('.dialog .error', { hasText: 'The password does not fit' }).waitFor();
    await page.keyboard.press('Escape');
    await open('half.lotse', bytes.subarray(0, bytes.length - 5));
    await unlock(passphrase);
    await page.locator('.dialog .error', { hasText: 'not complete' }).waitFor();
    await page.keyboard.press('Escape');
    await open('draft.lotse', bytes);
    await unlock(passphrase);
    await restored(page);
    const file = await page.evaluate(async () => {
      const [file] = document.querySelector('lotse-form').takeDraft().files.values();
      return [file.name, file.type, await file.text()];
    });
    assert.deepEqual(file, ['Pass.pdf', 'application/pdf', '%PDF-1.7 secret']);
    assert.deepEqual(await databases(page), []);
  });
});

test('files are stored encrypted and only once', () =>
  portal.visit(address(), async (page) => {
    await answer(page);
    await page.evaluate(() => {
      const form = document.querySelector('lotse-form');
      return form.openDraft({ ...form.takeDraft(), files: new Map([['documents.passport 0', new File(['%PDF-1.7 secret'], 'Pass.pdf')]]) });
    });
    await save(page, 'me');
    await saved(page);
    await page.keyboard.press('Escape');
    const before = await stored(page);
    assert.equal(before.parts.length, 1);
    assert.ok(!before.parts[0].includes('secret'));
    await page.locator('.drafts .button').press('Enter');
    await saved(page);
    const now = await stored(page);
    assert.equal(now.drafts[0].revision, 2);
    assert.deepEqual(now.parts, before.parts, 'the file was not encrypted again');
    await page.reload();
    await page.locator('.draft-found .primary').press('Enter');
    await restored(page);
    assert.equal(await page.evaluate(() => [...document.querySelector('lotse-form').takeDraft().files.values()][0].text()), '%PDF-1.7 secret');
  }));

test('a chosen file is in the draft and back in its control, on this device and on another', () =>
  portal.visit(address(), { prepare: papers.serve }, async (page) => {
    const listed = () => page.locator('[data-files="one.passport"] > .chosen > li').innerText();
    const digest = () => page.evaluate(async () => {
      const form = document.querySelector('lotse-form');
      const [{ sha512 }] = form.session.node('one.passport').input;
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-512', await form.files.get(sha512).arrayBuffer()));
      return sha512 === [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    });
    await ready(page);
    await page.locator('[id="one.passport"]').setInputFiles({ name: 'Pass.pdf', mimeType: 'application/pdf', buffer: pdf({ size: 5000 }) });
    await page.locator('[data-files="one.passport"] > .chosen > li bdi').waitFor();
    await save(page, 'me');
    await saved(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Als Datei speichern' }).press('Enter');
    await page.locator('#draft-passphrase').fill(passphrase);
    await page.locator('.dialog [type="submit"]').press('Enter');
    const bytes = readFileSync(await (await download).path());

    await page.reload();
    await page.locator('.draft-found .primary').press('Enter');
    await page.locator('[data-files="one.passport"] > .chosen > li bdi').waitFor();
    assert.match(await listed(), /Pass\.pdf/);
    assert.equal(await page.locator('[id="one.passport-error"]').innerText(), '');
    assert.ok(await digest());

    await page.reload();
    await ready(page);
    await page.locator('.drafts .link').press('Enter');
    await page.locator('#draft-file').setInputFiles({ name: 'draft.lotse', mimeType: 'application/octet-stream', buffer: bytes });
    await page.locator('#draft-passphrase').fill(passphrase);
    await page.locator('.dialog [type="submit"]').press('Enter');
    await page.locator('[data-files="one.passport"] > .chosen > li bdi').waitFor();
    assert.match(await listed(), /Pass\.pdf/);
    assert.ok(await digest());
  }));

test('a form that is taken out of the page leaves its draft to others, and has it again when it is back', () =>
  portal.visit(address(), async (page) => {
    await answer(page);
    await save(page, 'me');
    await saved(page);
    await page.keyboard.press('Escape');
    const held = () => page.evaluate(async () => (await navigator.locks.query()).held.filter(({ name }) => name.startsWith('lotse-draft-')).length);
    assert.equal(await held(), 1);
    await page.evaluate(() => { globalThis.form = document.querySelector('lotse-form'); document.querySelector('main').append(globalThis.form); });
    assert.equal(await held(), 1, 'only moved');
    await name(page).fill('Weber');
    await page.evaluate(() => globalThis.form.remove());
    await page.waitForFunction(async () => (await navigator.locks.query()).held.length === 0);
    assert.equal((await stored(page)).drafts[0].revision, 2, 'what was not saved is');
    await page.evaluate(() => document.querySelector('main').append(globalThis.form));
    await page.waitForFunction(async () => (await navigator.locks.query()).held.length === 1);
    await page.locator('.drafts .button').press('Enter');
    await saved(page);
  }));

test('two windows with one draft notice each other', () =>
  portal.visit(address(), async (page) => {
    await answer(page);
    await save(page, 'me');
    await saved(page);
    await page.keyboard.press('Escape');
    const other = await page.context().newPage();
    await other.goto(address());
    await other.locator('.draft-found .primary').press('Enter');
    await other.locator('.dialog', { hasText: 'Sie haben ihn in einem anderen Fenster geöffnet' }).waitFor();
    assert.equal(await other.evaluate(() => document.querySelector('lotse-form').session.value('applicant.familyName')), null);
    await expectAxeClean(other);
    await other.getByRole('button', { name: 'Hier übernehmen' }).press('Enter');
    await restored(other);
    await page.waitForFunction(() => /anderen Fenster/.test(document.querySelector('lotse-form').shadowRoot.querySelector('#draft-status').textContent));

    // Deleted there: here it is not written anew.
    await other.evaluate(() => document.querySelector('lotse-form').goTo('applicant'));
    await page.evaluate(() => document.querySelector('lotse-form').showDrafts());
    await page.getByRole('button', { name: 'Alles löschen' }).press('Enter');
    await page.locator('.dialog .primary').press('Enter');
    await page.locator('.dialog', { hasText: 'gelöscht' }).waitFor();
    await other.locator('[id="applicant.familyName"]').fill('Weber');
    await other.locator('.drafts .button').press('Enter');
    await other.locator('.dialog', { hasText: 'in einem anderen Fenster gelöscht' }).waitFor();
    assert.ok(!(await other.evaluate(async () => {
      const open = indexedDB.open('lotse-drafts');
      const database = await new Promise((done) => (open.onsuccess = () => done(open.result)));
      const count = database.transaction('drafts').objectStore('drafts').count();
      return new Promise((done) => (count.onsuccess = () => { database.close(); done(count.result); }));
    })));
    await other.close();
  }));

/** What a browser does that does not let the page store anything, and the sentence for it. */
for (const [what, script, sentence] of [
  ['storage that is blocked', () => { IDBFactory.prototype.open = () => { throw new DOMException('denied', 'SecurityError'); }; }, /erlaubt das Speichern hier nicht/],
  ['no IndexedDB at all', () => { Object.defineProperty(globalThis, 'indexedDB', { value: undefined }); }, /erlaubt das Speichern hier nicht/],
  ['no WebCrypto', () => { Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined }); }, /erlaubt das Speichern hier nicht/],
]) {
  test(`${what}: one plain sentence, and the answers are still there`, () =>
    portal.visit(address(), { prepare: (page) => page.addInitScript(script) }, async (page, problems) => {
      await answer(page);
      await save(page, 'me');
      await page.locator('.dialog .error', { hasText: sentence }).waitFor();
      await page.keyboard.press('Escape');
      assert.equal(await name(page).inputValue(), 'Al-Khatib');
      problems.length = 0;
    }));
}

test('no space left: one plain sentence, and the answers are still there', () =>
  portal.visit(address(), async (page) => {
    await answer(page);
    await page.evaluate(() => {
      const form = document.querySelector('lotse-form');
      return form.openDraft({ ...form.takeDraft(), files: new Map([['documents.passport 0', new File([new Uint8Array(400_000)], 'Pass.pdf')]]) });
    });
    const browser = await page.context().newCDPSession(page);
    await browser.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin, quotaSize: 100_000 });
    await save(page, 'me');
    await page.locator('.dialog .error', { hasText: /nicht genug Platz/ }).waitFor();
    await browser.send('Storage.overrideQuotaForOrigin', { origin: new URL(page.url()).origin });
    await page.locator('.dialog [type="submit"]').press('Enter');
    await saved(page);
    assert.equal((await stored(page)).drafts.length, 1);
  }));

test('a draft of an older form: what has to be looked at again is named', () =>
  portal.visit(address(), async (page) => {
    const place = (version, fields) => page.evaluate(async ([version, fields]) => {
      const form = document.createElement('lotse-form');
      const ui = await (await fetch('/lotse/forms/einbuergerung/messages/de.json')).json();
      form.lang = 'de';
      form.setAttribute('draft', '');
      form.resources = { de: [{ language: 'de', text: 'form-title = Probe\none = Seite\none-name = Name\none-kind = Art der Wohnung\n' }, ...ui] };
      form.definition = { id: 'demo', version, languages: ['de'], steps: [{ id: 'one', fields }] };
      document.querySelector('lotse-form').replaceWith(form);
    }, [version, fields]);
    const kind = (options) => ({ id: 'kind', type: 'choice', options });
    await place('1', [{ id: 'name', type: 'text' }, kind(['flat', 'house']), { id: 'old', type: 'text' }]);
    await page.locator('[id="one.name"]').fill('Amira');
    await page.locator('[id="one.kind-o-house"]').check();
    await page.locator('[id="one.old"]').fill('weg');
    await save(page, 'me');
    await saved(page);
    await page.keyboard.press('Escape');
    await place('2', [{ id: 'name', type: 'text' }, kind(['flat', 'other'])]);
    await page.locator('.draft-found .primary').press('Enter');
    const dialog = page.locator('.dialog', { hasText: 'Das Formular wurde inzwischen geändert' });
    await dialog.waitFor();
    assert.deepEqual(await dialog.locator('li').allInnerTexts(), ['Art der Wohnung', 'Nach manchen Angaben wird nicht mehr gefragt.']);
    await expectAxeClean(page);
    await dialog.locator('.primary').press('Enter');
    assert.equal(await page.locator('[id="one.name"]').inputValue(), 'Amira');
  }));

test('what was sent needs no draft any more', () =>
  portal.visit(address(), async (page) => {
    await page.evaluate(async () => {
      const form = document.createElement('lotse-form');
      const ui = await (await fetch('/lotse/forms/einbuergerung/messages/de.json')).json();
      form.lang = 'de';
      form.setAttribute('draft', '');
      form.resources = { de: [{ language: 'de', text: 'form-title = Probe\none = Seite\none-name = Name\n' }, ...ui] };
      form.definition = { id: 'demo', version: '1', languages: ['de'], steps: [{ id: 'one', fields: [{ id: 'name', type: 'text' }] }] };
      form.addEventListener('lotse-submit', ({ detail }) => detail.waitUntil(Promise.resolve('AB-1')));
      document.querySelector('lotse-form').replaceWith(form);
    });
    await page.locator('[id="one.name"]').fill('Amira');
    await save(page, 'me');
    await saved(page);
    await page.keyboard.press('Escape');
    await page.locator('#action-next').press('Enter');
    await page.locator('#action-submit').press('Enter');
    await page.locator('.done').waitFor();
    await page.waitForFunction(async () => (await indexedDB.databases()).length === 0);
    assert.ok(await page.locator('.drafts').isHidden());
  }));

test('the page can store drafts itself', () =>
  portal.visit(address(), async (page) => {
    await ready(page);
    await page.evaluate(() => {
      globalThis.drafts = [];
      const form = document.querySelector('lotse-form');
      form.addEventListener('lotse-draft', (event) => {
        event.preventDefault();
        const { draft, files, isAutomatic, form, language } = event.detail;
        globalThis.drafts.push({ draft, files, isAutomatic, form, language });
        event.detail.waitUntil(Promise.resolve());
      });
    });
    await answer(page);
    await page.locator('.drafts .button').press('Enter');
    await page.waitForFunction(() => /gespeichert/.test(document.querySelector('lotse-form').shadowRoot.querySelector('#draft-status').textContent));
    assert.ok(!(await page.locator('.dialog').isVisible()));
    assert.deepEqual(await databases(page), []);
    await name(page).fill('Weber');
    await page.waitForFunction(() => globalThis.drafts.some(({ isAutomatic }) => isAutomatic));
    const opened = await page.evaluate(async () => {
      const form = document.querySelector('lotse-form');
      await form.restart();
      await form.openDraft(globalThis.drafts.at(-1));
      const wrong = await form.openDraft({ draft: { format: 'lotse-draft-1', form: 'other' } }).catch((error) => error.code);
      return [form.session.value('applicant.familyName'), wrong];
    });
    assert.deepEqual(opened, ['Weber', 'draft']);
  }));

test('with draft="host" there is no storage of the form at all', () =>
  portal.visit(address(), async (page) => {
    await ready(page);
    await page.evaluate(() => {
      const form = document.createElement('lotse-form');
      for (const [name, value] of [['src', 'lotse/forms/einbuergerung/'], ['lang', 'de'], ['draft', 'host']]) form.setAttribute(name, value);
      globalThis.attempts = 0;
      form.addEventListener('lotse-draft', ({ detail }) => {
        globalThis.attempts += 1;
        detail.waitUntil(globalThis.attempts === 1 ? Promise.reject(new Error('offline')) : Promise.resolve());
      });
      document.querySelector('lotse-form').replaceWith(form);
    });
    await answer(page);
    assert.equal(await page.locator('.drafts .link').count(), 0, 'no list of what this browser keeps');
    const said = (words) => page.waitForFunction((words) => document.querySelector('lotse-form').shadowRoot.querySelector('#live').textContent.includes(words), words);
    await page.locator('.drafts .button').press('Enter');
    await page.waitForFunction(() => /nicht gespeichert werden/.test(document.querySelector('lotse-form').shadowRoot.querySelector('#draft-status').textContent));
    await said('nicht gespeichert werden');
    await page.locator('.drafts .button').press('Enter');
    await page.waitForFunction(() => /^Zwischenstand gespeichert/.test(document.querySelector('lotse-form').shadowRoot.querySelector('#draft-status').textContent));
    await said('Zwischenstand gespeichert');
    assert.deepEqual(await databases(page), []);
  }));

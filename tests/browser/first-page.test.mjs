// The first page that stands in the portal's HTML before the engine does: what is entered meanwhile stays, a button that is pressed
// meanwhile does its work, whatever else the page turns out to be.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { expectAxeClean, expectNoOverflow, focused, launch } from './harness.mjs';
import { STRICT_POLICY, serve } from './static.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const target = process.env.CARGO_TARGET_DIR ?? join(root, 'target');
const temporary = mkdtempSync(join(tmpdir(), 'lotse-first-page-'));
const layout = join(temporary, 'layout');

const FIELDS = `
      - { id: name, type: text, required: true }
      - { id: note, type: text, multiline: true }
      - { id: count, type: integer, max: 9, default: 'authorityCount' }
      - { id: kind, type: choice, options: [a, b], appearance: select, default: '"a"' }
      - { id: topics, type: choices, options: [x, y] }
      - { id: born, type: date }
      - { id: double, type: integer, relevant: count != null, calculate: 'count * 2' }
      - { id: letter, type: file, max: 2 }
      - { id: child, type: group, repeat: { min: 0, max: 3 }, fields: [{ id: given, type: text }] }`;
const FORM = (id, fields = FIELDS) => `id: ${id}
version: 1.0.0
reviewed: 2026-11-23
languages: [de, ar]
parameters:
  authorityCount: { type: integer, value: 3 }
  stepsAreNeeded: { type: boolean, value: true }
steps:
  - id: first
    relevant: stepsAreNeeded
    fields:${fields}
  - id: second
    relevant: stepsAreNeeded
    fields:
      - { id: more, type: text }
`;
const TEXTS = { de: ['Frühe Seite', 'Name', 'Geben Sie Ihren Namen ein.'], ar: ['الصفحة الأولى', 'الاسم', 'اكتب اسمك.'] };

/** What the last bundle said. */
let said = '';

/** Bundles a form; `fields` may be those of another version. */
function bundle(id, out, fields, ...options) {
  mkdirSync(join(layout, 'forms', id), { recursive: true });
  writeFileSync(join(layout, 'forms', id, 'form.yaml'), FORM(id, fields));
  for (const [language, [title, name, missing]] of Object.entries(TEXTS)) {
    mkdirSync(join(layout, 'locales', language), { recursive: true });
    for (const file of ['ui.ftl', 'common.ftl']) copyFileSync(join(root, 'locales', language, file), join(layout, 'locales', language, file));
    const others = ['note', 'count', 'double', 'letter', 'child', 'child-given', 'born'].map((field) => `first-${field} = ${field}`);
    const choices = ['first-kind = kind', '    .option-a = A', '    .option-b = B', 'first-topics = topics', '    .option-x = X', '    .option-y = Y'];
    writeFileSync(
      join(layout, 'locales', language, `${id}.ftl`),
      [`${id} = ${title}`, `first = ${title}`, `first-name = ${name}`, `    .required = ${missing}`, ...others, ...choices, 'second = 2', 'second-more = more', ''].join('\n'),
    );
  }
  said = execFileSync(join(target, 'debug/lotse'), ['bundle', join(layout, 'forms', id), '--out', join(temporary, 'forms', out), '--today', '2026-11-24', ...options], { encoding: 'utf8' });
  return Object.fromEntries(Object.keys(TEXTS).map((language) => [language, readFileSync(join(temporary, 'forms', out, 'pages', `${language}.html`), 'utf8')]));
}

const pagesOf = bundle('early', 'early');
const older = bundle('early', 'older', `${FIELDS.replace('id: name', 'id: nickname').replace('id: note,', 'id: note, max-length: 90,')}\n      - { id: name, type: text }`);

const inline = bundle('early', 'inline', undefined, '--inline-styles', join(root, 'dist/lotse/lotse.css'));
const STYLES = said.trim();

const HEAD = '<script type="module" src="/lotse/lotse.js"></script>';
const page = (language, snippet, attributes = '', around = ['', '']) =>
  `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>Portal</title>${HEAD}</head><body><main><h1>Portal</h1>${around[0]}<lotse-form src="/forms/early/" ${attributes}>${snippet}<p>Rufen Sie uns an.</p></lotse-form>${around[1]}</main></body></html>`;

const portal = await launch(
  await serve(
    { '/lotse/': join(root, 'dist/lotse'), '/forms/': join(temporary, 'forms') },
    {
      pages: {
        '/de.html': page('de', pagesOf.de),
        '/ar.html': page('ar', pagesOf.ar),
        '/other-language.html': page('ar', pagesOf.de),
        '/older.html': page('de', older.de),
        '/dialog.html': page('de', pagesOf.de, '', ['<dialog open aria-label="Antrag">', '</dialog>']),
        '/host.html': page('de', pagesOf.de, 'draft="host"'),
        '/inline.html': page('de', inline.de),
        '/nothing.html': page('de', ''),
      },
      policy: STRICT_POLICY.replace("style-src 'self'", `style-src 'self' ${STYLES.replace('style-src ', '')}`),
    },
  ),
);
after(async () => {
  await portal.close();
  rmSync(temporary, { recursive: true });
});

const id = (path) => `[id="first.${path}"]`;
const value = (page, path) => page.evaluate((path) => document.querySelector('lotse-form').session.value(path), path);
const ready = (page) => page.waitForFunction(() => document.querySelector('lotse-form').session);
/** The script is there and listens; the engine is not. */
const listens = (page) => page.waitForFunction(() => customElements.get('lotse-form') && !document.querySelector('lotse-form').shadowRoot.querySelector('.lotse').hidden);

/** Visits a page whose engine arrives when `go()` is called. @param {(page: any, go: () => Promise<void>, problems: string[]) => Promise<void>} body */
function early(path, body, options = {}) {
  let release;
  const held = new Promise((done) => (release = done));
  const prepare = async (page) => {
    await page.route('**/lotse_wasm_bg.wasm', async (route) => {
      await held;
      await route.continue();
    });
    await options.prepare?.(page);
  };
  return portal.visit(path, { ...options, prepare }, async (page, problems) => {
    const go = async () => {
      release();
      await ready(page);
    };
    try {
      await listens(page);
      await body(page, go, problems);
    } finally {
      release();
    }
  });
}

for (const language of ['de', 'ar']) {
  test(`${language}: typed, chosen and pressed before the engine is there`, () =>
    early(`/${language}.html`, async (page, go) => {
      assert.equal(await page.evaluate(() => document.querySelector('lotse-form').session), undefined);
      await expectAxeClean(page);
      await expectNoOverflow(page);
      await page.locator(id('note')).fill('Vor allem\nanderen');
      await page.locator(id('kind')).selectOption('b');
      await page.locator(id('topics-o-y')).check();
      await page.locator(id('born-day')).fill('31');
      await page.locator(id('born-month')).fill('2');
      await page.locator(id('born-year')).fill('1990');
      await page.locator(id('letter')).setInputFiles({ name: 'brief.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n') });
      // "Next", twice, and by Enter: it is done once, when it can be.
      await page.locator('#action-next').press('Enter');
      await page.locator('#action-next').press('Enter');
      assert.equal(await page.locator('#action-next').getAttribute('aria-disabled'), 'true');
      const said = page.locator('#live', { hasText: language === 'de' ? 'Einen Moment' : 'لحظة' });
      await said.waitFor({ state: 'attached' });
      assert.equal(new URL(page.url()).search, '', 'nothing was sent anywhere');
      await go();

      await page.locator('#summary [data-action="show"]').first().waitFor();
      assert.equal((await focused(page)).id, 'summary');
      assert.equal(await page.locator('#action-next').getAttribute('aria-disabled'), null);
      assert.match(await page.locator(id('name-error')).textContent(), new RegExp(TEXTS[language][2]));
      assert.notEqual(await page.locator('[id="first.born-error"]').textContent(), '', 'what was left is checked');
      assert.equal(await value(page, 'first.note'), 'Vor allem\nanderen');
      assert.equal(await value(page, 'first.kind'), 'b');
      assert.equal(await page.locator(id('kind')).inputValue(), 'b');
      assert.deepEqual(await value(page, 'first.topics'), ['y']);
      assert.equal(await page.locator(id('born-day')).inputValue(), '31');
      await page.locator('.file-words', { hasText: 'brief.pdf' }).waitFor();
      await expectAxeClean(page);
    }));
}

test('somebody is in the middle of a word: the same input, the same caret, also while a word is being composed', () =>
  early('/de.html', async (page, go) => {
    const input = page.locator(id('name'));
    await input.focus();
    await page.keyboard.type('Al Khatib');
    const node = await input.elementHandle();
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
    await page.evaluate(() => {
      globalThis.ended = 0;
      addEventListener('compositionend', () => (globalThis.ended += 1), true);
    });
    await go();
    assert.equal(await page.evaluate(() => globalThis.ended), 0, 'the composition goes on');
    assert.ok(await node.evaluate((element) => element.isConnected && element.getRootNode().activeElement === element));
    await session.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
    await session.send('Input.insertText', { text: '日本' });
    assert.equal(await input.inputValue(), 'Al Khatib日本');
    for (let step = 0; step < 11; step += 1) await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('X');
    assert.equal(await value(page, 'first.name'), 'XAl Khatib日本');
    assert.equal(await page.locator('[id="first.name-error"]').textContent(), '', 'nothing is said to be wrong while somebody types');
  }));

test('nothing is drawn anew when the live page is the same', () =>
  early('/de.html', async (page, go) => {
    await page.evaluate(() => {
      globalThis.drawn = [];
      const body = document.querySelector('lotse-form').shadowRoot.querySelector('.lotse').lastElementChild;
      new MutationObserver((records) => globalThis.drawn.push(...records.map(({ target, type }) => `${type} ${target.id || target.className}`))).observe(body, { subtree: true, childList: true, characterData: true, attributes: true });
    });
    await go();
    await page.locator('.files .button').first().waitFor();
    const drawn = await page.evaluate(() => globalThis.drawn.filter((line) => !/files|chosen|first.letter/.test(line)));
    assert.deepEqual(drawn, []);
  }));

test('a row is asked for before there is an engine', () =>
  early('/de.html', async (page, go) => {
    await page.locator(id('name')).fill('Amira');
    await page.locator('[data-action="add-row"]').press('Enter');
    await page.locator('#action-next').press('Enter');
    await go();
    await page.locator('[id$=".given"]').waitFor();
    assert.match((await focused(page)).id, /given$/);
    assert.equal(await page.locator('[id$=".given"]').count(), 1);
    assert.equal(await page.locator('#heading').textContent(), TEXTS.de[0], 'the second button that was pressed does nothing');
    assert.equal(await value(page, 'first.name'), 'Amira');
  }));

test('another language than that of the page that was delivered', () =>
  early('/other-language.html', async (page, go) => {
    await page.locator(id('name')).focus();
    await page.keyboard.type('Amira');
    await page.keyboard.press('ArrowLeft');
    await go();
    await page.locator('.lotse[dir="rtl"]').waitFor();
    assert.equal((await focused(page)).id, 'first.name');
    await page.keyboard.type('x');
    assert.equal(await value(page, 'first.name'), 'Amirxa');
    assert.equal(await page.locator('#heading').textContent(), TEXTS.ar[0]);
    await expectAxeClean(page);
  }));

test('what the portal knows changes the page, and what was typed stays', () =>
  early('/de.html', async (page, go) => {
    await page.locator(id('note')).fill('bleibt');
    await page.evaluate(() => {
      const form = document.querySelector('lotse-form');
      form.parameters = { authorityCount: 4 };
    });
    await go();
    assert.equal(await page.locator(id('count')).inputValue(), '4');
    assert.match(await page.locator('[id="first.double-slot"]').textContent(), /8/);
    assert.equal(await value(page, 'first.note'), 'bleibt');
  }));

test('a portal opens its draft: what was typed meanwhile stays, the rest comes from the draft', () =>
  early('/host.html', async (page, go) => {
    await page.evaluate(() => {
      const form = document.querySelector('lotse-form');
      form.addEventListener('lotse-ready', async () => {
        form.session.set('first.note', 'aus dem Entwurf');
        form.session.set('first.name', 'Vorher');
        const state = form.takeDraft();
        await new Promise((done) => setTimeout(done, 50));
        await form.openDraft(state);
        globalThis.opened = true;
      }, { once: true });
    });
    await page.locator(id('name')).fill('Amira');
    await go();
    await page.waitForFunction(() => globalThis.opened);
    assert.equal(await value(page, 'first.name'), 'Amira');
    assert.equal(await page.locator(id('name')).inputValue(), 'Amira');
    assert.equal(await value(page, 'first.note'), 'aus dem Entwurf');
  }));

test('a page of an older version of the form does no harm', () =>
  early('/older.html', async (page, go) => {
    await page.locator(id('nickname')).fill('Ami');
    await page.locator(id('name')).fill('Amira');
    await page.locator(id('note')).fill('bleibt');
    await go();
    assert.equal(await page.locator(id('nickname')).count(), 0);
    assert.equal(await value(page, 'first.name'), 'Amira');
    assert.equal(await value(page, 'first.note'), 'bleibt');
    await page.locator('#action-next').press('Enter');
    await page.locator(id('name')).waitFor({ state: 'detached' });
  }));

test('where no step is needed, it begins with the page of review, with its texts', () =>
  early('/de.html', async (page, go, problems) => {
    await page.evaluate(() => (document.querySelector('lotse-form').parameters = { stepsAreNeeded: false }));
    await go();
    await page.locator('[data-action="submit"]', { hasText: /\w/ }).waitFor();
    assert.ok((await page.locator('.page').innerText()).match(/review|action-|\[/) === null, await page.locator('.page').innerText());
    assert.deepEqual(problems, []);
  }));

test('in a dialog of the portal, "next" does not close it', () =>
  early('/dialog.html', async (page, go) => {
    await page.locator(id('name')).fill('Amira');
    await page.locator(id('name')).press('Enter');
    assert.ok(await page.evaluate(() => document.querySelector('dialog').open));
    await go();
    await page.locator('[id="second.more"]').waitFor();
    assert.ok(await page.evaluate(() => document.querySelector('dialog').open));
  }));

test('the engine does not come: a sentence and a button; what was entered stays and goes on after the second try', () => {
  let fails = true;
  return portal.visit('/de.html', {
    prepare: (page) => page.route('**/lotse_wasm_bg.wasm', (route) => (fails ? route.fulfill({ status: 404, body: '' }) : route.continue())),
  }, async (page, problems) => {
    await page.locator('.summary[role="alert"]').waitFor();
    await page.locator(id('name')).fill('Amira');
    await page.locator('#action-next').press('Enter');
    await expectAxeClean(page);
    fails = false;
    await page.locator('[role="alert"] button').press('Enter');
    await page.locator('[id="second.more"]').waitFor();
    assert.equal(await page.locator('[role="alert"]').count(), 0);
    assert.equal(await value(page, 'first.name'), 'Amira');
    problems.length = 0;
  });
});

for (const path of ['/nothing.html', '/de.html']) {
  test(`${path}: the rest comes late: the first page is filled in, a button waits, and both are carried out`, () => {
    let release;
    const held = new Promise((done) => (release = done));
    const prepare = async (page) => {
      await page.route('**/messages/de.later.lotse', async (route) => {
        await held;
        await route.continue();
      });
      await page.addInitScript(() => {
        globalThis.told = [];
        for (const type of ['lotse-change', 'lotse-ready']) addEventListener(type, ({ detail }) => globalThis.told.push(detail.path ?? type));
      });
    };
    return portal.visit(path, { prepare }, async (page) => {
      await page.locator('lotse-form .lotse:not([data-first-page]) #action-next').waitFor();
      await page.locator(id('count')).fill('x');
      await page.locator(id('name')).fill('Amira');
      await page.locator(`${id('count-error')} p`).waitFor();
      await page.locator(id('count')).fill('2');
      await page.locator(id('letter')).setInputFiles({ name: 'brief.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n') });
      await page.locator('#action-next').press('Enter');
      await page.evaluate(() => document.querySelector('lotse-form').next());
      assert.equal(await page.locator('#heading').textContent(), TEXTS.de[0]);
      assert.equal(await page.locator('#action-next').getAttribute('aria-disabled'), 'true');
      await page.locator('#live', { hasText: 'Einen Moment' }).waitFor({ state: 'attached' });
      const [sentence, delay] = await page.locator('lotse-form .lotse').evaluate((stage) => {
        const { content, animationDelay } = getComputedStyle(stage, '::after');
        return [content, animationDelay];
      });
      assert.match(sentence, /Einen Moment/);
      assert.equal(delay, '0s', 'it is seen at once');
      await expectAxeClean(page);
      assert.equal(await page.evaluate(() => document.querySelector('lotse-form').session), undefined);
      assert.deepEqual(await page.evaluate(() => globalThis.told), []);
      release();
      await page.locator('#heading', { hasText: '2' }).waitFor();
      assert.equal(await value(page, 'first.name'), 'Amira');
      assert.equal(await value(page, 'first.count'), '2');
      await page.waitForFunction(() => document.querySelector('lotse-form').session.node('first.letter').input?.length === 1);
      const [ready, ...changes] = await page.evaluate(() => globalThis.told);
      assert.equal(ready, 'lotse-ready', 'the page is told of changes once it can ask');
      assert.deepEqual(changes.filter((path) => path !== 'first.letter').sort(), ['first.count', 'first.name'], 'and once of each');
      assert.ok(changes.includes('first.letter'), `${changes}`);
      assert.equal(await page.locator('[data-pressed], [aria-disabled="true"]').count(), 0);
    });
  });
}

test('the rest does not come: that is said, what was entered stays, and trying again goes on', () => {
  const prepare = (page) => page.route('**/messages/de.later.lotse', (route) => route.abort());
  return portal.visit('/nothing.html', { prepare }, async (page, problems) => {
    await page.locator(id('name')).fill('Amira');
    await page.locator('#action-next').press('Enter');
    await page.locator('.offer button').waitFor();
    assert.match(await page.locator('.offer').textContent(), /konnte nicht geladen werden/);
    assert.equal(await page.locator('#heading').textContent(), TEXTS.de[0]);
    await page.locator(id('note')).fill('noch etwas');
    await expectAxeClean(page);
    await page.unroute('**/messages/de.later.lotse');
    await page.locator('.offer button').press('Enter');
    await page.locator('#heading', { hasText: '2' }).waitFor();
    assert.deepEqual([await value(page, 'first.name'), await value(page, 'first.note')], ['Amira', 'noch etwas']);
    assert.equal(await page.locator('.offer').count(), 0);
    problems.length = 0;
  });
});

test('another language is asked for while the rest is on its way', () => {
  let release;
  const held = new Promise((done) => (release = done));
  const prepare = (page) => page.route('**/messages/de.later.lotse', async (route) => {
    await held;
    await route.continue();
  });
  return portal.visit('/nothing.html', { prepare }, async (page) => {
    await page.locator(id('name')).fill('Amira');
    await page.evaluate(() => (document.querySelector('lotse-form').lang = 'ar'));
    release();
    await page.locator('.lotse[dir="rtl"] #heading', { hasText: TEXTS.ar[0] }).waitFor();
    await page.locator('#action-next').press('Enter');
    await page.locator('#heading', { hasText: '2' }).waitFor();
    assert.match(await page.locator('#action-back').textContent(), /[\u0600-\u06ff]/);
    assert.equal(await value(page, 'first.name'), 'Amira');
  });
});

test('without JavaScript the page says what it needs', () =>
  portal.visit('/de.html', { javaScriptEnabled: false }, async (page) => {
    const sentence = page.locator('lotse-form .notice');
    assert.match(await sentence.innerText(), /braucht JavaScript/);
    assert.ok(await sentence.isVisible());
    assert.ok(!(await page.locator(id('name')).isVisible()), 'nothing is there to be filled in for nothing');
  }));

test('where declarative shadow roots are not known, it is the form as ever', () =>
  portal.visit('/nothing.html', {
    prepare: (page) => page.addInitScript((snippet) => {
      // The parser of an older browser leaves the template where it stands.
      document.addEventListener('readystatechange', () => {
        const template = document.createElement('template');
        template.setAttribute('shadowrootmode', 'open');
        document.querySelector('lotse-form')?.prepend(template);
      }, { once: true });
    }, pagesOf.de),
  }, async (page) => {
    await ready(page);
    await page.locator(id('name')).fill('Amira');
    assert.equal(await value(page, 'first.name'), 'Amira');
    assert.equal(await page.locator('lotse-form > template').count(), 0);
  }));

test('styles in the page itself: no file of styles is loaded, before or after', () =>
  early('/inline.html', async (page, go) => {
    const height = () => page.locator('#action-next').evaluate((button) => button.getBoundingClientRect().height);
    assert.ok((await height()) >= 44);
    await go();
    await page.locator('.files .button').first().waitFor();
    assert.ok((await height()) >= 44);
    const files = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    assert.deepEqual(files.filter((name) => name.endsWith('.css')), []);
    assert.match(STYLES, /^style-src 'sha256-[A-Za-z0-9+/=]{44}'$/);
  }));

// The element in pages that are not its own: several of it, moved, re-rendered, in shadow roots, dialogs and hostile pages.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { expectAxeClean, focused, launch } from './harness.mjs';
import { serve } from './static.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const target = process.env.CARGO_TARGET_DIR ?? join(root, 'target');

const FORM = '<lotse-form src="/forms/callback/" lang="de"><p class="fallback">Rufen Sie uns an: 0123 456.</p></lotse-form>';
const document_ = (body, { head = '', script = '<script type="module" src="/lotse/lotse.js"></script>' } = {}) =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>Portal</title>${head}${script}</head><body><main><h1>Portal</h1>${body}</main></body></html>`;

const integrity = JSON.parse(readFileSync(join(root, 'dist/lotse/integrity.json'), 'utf8'))['wasm/lotse_wasm_bg.wasm'];

const HOSTILE_STYLE = `
  * { margin: 7px !important; padding: 3px !important; border: 1px dotted red !important; color: #ff00ff !important; background: #00ff00 !important; box-sizing: content-box !important; }
  html { font-size: 62.5% !important; }
  :not(html) { letter-spacing: 4px; text-transform: uppercase; text-align: center; line-height: 3; word-spacing: 2em; text-indent: 3em; font: italic 30px serif; white-space: nowrap; cursor: none; }
  input, button, select, label, fieldset, legend { display: none !important; appearance: none !important; width: 1px !important; }
  :focus { outline: none !important; }
  .field, .lotse, .page, .button, .input, .summary, #heading { display: none !important; }
  html { visibility: visible; user-select: none; }`;

const HOSTILE_SCRIPT = `
  // What a library of 2008, a shortcut library and a tracker do.
  for (const prototype of [Array.prototype, Object.prototype, String.prototype]) prototype.extra = function () { return 'extra'; };
  Array.prototype.remove = function (item) { this.splice(this.indexOf(item), 1); };
  Element.prototype.show = Element.prototype.hide = function () { throw new Error('not yours'); };
  globalThis.seen = [];
  for (const type of ['submit', 'click', 'keydown']) {
    document.addEventListener(type, (event) => {
      globalThis.seen.push(type + ' ' + (event.key ?? ''));
      if (type === 'submit') event.preventDefault();
      // A page's shortcut: letters outside of fields.
      if (type === 'keydown' && event.key.length === 1 && !/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) event.preventDefault();
    });
  }
  document.addEventListener('error', () => globalThis.seen.push('error'), true);`;

const pages = {
  '/one.html': document_(FORM),
  '/two.html': document_(`<section id="a">${FORM}</section><section id="b" lang="ar"><lotse-form src="/forms/callback/"></lotse-form></section>`),
  '/list.html': document_(`<ul id="list"><li id="first">x</li><li id="second">${FORM}</li></ul>`),
  '/shadow.html': document_('<x-host></x-host>', { head: '<script type="module" src="/host.js"></script>' }),
  '/host.js': `
    customElements.define('x-host', class extends HTMLElement {
      connectedCallback() {
        const root = this.attachShadow({ mode: 'open' });
        const around = document.createElement('div');
        around.lang = 'ar';
        root.append(around);
        class Inner extends HTMLElement {
          connectedCallback() {
            const form = document.createElement('lotse-form');
            form.setAttribute('src', '/forms/callback/');
            if (this.hasAttribute('light')) form.setAttribute('shadow', 'none');
            this.attachShadow({ mode: 'open' }).append(form);
          }
        }
        if (!customElements.get('x-inner')) customElements.define('x-inner', Inner);
        const inner = document.createElement('x-inner');
        inner.toggleAttribute('light', location.hash === '#light');
        around.append(inner);
      }
    });`,
  '/dialog.html': document_(`<button type="button" id="open">Öffnen</button><dialog id="dialog" aria-label="Rückruf"><form method="dialog">${FORM}<button id="close">Schließen</button></form></dialog>`, { head: '<script type="module" src="/dialog.js"></script>' }),
  '/dialog.js': "document.querySelector('#open').addEventListener('click', () => document.querySelector('#dialog').showModal());",
  '/late.html': document_(FORM, { script: '' }),
  '/integrity.html': document_(FORM.replace('lang=', `integrity="${integrity}" lang=`)),
  '/tampered.html': document_(FORM.replace('lang=', `integrity="sha384-${'A'.repeat(64)}" lang=`)),
  '/light.html': document_(FORM.replace('lang=', 'shadow="none" lang=')),
  '/hostile.html': document_(`<form id="outer" action="/nowhere">${FORM}</form>`, { head: '<script src="/hostile.js"></script><link rel="stylesheet" href="/hostile.css">' }),
  '/hostile.js': HOSTILE_SCRIPT,
  '/hostile.css': HOSTILE_STYLE,
};

const portal = await launch(await serve({ '/lotse/': join(root, 'dist/lotse'), '/forms/': join(target, 'apps/forms') }, { pages }));
after(() => portal.close());

const name = '[id="person.name"]';
const inForm = (page, call) => page.evaluate((call) => new Function('form', `return ${call}`)(document.querySelector('lotse-form')), call);

/** Fills in the small form up to the page before sending. */
async function fillIn(page, within = page) {
  await within.locator(name).fill('Amira');
  await within.locator('[id="person.country-box"]').fill('Syr');
  await within.locator('[id="person.country-box"]').press('ArrowDown');
  await within.locator('[id="person.country-box"]').press('Enter');
  await within.locator('#action-next').press('Enter');
  await within.locator('[id="wish.topic-o-family"]').check();
  await within.locator('#action-next').press('Enter');
  await within.locator('#action-submit').waitFor();
}

test('several forms on one page do not know of each other', () =>
  portal.visit('/two.html', async (page) => {
    const [a, b] = [page.locator('#a'), page.locator('#b')];
    await b.locator('.lotse[dir="rtl"]').waitFor();
    await a.locator(name).fill('Amira');
    await b.locator(name).fill('Sami');
    await a.locator('#action-next').press('Enter');
    assert.ok(await a.locator('#summary').isVisible());
    assert.ok(!(await b.locator('#summary').isVisible()));
    assert.equal((await focused(page)).id, 'summary');
    assert.equal(await a.locator(name).inputValue(), 'Amira');
    assert.equal(await b.locator(name).inputValue(), 'Sami');
    await expectAxeClean(page);
  }));

test('one engine for all forms of a page, and no file is fetched twice for one form', () =>
  portal.visit('/two.html', async (page) => {
    await page.locator('#b .lotse[dir="rtl"]').waitFor();
    await page.locator('#a #heading').waitFor();
    const count = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
    assert.equal(count.filter((path) => path.endsWith('.wasm')).length, 1);
    assert.equal(count.filter((path) => path.endsWith('lotse.css')).length, 1);
    assert.equal(count.filter((path) => path.includes('/forms/callback/form')).length, 2, `${count}`);
  }));

test('what a framework does at each rendering costs nothing: the same attributes, another order, a new parent', () =>
  portal.visit('/list.html', async (page) => {
    await page.locator(name).fill('Amira');
    // The messages of the record and long lists are loaded after the form is there.
    await page.waitForLoadState('networkidle');
    const before = await page.evaluate(() => performance.getEntriesByType('resource').length);
    const node = await page.locator(name).elementHandle();
    await page.evaluate(() => {
      const form = document.querySelector('lotse-form');
      for (const attribute of form.getAttributeNames()) form.setAttribute(attribute, form.getAttribute(attribute));
      form.parameters = {};
      form.prefill = {};
      form.definition = form.definition;
      const list = document.querySelector('#list');
      list.prepend(document.querySelector('#second'));
      list.append(document.querySelector('#second'));
      const li = document.createElement('li');
      list.append(li);
      li.append(form);
    });
    assert.ok(await node.evaluate((input) => input.isConnected && input.value === 'Amira'), 'the very same input');
    assert.equal(await page.evaluate(() => performance.getEntriesByType('resource').length), before, 'nothing was fetched');
    await page.locator('#action-next').press('Enter');
    assert.ok(await page.locator('#summary').isVisible());
  }));

test('what the page changes while the element is out of it counts when it is back', () =>
  portal.visit('/one.html', async (page) => {
    await page.locator(name).fill('Amira');
    await page.evaluate(() => {
      globalThis.form = document.querySelector('lotse-form');
      form.remove();
      form.lang = 'ar';
      document.querySelector('main').append(form);
    });
    await page.locator('.lotse[dir="rtl"]').waitFor();
    assert.equal(await page.locator(name).inputValue(), 'Amira');
    await page.evaluate(() => {
      form.remove();
      form.setAttribute('src', '/forms/callback/?other');
      document.querySelector('main').append(form);
    });
    await page.waitForFunction(() => form.session && form.data && !form.data.person);
    assert.equal(await page.locator(name).inputValue(), '');
  }));

test('an element that was there before its script takes its properties and loads once', () =>
  portal.visit('/late.html', async (page) => {
    assert.ok(await page.locator('.fallback').isVisible());
    await page.evaluate(async () => {
      const form = document.querySelector('lotse-form');
      form.prefill = { nothing: '1' };
      await Promise.all([new Promise((done) => form.addEventListener('lotse-ready', done)), import('/lotse/lotse.js')]);
    });
    await page.locator(name).waitFor();
    assert.ok(!(await page.locator('.fallback').isVisible()));
    assert.equal(await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('form.lotse')).length), 1);
    assert.equal(await inForm(page, 'Object.hasOwn(form, "prefill")').catch(() => false), false);
  }));

test('a script that is loaded twice, by a tag and by a bundler, harms nobody', () =>
  portal.visit('/one.html', async (page) => {
    await page.locator(name).fill('Amira');
    await page.evaluate(() => import('/lotse/lotse.js?again'));
    await page.locator('#action-next').press('Enter');
    assert.ok(await page.locator('#summary').isVisible());
    assert.equal(await page.locator(name).inputValue(), 'Amira');
  }));

for (const hash of ['', '#light']) {
  test(`in somebody's shadow root within a shadow root${hash && ', without one of its own'}`, () =>
    portal.visit(`/shadow.html${hash}`, async (page) => {
      await page.locator('.lotse[dir="rtl"]').waitFor();
      assert.equal(await page.locator('#heading').innerText(), 'من أنت؟', 'the language is that around, beyond the shadow roots');
      const input = page.locator(name);
      assert.equal(await input.evaluate((input) => getComputedStyle(input).borderRadius), '8px', 'the styles are where the form is');
      await page.locator('#action-next').press('Enter');
      assert.equal((await focused(page)).id, 'summary');
      await page.locator('#summary [data-action="show"]').first().press('Enter');
      assert.equal((await focused(page)).id, 'person.name');
      await page.keyboard.type('Amira');
      assert.equal(await input.inputValue(), 'Amira');
      await expectAxeClean(page);
    }));
}

test('in a dialog: Enter goes on in the form, Escape closes, what was typed stays', () =>
  portal.visit('/dialog.html', async (page) => {
    await page.locator('#open').click();
    await page.locator(name).fill('Amira');
    await page.locator(name).press('Enter');
    assert.ok(await page.locator('#dialog').evaluate((dialog) => dialog.open), 'Enter is the form\'s');
    assert.equal((await focused(page)).id, 'summary');
    await page.keyboard.press('Escape');
    assert.ok(!(await page.locator('#dialog').evaluate((dialog) => dialog.open)));
    await page.locator('#open').click();
    assert.equal(await page.locator(name).inputValue(), 'Amira');
    await expectAxeClean(page);
  }));

test('buttons of the page drive the form', () =>
  portal.visit('/one.html', async (page) => {
    await page.locator(name).waitFor();
    const drive = (call) => page.evaluate((call) => void ({
      next: (form) => form.next(), back: (form) => form.back(), review: (form) => form.goTo('review'), wish: (form) => form.goTo('wish'), submit: (form) => form.submit(),
      fill: (form) => { form.set('person.name', 'Amira'); form.set('person.country', '475'); form.set('wish.topic', 'work'); },
    })[call](document.querySelector('lotse-form')), call);
    await drive('next');
    assert.equal((await focused(page)).id, 'summary', 'errors take the focus, as by the form\'s own button');
    await drive('fill');
    assert.equal(await page.locator(name).inputValue(), 'Amira');
    await drive('next');
    assert.equal(await page.locator('#heading').innerText(), 'Worum geht es?');
    assert.ok(await page.locator('[id="wish.topic-o-work"]').isChecked());
    await drive('back');
    assert.equal(await page.locator('#heading').innerText(), 'Wer sind Sie?');
    await drive('wish');
    await drive('review');
    await page.locator('#action-submit').waitFor();
    await drive('submit');
    await page.locator('.done').waitFor();
  }));

test('sending can be held: it is shown, is not started twice, can fail, and is tried again', () =>
  portal.visit('/one.html', async (page, problems) => {
    await page.evaluate(() => {
      globalThis.sendings = [];
      document.querySelector('lotse-form').addEventListener('lotse-submit', ({ detail }) => {
        detail.waitUntil(new Promise((resolve, reject) => globalThis.sendings.push({ resolve, reject, data: detail.data })));
      });
    });
    await fillIn(page);
    const button = page.locator('#action-submit');
    await button.press('Enter');
    await page.waitForFunction(() => globalThis.sendings.length === 1);
    const waiting = await page.locator('#action-submit').evaluate((button) => [button.textContent, button.getAttribute('aria-disabled') ?? String(button.disabled)]);
    assert.equal(waiting[1], 'true', `${waiting}`);
    await button.press('Enter').catch(() => {});
    await button.dispatchEvent('click');
    await page.evaluate(() => document.querySelector('lotse-form').submit());
    await page.evaluate(() => document.querySelector('lotse-form').submit());
    assert.equal(await page.evaluate(() => globalThis.sendings.length), 1, 'sent once');

    await page.evaluate(() => globalThis.sendings[0].reject(new Error('no network')));
    await page.locator('#summary').waitFor();
    assert.equal((await focused(page)).id, 'summary');
    await button.press('Enter');
    await page.waitForFunction(() => globalThis.sendings.length === 2);
    const [first, second] = await page.evaluate(() => globalThis.sendings.map(({ data }) => data));
    assert.deepEqual(first, second);
    await page.evaluate(() => globalThis.sendings[1].resolve('RR-7'));
    await page.locator('.done').waitFor();
    assert.match(await page.locator('.done').innerText(), /RR-7/);
    await page.evaluate(() => document.querySelector('lotse-form').submit());
    assert.equal(await page.evaluate(() => globalThis.sendings.length), 2, 'what was sent is not sent again');
    assert.ok(problems.splice(0).every((problem) => problem.includes('no network')));
  }));

test('a slow network: the outline of a form, said to be busy, until the form is there', () => {
  let release;
  const held = new Promise((done) => (release = done));
  return portal.visit('/one.html', { prepare: (page) => page.route('**/*.wasm', async (route) => (await held, route.continue())) }, async (page) => {
    const stage = page.locator('.lotse[aria-busy="true"]');
    await stage.waitFor();
    assert.ok(await page.locator('.skeleton').isVisible());
    assert.equal(await page.locator('.skeleton').getAttribute('aria-hidden'), 'true');
    release();
    await page.locator(name).waitFor();
    assert.equal(await page.locator('.lotse[aria-busy]').count(), 0);
    assert.equal(await page.locator('.skeleton').count(), 0);
  });
});

test('a server that stumbles is asked again, without a word to the applicant', () => {
  let count = 0;
  const stumble = (route) => ((count += 1) === 1 ? route.fulfill({ status: 503, body: '' }) : route.continue());
  return portal.visit('/one.html', { prepare: (page) => page.route('**/*.wasm', stumble) }, async (page, problems) => {
    await page.locator(name).waitFor();
    assert.equal(count, 2);
    assert.ok(problems.splice(0).every((problem) => problem.includes('503') || problem.includes('ERR_ABORTED')));
  });
});

test('the engine that could not be loaded is loaded by the button', () => {
  let isBroken = true;
  return portal.visit('/one.html', { prepare: (page) => page.route('**/*.wasm', (route) => (isBroken ? route.fulfill({ status: 404, body: '' }) : route.continue())) }, async (page, problems) => {
    const again = page.getByRole('button', { name: 'Noch einmal versuchen' });
    await again.waitFor();
    assert.ok(await page.locator('.fallback').isVisible());
    isBroken = false;
    await again.click();
    await page.locator(name).waitFor();
    assert.ok(problems.splice(0).every((problem) => problem.includes('404') || problem.includes('ERR_ABORTED')));
  });
});

test('Subresource Integrity: the hash that the build wrote lets the engine start', () =>
  portal.visit('/integrity.html', (page) => page.locator(name).waitFor()));

test('Subresource Integrity: other bytes are refused, with a clear error, and the applicant sees another way', () =>
  portal.visit('/tampered.html', { prepare: (page) => page.addInitScript(() => {
    globalThis.failures = [];
    addEventListener('lotse-error', ({ detail }) => globalThis.failures.push(detail));
  }) }, async (page, problems) => {
    await page.locator('lotse-form [role="alert"]').waitFor();
    const [{ code, message }] = await page.evaluate(() => globalThis.failures);
    assert.equal(code, 'integrity');
    assert.match(message, /lotse_wasm_bg\.wasm to have the integrity sha384-A+; found other bytes/);
    assert.ok(await page.locator('.fallback').isVisible());
    problems.length = 0;
  }));

test('a hostile page: its styles, handlers, prototypes and form do not reach in', () =>
  portal.visit('/hostile.html', async (page) => {
    await page.locator(name).focus();
    await page.keyboard.type('Amira');
    assert.equal(await page.locator(name).inputValue(), 'Amira', 'shortcuts of the page do not take letters away');
    await page.locator(name).press('Enter');
    assert.equal((await focused(page)).id, 'summary');
    await fillIn(page);
    await page.locator('#action-submit').press('Enter');
    await page.locator('.done').waitFor();
    assert.deepEqual(await page.evaluate(() => JSON.parse(JSON.stringify(document.querySelector('lotse-form').data))), { person: { name: 'Amira', country: '475' }, wish: { topic: 'family' } });
    const seen = await page.evaluate(() => globalThis.seen);
    assert.ok(!seen.some((event) => event.startsWith('submit')), 'the page does not take the form for one of its own');
    assert.equal(new URL(page.url()).pathname, '/hostile.html');
  }));

test('a hostile page: the form looks as it does on a calm one', async () => {
  const looks = async (path) => {
    let found;
    await portal.visit(path, async (page) => {
      await page.locator(name).waitFor();
      await page.locator('#action-next').press('Enter');
      await page.locator('#summary').waitFor();
      found = await page.evaluate(() => {
        const stage = document.querySelector('lotse-form').shadowRoot;
        const properties = ['color', 'background-color', 'font-family', 'font-size', 'font-style', 'font-weight', 'letter-spacing', 'word-spacing', 'line-height', 'text-align', 'text-indent', 'text-transform', 'white-space', 'display', 'margin', 'padding', 'border', 'box-sizing', 'cursor', 'visibility', 'outline-style'];
        return Object.fromEntries(
          ['.lotse', '#heading', '.label', '.input', '.button', '.error', '#summary', '#summary a, #summary button'].map((selector) => {
            const style = getComputedStyle(stage.querySelector(selector));
            return [selector, Object.fromEntries(properties.map((property) => [property, style.getPropertyValue(property)]))];
          }),
        );
      });
    });
    return found;
  };
  assert.deepEqual(await looks('/hostile.html'), await looks('/one.html'));
});

test('ours does not leak out: the page looks the same with and without the form', async () => {
  const outside = (page) => page.evaluate(() => ['body', 'main', 'h1'].map((selector) => {
    const style = getComputedStyle(document.querySelector(selector));
    return [style.color, style.font, style.margin, style.padding, style.display, style.boxSizing];
  }));
  for (const path of ['/one.html', '/light.html']) {
    await portal.visit(path, async (page) => {
      await page.locator(name).waitFor();
      const before = await outside(page);
      await page.evaluate(() => document.querySelector('lotse-form').remove());
      assert.deepEqual(before, await outside(page), path);
    });
  }
});

test('without a shadow root: everything works, styled, and the fallback content gives way', () =>
  portal.visit('/light.html', async (page) => {
    await page.locator(name).waitFor();
    assert.equal(await page.evaluate(() => document.querySelector('lotse-form').shadowRoot), null);
    assert.ok(!(await page.locator('.fallback').isVisible()));
    await page.locator('#action-next').press('Enter');
    assert.equal((await focused(page)).id, 'summary');
    assert.equal(await page.locator('.input').first().evaluate((input) => getComputedStyle(input).borderRadius), '8px');
    await expectAxeClean(page);
    await fillIn(page);
    await page.locator('#action-submit').press('Enter');
    await page.locator('.done').waitFor();
  }));

test('without a shadow root, when the form cannot be shown: the fallback content is there', () =>
  portal.visit('/light.html', { prepare: (page) => page.route('**/form.*', (route) => route.fulfill({ status: 404, body: '' })) }, async (page, problems) => {
    await page.locator('lotse-form [role="alert"]').waitFor();
    assert.ok(await page.locator('.fallback').isVisible());
    problems.length = 0;
  }));

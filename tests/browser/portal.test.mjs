import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { expectAxeClean, expectNoOverflow, focused, launch } from './harness.mjs';

const portal = await launch();
after(() => portal.close());

test('the portal sends a strict policy and the right types', async () => {
  const check = async (path, type) => {
    const { headers } = await fetch(new URL(path, portal.url));
    assert.equal(headers.get('content-type'), type, path);
    const policy = headers.get('content-security-policy');
    for (const part of ["default-src 'none'", "script-src 'self' 'wasm-unsafe-eval';"]) {
      assert.ok(policy.includes(part), `${path}: ${part} is not in ${policy}`);
    }
    // The styles of the first pages, by their hash.
    assert.match(policy, /; style-src 'self' 'sha256-[A-Za-z0-9+/]{43}=';/);
    assert.ok(!/unsafe-(inline|eval')(?<!wasm-unsafe-eval')/.test(policy), policy);
  };
  await check('/', 'text/html; charset=utf-8');
  await check('/lotse/wasm/lotse_wasm.js', 'text/javascript; charset=utf-8');
  await check('/lotse/wasm/lotse_wasm_bg.wasm', 'application/wasm');
});

for (const path of ['/', '/?lang=ar', '/imprint.html', '/privacy.html', '/accessibility.html', '/accessibility.html?lang=ar']) {
  test(`${path} loads on a phone without a violation of its policy`, () =>
    portal.visit(path, async (page) => {
      assert.notEqual(await page.title(), '');
      assert.equal(await page.getAttribute('html', 'dir'), path.endsWith('lang=ar') ? 'rtl' : 'ltr');
      await expectNoOverflow(page);
      await expectAxeClean(page);
    }));
}

test('the keyboard reaches what the first page offers', () =>
  portal.visit('/', async (page) => {
    await page.keyboard.press('Tab');
    assert.equal((await focused(page)).tag, 'a');
  }));

test('services are found in every language of the page, without marks', () =>
  portal.visit('/?lang=de', async (page) => {
    const names = () => page.locator('#services h2').allInnerTexts();
    assert.ok((await names()).length >= 8);
    await page.locator('#query').fill('einburg');
    assert.deepEqual(await names(), ['Einbürgerung']);
    await page.locator('#query').fill('citizenship');
    assert.deepEqual(await names(), ['Einbürgerung']);
    await page.locator('#query').fill('xyz');
    assert.equal((await names()).length, 0);
    assert.match(await page.locator('#found').innerText(), /Keine Leistung/);
  }));

test('dark and light are kept in the address, and the form follows', () =>
  portal.visit('/service.html?service=einbuergerung&lang=de', async (page) => {
    await page.locator('lotse-form #heading').waitFor();
    const ground = () => page.locator('lotse-form .lotse').evaluate((element) => getComputedStyle(element).getPropertyValue('color'));
    const light = await ground();
    await page.locator('#scheme').press('Enter');
    assert.notEqual(await ground(), light);
    assert.match(page.url(), /scheme=dark/);
    assert.equal(await page.locator('#scheme').getAttribute('aria-label'), 'Hell');
    await expectAxeClean(page);
    await page.locator('.crumbs a').press('Enter');
    await page.locator('#services li').first().waitFor();
    assert.equal(await page.getAttribute('html', 'data-scheme'), 'dark');
    await expectAxeClean(page);
  }));

test('portal teams see why a question is hidden, and what its value leads to', () =>
  portal.visit('/service.html?service=einbuergerung&lang=de&team=1', async (page) => {
    await page.locator('lotse-form #heading').waitFor();
    const pick = page.locator('#pick');
    const hidden = pick.locator('option', { hasText: 'verborgen' }).first();
    const path = await hidden.getAttribute('value');
    await pick.selectOption(path);
    await page.locator('#facts', { hasText: 'relevant: false' }).waitFor();
    // The question that has the focus is explained; an answer changes what is said.
    await page.evaluate(() => document.querySelector('lotse-form').goTo('applicant'));
    await page.locator('[id="applicant.familyName"]').focus();
    assert.equal(await pick.inputValue(), 'applicant.familyName');
    await page.keyboard.type('Al-Khatib');
    await page.locator('#facts', { hasText: 'Al-Khatib' }).waitFor();
    assert.equal((await focused(page)).id, 'applicant.familyName');
    await expectAxeClean(page);
    await expectNoOverflow(page);
  }));

/** Opens the page of a service whose engine arrives when `go()` is called. */
const early = (file, body) => {
  let release;
  const held = new Promise((done) => (release = done));
  const prepare = (page) => page.route('**/lotse_wasm_bg.wasm', async (route) => { await held; await route.continue(); });
  return portal.visit(`/${file}`, { prepare }, async (page) => {
    await page.waitForFunction(() => customElements.get('lotse-form') && !document.querySelector('lotse-form').shadowRoot.querySelector('.lotse').hidden);
    await body(page, async () => {
      release();
      await page.waitForFunction(() => document.querySelector('lotse-form').session);
    });
  });
};

test('the first page of a service brings its styles, and its policy allows them and no others', () =>
  portal.visit('/einbuergerung.de.html', async (page, problems) => {
    await page.locator('lotse-form #action-next').waitFor();
    const form = page.locator('lotse-form');
    assert.equal(await form.evaluate((form) => [...form.shadowRoot.querySelectorAll('style')].length), 1);
    await page.waitForFunction(() => document.querySelector('lotse-form').session);
    const files = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
    assert.deepEqual(files.filter((path) => path.endsWith('.css')), ['/portal.css']);
    const target = await page.locator('#action-next').evaluate((button) => button.getBoundingClientRect().height);
    assert.ok(target >= 44, `${target} px`);
    assert.deepEqual(problems, []);
    await page.evaluate(() => document.body.append(Object.assign(document.createElement('style'), { textContent: 'body { color: red }' })));
    await page.waitForFunction(() => getComputedStyle(document.body).color !== 'rgb(255, 0, 0)');
    assert.match(problems.splice(0).join('\n'), /policy style-src/);
  }));

test('the list leads to pages with the first page of the form in them, in each language that the form has', () =>
  portal.visit('/?lang=en', async (page) => {
    const links = async (lang) => {
      await page.goto(`/?lang=${lang}`);
      await page.locator('#services a').first().waitFor();
      return page.locator('#services a').evaluateAll((links) => links.map(({ href }) => new URL(href).pathname));
    };
    const all = [...(await links('en')), ...(await links('ar'))];
    assert.ok(all.includes('/einbuergerung.ar.html') && all.includes('/asylblg.en.html') && all.includes('/asylblg.de.html'), all.join(' '));
    for (const path of new Set(all)) assert.match(await (await fetch(new URL(path, portal.url))).text(), /<template shadowrootmode="open">.*data-first-page=/s, path);
  }));

for (const file of ['einbuergerung.de.html', 'einbuergerung.ar.html', 'asylblg.de.html', 'asylblg.en.html']) {
  test(`${file}: the command line has drawn what the browser draws, to the last attribute`, () =>
    early(file, async (page, go) => {
      // The boxes on long lists are another matter, and come later.
      let release;
      const held = new Promise((done) => (release = done));
      await page.route('**/*combobox*.js', async (route) => { await held; await route.continue(); });
      await page.evaluate(() => {
        // But for the texts of long lists: a browser may call a country otherwise ("Hongkong").
        const body = document.querySelector('lotse-form').shadowRoot.querySelector('.lotse').lastElementChild;
        globalThis.changed = [];
        new MutationObserver((records) => {
          for (const { target, type, attributeName } of records) {
            const element = target instanceof Element ? target : target.parentElement;
            if (!element?.closest('.select')) globalThis.changed.push(`${type} ${attributeName ?? ''} ${target.id ?? ''} ${target.textContent.slice(0, 40)}`);
          }
        }).observe(body, { subtree: true, childList: true, characterData: true, attributes: true });
      });
      await go();
      const changed = await page.evaluate(() => globalThis.changed);
      release();
      assert.deepEqual(changed.slice(0, 5), []);
    }));
}

test('a long list was chosen from and still has the focus when its box comes: one box, with the focus and the choice', () =>
  early('asylblg.de.html', async (page, go) => {
    const select = page.locator('[id="applicant.birthCountry"]');
    await select.focus();
    await select.selectOption('475');
    await go();
    const box = page.locator('[id="applicant.birthCountry-box"]');
    await box.first().waitFor();
    assert.equal(await box.count(), 1);
    assert.equal(await box.inputValue(), 'Syrien');
    assert.equal((await focused(page)).id, 'applicant.birthCountry-box');
    assert.equal(await page.evaluate(() => document.querySelector('lotse-form').session.value('applicant.birthCountry')), '475');
    // Stateless people are named, too: no region of the world is theirs.
    assert.equal(await page.locator('[id="applicant.nationality"] option[value="997"]').textContent(), 'staatenlos');
  }));

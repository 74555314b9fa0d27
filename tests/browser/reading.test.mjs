// What a screen reader reads, in order, on a page with errors: committed as text, looked at when it changes.
// `UPDATE=1 node --test tests/browser/reading.test.mjs` writes the expectations anew.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { expectAxeClean, launch } from './harness.mjs';
import { serve } from './static.mjs';
import { readAloud } from './tree.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const target = process.env.CARGO_TARGET_DIR ?? join(root, 'target');
const page_ = (language) =>
  `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><link rel="icon" href="data:,"><title>Portal</title><script type="module" src="/lotse/lotse.js"></script></head><body><main><h1>Portal</h1><lotse-form src="/forms/callback/" lang="${language}"></lotse-form></main></body></html>`;

const portal = await launch(
  await serve({ '/lotse/': join(root, 'dist/lotse'), '/forms/': join(target, 'apps/forms') }, { pages: { '/de.html': page_('de'), '/ar.html': page_('ar') } }),
);
after(() => portal.close());

for (const language of ['de', 'ar']) {
  test(`in ${language}: errors, then what the applicant meets`, () =>
    portal.visit(`/${language}.html`, async (page) => {
      await page.locator('[id="person.country-box"]').waitFor();
      await page.locator('#action-next').press('Enter');
      await page.locator('#summary').waitFor();
      const parts = [`# Errors on the first page`, await readAloud(page, 'lotse-form')];
      await page.evaluate(() => {
        const form = document.querySelector('lotse-form');
        form.set('person.name', 'Amira');
        form.set('person.country', '475');
        form.next();
        form.set('wish.topic', 'other');
        form.set('wish.day', { day: '31', month: '2', year: '2027' });
        form.next();
      });
      await page.locator('[id="wish.details"]').waitFor();
      await page.waitForFunction(() => document.querySelector('lotse-form').shadowRoot.querySelector('#live').textContent === '');
      parts.push('# Errors on the second page', await readAloud(page, 'lotse-form'));
      const found = parts.join('\n');
      const file = new URL(`reading.${language}.expected.txt`, import.meta.url);
      if (process.env.UPDATE) writeFileSync(file, found);
      assert.equal(found, readFileSync(file, 'utf8'));
    }));

  for (const colorScheme of ['light', 'dark']) {
    test(`every page in ${language}, ${colorScheme}: nothing that axe finds`, () =>
      portal.visit(`/${language}.html`, { colorScheme }, async (page) => {
        await page.locator('[id="person.country-box"]').waitFor();
        await expectAxeClean(page);
        await page.locator('#action-next').press('Enter');
        await expectAxeClean(page);
        const steps = [
          (form) => { form.set('person.name', 'Amira'); form.set('person.country', '475'); form.next(); },
          (form) => { form.next(); },
          (form) => { form.set('wish.topic', 'other'); form.set('wish.details', 'Miete'); form.next(); },
        ];
        for (const step of steps) {
          await page.locator('lotse-form').evaluate(step);
          await expectAxeClean(page);
        }
        await page.locator('lotse-form').evaluate((form) => form.submit());
        await page.locator('.done').waitFor();
        await expectAxeClean(page);
      }));
  }
}

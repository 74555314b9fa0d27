// Every page of every service that the portal offers, with its errors shown: nothing on the console, nothing wider than
// the narrowest screen, nothing that axe finds.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';

import { SERVICES } from '../../www/services.js';
import { expectAxeClean, expectNoOverflow, formIsReady, launch } from './harness.mjs';

const portal = await launch();
/** What is left of 1,280 px at a zoom of 400 % (WCAG 2.2, 1.4.10), and the narrowest phone. */
const NARROWEST = { width: 320, height: 640 };
after(() => portal.close());

for (const { id } of SERVICES.filter((service) => service.online)) {
  test(`every page of ${id}`, { timeout: 300_000 }, () =>
    portal.visit(`/service.html?service=${id}&lang=de`, { viewport: NARROWEST }, async (page) => {
      await formIsReady(page);
      const steps = await page.evaluate(() =>
        document.querySelector('lotse-form').session.steps().filter((step) => step.status !== 'not-needed').map((step) => step.path),
      );
      assert.ok(steps.length > 2, `${steps}`);
      for (const step of steps) {
        await page.evaluate((step) => document.querySelector('lotse-form').goTo(step), step);
        await page.evaluate(() => document.querySelector('lotse-form').next());
        // Where nothing is missing, the form has gone on.
        await page.evaluate((step) => document.querySelector('lotse-form').goTo(step), step);
        await expectAxeClean(page);
        await expectNoOverflow(page);
        assert.deepEqual(await crushed(page), [], step);
      }
      await page.evaluate(() => document.querySelector('lotse-form').goTo('review'));
      await expectAxeClean(page);
      await expectNoOverflow(page);
    }));
}

/** Controls that are too narrow to be used. */
function crushed(page) {
  return page.evaluate(() => {
    const controls = document.querySelector('lotse-form').shadowRoot.querySelectorAll('.input, .option');
    return [...controls].filter((control) => control.checkVisibility() && control.offsetWidth < 40).map((control) => control.id);
  });
}

// Pictures to be looked at: `cargo xtask screenshots` runs this with the directory to write to.

import { join } from 'node:path';

import { launch } from './harness.mjs';

const [directory] = process.argv.slice(2);
const wide = { viewport: { width: 1280, height: 900 }, deviceScaleFactor: 1, isMobile: false, hasTouch: false };
const dark = { colorScheme: 'dark' };

/** Name of the picture, page of the portal, how the browser differs from a phone. */
const pictures = [
  ['portal-de', '/?lang=de', {}],
  ['portal-ar', '/?lang=ar', {}],
  ['portal-dark', '/?lang=de', dark],
  ['portal-wide', '/?lang=de', wide],
];

const portal = await launch();
try {
  for (const [name, path, options] of pictures) {
    await portal.visit(path, options, async (page) => {
      await page.screenshot({ path: join(directory, `${name}.png`), fullPage: true });
    });
  }
} finally {
  await portal.close();
}

// Files: photos made small without their metadata, wrong ones refused with the reason, nothing lost, everything by keyboard.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, test } from 'node:test';

import { expectAxeClean, expectNoOverflow, focused, launch } from './harness.mjs';
import { paperForm, pdf, phonePhoto } from './papers.mjs';

const portal = await launch();
const papers = paperForm();
after(() => {
  papers.remove();
  return portal.close();
});

const path = 'one.passport';

const open = (lang, body, options = {}) =>
  portal.visit(`/service.html?service=einbuergerung&lang=${lang}`, { ...options, prepare: papers.serve }, async (page, problems) => {
    await page.locator(`[id="${path}"]`).waitFor({ state: 'attached' });
    await body(page, problems);
  });

const input = (page, field = path) => page.locator(`[id="${field}"]`);
const items = (page, field = path) => page.locator(`[data-files="${field}"] > .chosen > li`);
const error = (page, field = path) => page.locator(`[id="${field}-error"]`);
/** What is wrong, as it is said: without the word that stands before errors for who reads the page. */
const sentence = (page) => error(page).evaluate((error) => [...error.querySelectorAll('p > span')].map((span) => [...span.childNodes].filter((node) => !node.classList?.contains('quiet')).map((node) => node.textContent).join('')).join(' ').replaceAll(/[\u2066-\u2069]/g, '').trim());
const chosen = (page, field = path) => page.evaluate((field) => document.querySelector('lotse-form').session.node(field).input ?? [], field);
const said = (page, words) => page.waitForFunction((words) => document.querySelector('lotse-form').shadowRoot.querySelector('#live').textContent.replaceAll(/[\u2066-\u2069]/g, '').includes(words), words);
const file = (name, buffer, mimeType = 'application/octet-stream') => ({ name, mimeType, buffer });

async function choose(page, files, field = path) {
  await input(page, field).setInputFiles(files);
  await page.waitForFunction((field) => {
    const list = document.querySelector('lotse-form').shadowRoot.querySelector(`[data-files="${field}"] > .chosen`);
    return list && !list.querySelector('progress') && list.childElementCount > 0;
  }, field);
}

const sha512 = (bytes) => createHash('sha512').update(bytes).digest('hex');

for (const [lang, smaller] of [['de', 'wurde verkleinert'], ['en', 'was made smaller'], ['ar', 'تم تصغير']]) {
  test(`a photo of several megabytes becomes small and upright, and tells no place (${lang})`, () =>
    open(lang, async (page) => {
      const photo = await phonePhoto(page);
      assert.ok(photo.length > 5_000_000, `${photo.length}`);
      assert.ok(photo.includes('Exif'));
      await choose(page, file('IMG_0001.JPG', photo, 'image/jpeg'));
      await said(page, smaller);
      const [info] = await chosen(page);
      assert.deepEqual({ ...info, size: 0, key: '', sha512: '' }, { key: '', name: 'IMG_0001.JPG', type: 'image/jpeg', size: 0, sha512: '' });
      assert.ok(info.size <= 2_000_000, `${info.size}`);
      const content = await page.evaluate(async (key) => {
        const blob = document.querySelector('lotse-form').files.get(key);
        const picture = await createImageBitmap(blob);
        const canvas = new OffscreenCanvas(picture.width, picture.height);
        const context = canvas.getContext('2d');
        context.drawImage(picture, 0, 0);
        const red = (x, y) => context.getImageData(x * picture.width, y * picture.height, 1, 1).data[1] < 60;
        return { width: picture.width, height: picture.height, bytes: [...new Uint8Array(await blob.arrayBuffer())], corners: [red(0.1, 0.1), red(0.9, 0.1), red(0.1, 0.9), red(0.9, 0.9)] };
      }, info.key);
      assert.ok(content.height <= 2400 && Math.abs(content.width / content.height - 0.75) < 0.01, `${content.width} x ${content.height}`);
      assert.deepEqual(content.corners, [false, true, false, false], 'turned as its orientation says');
      const bytes = Buffer.from(content.bytes);
      assert.equal(bytes.length, info.size);
      assert.equal(sha512(bytes), info.sha512);
      for (const mark of ['Exif', 'GPS', 'http://ns.adobe.com']) assert.ok(!bytes.includes(mark), mark);
      await expectNoOverflow(page);
    }));
}

/** What is wrong, and what is read about it in each language. */
const wrong = [
  ['empty', file('leer.pdf', Buffer.alloc(0)), /ist leer/, /is empty/, /فارغ/],
  ['no pdf', file('pass.pdf', Buffer.from('<html>Bitte anmelden</html>')), /nicht den richtigen Dateityp. Möglich sind: .*PDF, JPEG, PNG/, /file type/, /PDF, JPEG, PNG/],
  ['broken off', file('pass.pdf', pdf().subarray(0, 70)), /beschädigt/, /damaged/, /تالف|غير مكتمل/],
  ['encrypted', file('pass.pdf', pdf({ trailer: '/Encrypt 5 0 R' })), /geschützt/, /protected/, /محمي/],
  ['too large', file('pass.pdf', pdf({ size: 2_000_001 })), /2,1\u00a0MB.*Höchstens .?2.?\u00a0MB/, /2\.1.*\u00a0MB/, /2[.,٫]1|٢٫١/],
  ['heic', file('IMG_2.HEIC', Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(500)])), /HEIC/, /HEIC/, /HEIC/],
  ['word', file('brief.docx', Buffer.concat([Buffer.from('504b03041400060008000000210000000000000000000000000013000000', 'hex'), Buffer.from('[Content_Types].xml')])), /Word/, /Word/, /Word/],
  ['half a picture', file('bild.png', Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.alloc(90)]), 'image/png'), /beschädigt/, /damaged/, /تالف|غير مكتمل/],
  ['a picture that only begins like one', file('bild.jpg', Buffer.from('ffd8ffe000104a464946000102ffd9', 'hex'), 'image/jpeg'), /beschädigt/, /damaged/, /تالف|غير مكتمل/],
];

for (const [index, lang] of ['de', 'en', 'ar'].entries()) {
  test(`wrong files are refused with the reason (${lang})`, () =>
    open(lang, async (page) => {
      for (const [what, one, ...patterns] of wrong) {
        await choose(page, one);
        const text = (await error(page).textContent()).replaceAll(/[\u2068\u2069]/g, '');
        assert.match(text, patterns[index], what);
        assert.ok(text.includes(one.name), `${what}: ${text}`);
        assert.equal(await input(page).getAttribute('aria-invalid'), 'true');
        await said(page, await sentence(page));
        await items(page).locator('[data-do="remove"]').click();
        await items(page).first().waitFor({ state: 'detached' });
      }
      assert.equal(await page.evaluate(() => document.querySelector('lotse-form').files.size), 0, 'nothing of them is kept');
      // Too many, and all together too large.
      await choose(page, [1, 2, 3, 4].map((number) => file(`${number}.pdf`, pdf({ size: 1_600_000 + number }))));
      await page.waitForFunction(() => document.querySelector('lotse-form').session.node('one.passport').input.length === 4);
      assert.match(await error(page).textContent(), /3|٣/);
      await items(page).first().locator('[data-do="remove"]').click();
      assert.equal((await error(page).textContent()).trim(), '');
      await page.locator('[id="one.proof-add"]').click();
      const row = await page.locator('[data-files*="scan"]').getAttribute('data-files');
      await choose(page, file('5.pdf', pdf({ size: 1_600_005 })), row);
      assert.match(await error(page, row).textContent(), /6/);
    }));
}

test('files stay with another language, another page, a row that comes back', () =>
  open('de', async (page) => {
    await choose(page, [file('Pass Seite 1.pdf', pdf({ size: 5000 })), file('جواز.pdf', pdf({ size: 6000 }))]);
    await page.waitForFunction(() => document.querySelector('lotse-form').session.node('one.passport').input.length === 2);
    await page.locator('[id="one.proof-add"]').click();
    const row = await page.locator('[data-files*="scan"]').getAttribute('data-files');
    await choose(page, file('scan.pdf', pdf({ size: 7000 })), row);
    const before = await chosen(page);

    await page.evaluate(() => { document.querySelector('lotse-form').lang = 'ar'; });
    await page.locator('.lotse[dir="rtl"]').waitFor();
    assert.deepEqual(await chosen(page), before);
    await page.waitForFunction(() => document.querySelector('lotse-form').shadowRoot.querySelector('[data-do="remove"]').textContent === 'إزالة');
    assert.deepEqual(await items(page).locator('bdi').allTextContents(), ['Pass Seite 1.pdf', 'جواز.pdf']);
    await page.evaluate(() => { document.querySelector('lotse-form').lang = 'de'; });
    await page.locator('.lotse[dir="ltr"]').waitFor();

    await page.locator('.row [data-action="remove-row"]').click();
    await page.locator('[data-action="restore-row"]').click();
    assert.equal(await items(page, row).locator('bdi').textContent(), 'scan.pdf');

    await page.locator('#action-next').click();
    await page.locator('[id="two.note"]').waitFor();
    await page.locator('#action-back').click();
    assert.deepEqual(await items(page).locator('bdi').allTextContents(), ['Pass Seite 1.pdf', 'جواز.pdf']);
    assert.equal(await error(page).textContent(), '');

    // What the page gets: the data names the files, their contents come beside it.
    await page.locator('#action-next').click();
    await page.locator('#action-next').click();
    assert.match(await page.locator('#review').textContent(), /Pass Seite 1\.pdf/);
    const sent = page.evaluate(() => new Promise((done) => {
      document.querySelector('lotse-form').addEventListener('lotse-submit', async ({ detail }) => {
        const files = await Promise.all([...detail.files].map(async ([key, blob]) => [key, blob.type, [...new Uint8Array(await blob.arrayBuffer())]]));
        done({ data: detail.data, files });
      });
    }));
    await page.locator('#action-submit').click();
    const { data, files } = await sent;
    const named = [...data.one.passport, ...data.one.proof.map((row) => row.scan[0])];
    assert.deepEqual(named.map(({ name, type, size }) => [name, type, size]), [['Pass Seite 1.pdf', 'application/pdf', '5000'], ['جواز.pdf', 'application/pdf', '6000'], ['scan.pdf', 'application/pdf', '7000']]);
    assert.deepEqual(files.map(([key]) => key).sort(), named.map(({ sha512 }) => sha512).sort());
    for (const [key, type, bytes] of files) assert.deepEqual([sha512(Buffer.from(bytes)), type], [key, 'application/pdf']);
    assert.match(await page.locator('h2').first().textContent(), /./);
  }));

test('a draft without the contents asks for the files again', () =>
  open('de', async (page) => {
    await page.evaluate(() => {
      const file = { key: 'ab', name: 'alt.pdf', type: 'application/pdf', size: 5, sha512: 'ab' };
      document.querySelector('lotse-form').set('one.passport', [file]);
    });
    await page.waitForFunction(() => /alt\.pdf.*nicht mehr/.test(document.querySelector('lotse-form').shadowRoot.getElementById('one.passport-error').textContent));
    // With them, everything is as it was.
    const restored = pdf({ size: 4000 });
    await page.evaluate(({ key, bytes }) => {
      const form = document.querySelector('lotse-form');
      form.files.set(key, new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }));
      form.set('one.passport', [{ key, name: 'neu.pdf', type: 'application/pdf', size: bytes.length, sha512: key }]);
    }, { key: sha512(restored), bytes: [...restored] });
    assert.equal(await items(page).locator('bdi').textContent(), 'neu.pdf');
    assert.equal(await error(page).textContent(), '');
  }));

test('a file that a row on another page names is asked for before sending', () =>
  open('de', async (page) => {
    await choose(page, file('pass.pdf', pdf({ size: 5000 })));
    await page.locator('#action-next').click();
    await page.locator('[id="two.note"]').waitFor();
    await page.evaluate(() => document.querySelector('lotse-form').set('one.photo', [{ key: 'cd', name: 'foto.jpg', type: 'image/jpeg', size: 5, sha512: 'cd' }]));
    await page.locator('#action-next').click();
    await page.locator('#action-submit').click();
    await page.locator('#summary [data-path="one.photo"]').click();
    assert.equal((await focused(page)).id, 'one.photo');
    assert.match(await error(page, 'one.photo').textContent(), /foto\.jpg/);
  }));

test('the keyboard chooses, views, renames, replaces and removes', () =>
  open('de', async (page) => {
    await page.locator(`[data-files="${path}"] > .chosen`).waitFor({ state: 'attached' });
    const chooser = page.waitForEvent('filechooser');
    await input(page).press('Space');
    await (await chooser).setFiles([file('eins.pdf', pdf({ size: 3000 })), file('zwei.pdf', pdf({ size: 4000 }))]);
    await page.waitForFunction(() => document.querySelector('lotse-form').session.node('one.passport').input?.length === 2);
    await items(page).nth(1).waitFor();
    assert.match(await page.locator(`[id="${path}-choose"]`).textContent(), /Weitere/);
    const button = (index, what) => items(page).nth(index).locator(`[data-do="${what}"]`);
    assert.equal(await button(0, 'rename').getAttribute('aria-label').then((text) => text.replaceAll(/[\u2068\u2069]/g, '')), 'eins.pdf umbenennen');

    await button(0, 'rename').press('Enter');
    assert.equal((await focused(page)).tag, 'input');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('Reisepass Seite 1');
    await page.keyboard.press('Enter');
    assert.equal((await chosen(page))[0].name, 'Reisepass Seite 1.pdf');
    assert.match((await focused(page)).id, /-rename-/);
    await said(page, 'Reisepass Seite 1.pdf');
    assert.equal(await page.locator('#heading').textContent(), 'Unterlagen', 'Enter is not Continue here');
    await button(0, 'rename').press('Enter');
    await page.keyboard.type('anders');
    await page.keyboard.press('Escape');
    assert.equal((await chosen(page))[0].name, 'Reisepass Seite 1.pdf');

    const again = page.waitForEvent('filechooser');
    await button(1, 'replace').press('Enter');
    await (await again).setFiles(file('drei.pdf', pdf({ size: 4500 })));
    await page.waitForFunction(() => document.querySelector('lotse-form').session.node('one.passport').input[1].name === 'drei.pdf');
    assert.equal((await chosen(page)).length, 2);
    await choose(page, file('kopie.pdf', pdf({ size: 4500 })));
    await said(page, 'kopie.pdf');
    assert.equal((await chosen(page)).length, 2, 'the same content is not taken twice');

    await button(0, 'remove').press('Enter');
    assert.match((await focused(page)).id, /-remove-/);
    await said(page, 'ist entfernt');
    await button(0, 'remove').press('Enter');
    assert.equal((await focused(page)).id, path);
    assert.deepEqual(await chosen(page), []);
    assert.equal(await page.evaluate(() => document.querySelector('lotse-form').files.size), 0);

    // One only: the new one replaces the old one.
    const photo = await phonePhoto(page);
    await choose(page, file('a.jpg', photo, 'image/jpeg'), 'one.photo');
    await choose(page, file('b.jpg', Buffer.concat([photo, Buffer.from('\xFF\xD9', 'latin1')]), 'image/jpeg'), 'one.photo');
    const view = items(page, 'one.photo').locator('[data-do="preview"]');
    await view.press('Enter');
    assert.equal(await view.getAttribute('aria-expanded'), 'true');
    const canvas = page.locator('canvas.preview');
    assert.ok((await canvas.boundingBox()).width > 150);
    assert.ok(await canvas.getAttribute('aria-label'));
    assert.ok(await canvas.evaluate((canvas) => canvas.height > 500 && canvas.getContext('2d').getImageData(canvas.width - 20, 20, 1, 1).data[1] < 90), 'the picture itself, upright');
  }));

for (const [lang, words, label] of [['de', 'Ansehen (neuer Tab)', 'antrag.pdf in einem neuen Tab ansehen'], ['en', 'View (new tab)', 'View antrag.pdf in a new tab'], ['ar', 'عرض (علامة تبويب جديدة)', 'عرض antrag.pdf في علامة تبويب جديدة']]) {
  test(`a PDF is shown in a tab of its own, whose address is gone soon (${lang})`, () =>
    open(lang, async (page) => {
      await choose(page, file('antrag.pdf', pdf({ size: 3000 })));
      const view = items(page).first().locator('[data-do="open"]');
      assert.equal(await view.textContent(), words);
      assert.equal((await view.getAttribute('aria-label')).replaceAll(/[\u2068\u2069]/g, ''), label);
      await page.evaluate(() => {
        const [wait, make, end] = [setTimeout, URL.createObjectURL, URL.revokeObjectURL];
        Object.assign(globalThis, { made: [], gone: [] });
        globalThis.setTimeout = (then, after, ...rest) => (after === 60_000 ? (globalThis.minute = then) : wait(then, after, ...rest));
        URL.createObjectURL = (blob) => (globalThis.made.push([make.call(URL, blob), blob.type, blob.size]), globalThis.made.at(-1)[0]);
        URL.revokeObjectURL = (address) => (globalThis.gone.push(address), end.call(URL, address));
      });
      const popup = page.context().waitForEvent('page');
      await view.press('Enter');
      const tab = await popup;
      await tab.waitForLoadState();
      const [[address, type, size]] = await page.evaluate(() => globalThis.made);
      assert.deepEqual([type, size], ['application/pdf', 3000]);
      assert.equal(tab.url(), address);
      assert.equal(await tab.evaluate(() => document.contentType), 'application/pdf', 'the reader of the browser shows it');
      assert.equal(await tab.evaluate(() => globalThis.opener), null);
      assert.deepEqual(await page.evaluate(() => globalThis.gone), []);
      await page.evaluate(() => globalThis.minute());
      assert.deepEqual(await page.evaluate(() => globalThis.gone), [address]);
      await expectAxeClean(page);
      await expectNoOverflow(page);
    }));
}

test('a phone offers its camera, a mouse takes what is dropped', () =>
  open('de', async (page) => {
    await page.locator(`[id="${path}-camera"]`).waitFor({ state: 'attached' });
    assert.equal(await page.locator(`[id="${path}-camera"]`).getAttribute('capture'), 'environment');
    assert.equal(await page.locator('[id="one.photo-camera"]').count(), 0);
    assert.equal(await page.locator('[data-files] .muted', { hasText: 'hierher ziehen' }).count(), 0, 'nothing can be dragged here');
    for (const part of ['choose', 'photo']) assert.ok((await page.locator(`[id="${path}-${part}"]`).boundingBox()).height >= 44, part);
    const photo = await phonePhoto(page);
    await page.locator(`[id="${path}-camera"]`).setInputFiles(file('image.jpg', photo, 'image/jpeg'));
    await items(page).first().locator('[data-do="remove"]').waitFor();
    assert.equal((await chosen(page))[0].name, 'image.jpg');
  }).then(() =>
    open('de', async (page) => {
      const bytes = [...pdf({ size: 3000 })];
      await page.locator(`[data-files="${path}"] > .muted`, { hasText: 'hierher ziehen' }).waitFor();
      await page.locator(`[data-files="${path}"] > .chosen`).waitFor({ state: 'attached' });
      await page.locator(`[data-files="${path}"]`).evaluate((holder, bytes) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([new Uint8Array(bytes)], 'dropped.pdf'));
        holder.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      }, bytes);
      await items(page).first().locator('[data-do="remove"]').waitFor();
      assert.equal((await chosen(page))[0].name, 'dropped.pdf');
    }, { hasTouch: false, isMobile: false }),
  ));

test('without its code nothing is taken: that is said, and trying again takes what was chosen', () => {
  let isMissing = true;
  return portal.visit('/service.html?service=einbuergerung&lang=de', {
    prepare: async (page) => {
      await papers.serve(page);
      await page.route(/lotse-files-|\/files\.js/, (route) => (isMissing ? route.abort() : route.continue()));
    },
  }, async (page, problems) => {
    await input(page).setInputFiles(file('a.pdf', pdf()));
    await said(page, 'konnte nicht geladen werden');
    assert.deepEqual(await chosen(page), []);
    assert.equal(await page.locator('.offer').count(), 1);
    await expectAxeClean(page);
    isMissing = false;
    await page.locator('.offer button').press('Enter');
    await items(page).first().locator('[data-do="remove"]').waitFor();
    assert.equal((await chosen(page))[0].name, 'a.pdf');
    assert.equal(await page.locator('.offer').count(), 0);
    problems.length = 0;
  });
});

for (const lang of ['de', 'ar']) {
  for (const colorScheme of ['light', 'dark']) {
    test(`axe finds nothing (${lang}, ${colorScheme})`, () =>
      open(lang, async (page) => {
        await expectAxeClean(page);
        const photo = await phonePhoto(page);
        await choose(page, [file('Reisepass.pdf', pdf({ size: 120_000 })), file('IMG_20261123_101112.jpg', photo, 'image/jpeg'), file('geschützt.pdf', pdf({ trailer: '/Encrypt 5 0 R' }))]);
        await items(page).nth(2).locator('[data-do="remove"]').waitFor();
        await items(page).nth(0).locator('[data-do="rename"]').click();
        await items(page).nth(1).locator('[data-do="preview"]').click();
        await expectAxeClean(page);
        await expectNoOverflow(page);
        if (process.env.LOTSE_PICTURES) await page.screenshot({ path: `${process.env.LOTSE_PICTURES}/files-${lang}-${colorScheme}.png`, fullPage: true });
      }, { colorScheme }));
  }
}

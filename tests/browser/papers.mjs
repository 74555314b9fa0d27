// A small form that asks for papers, and papers to choose: made here, so that no picture of anybody lies in the repository.

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

const form = `
id: papers
version: 1.0.0
reviewed: 2026-11-23
max-total-size: 6000000
steps:
  - id: one
    fields:
      - { id: passport, type: file, required: true, max: 3, max-size: 2000000 }
      - { id: photo, type: file, accept: [jpeg], max: 1, max-edge: 800, max-size: 1000000, capture: false }
      - id: proof
        type: group
        repeat: { min: 0, max: 3 }
        fields:
          - { id: scan, type: file, required: true }
  - id: two
    fields:
      - { id: note, type: text }
`;

const texts = {
  de: ['Unterlagen', 'Reisepass', 'Weil Sie gesagt haben, dass Sie einen Pass haben.', 'Foto', 'Nachweise', 'Nachweis', 'Scan', 'Ende', 'Notiz'],
  en: ['Papers', 'Passport', 'Because you said that you have a passport.', 'Photo', 'Proofs', 'Proof', 'Scan', 'End', 'Note'],
  ar: ['الأوراق', 'جواز السفر', 'لأنك قلت إن لديك جواز سفر.', 'صورة', 'إثباتات', 'إثبات', 'مسح', 'النهاية', 'ملاحظة'],
};

/** A form that asks for papers; see `bundledForm`. */
export function paperForm() {
  const messages = ([one, passport, reason, photo, proof, row, scan, two, note]) =>
    `papers = ${one}\none = ${one}\none-passport = ${passport}\n    .reason = ${reason}\none-photo = ${photo}\none-proof = ${proof}\n    .row = ${row} { $row }\none-proof-scan = ${scan}\ntwo = ${two}\ntwo-note = ${note}\n`;
  return bundledForm('papers', form, Object.fromEntries(Object.entries(texts).map(([language, words]) => [language, messages(words)])));
}

/**
 * A form as the browser loads it, made from its definition and its messages by language; `serve` answers the requests of a
 * page for the form of a service with it.
 */
export function bundledForm(id, definition, messages) {
  const directory = mkdtempSync(join(tmpdir(), 'lotse-form-'));
  const source = join(directory, 'forms', id);
  mkdirSync(source, { recursive: true });
  writeFileSync(join(source, 'form.yaml'), definition);
  cpSync(join(root, 'forms/codelists'), join(directory, 'forms/codelists'), { recursive: true });
  for (const [language, text] of Object.entries(messages)) {
    const target = join(directory, 'locales', language);
    mkdirSync(target, { recursive: true });
    const given = ['ui.ftl', 'common.ftl', 'record.ftl'].filter((file) => existsSync(join(root, 'locales', language, file)));
    for (const file of given) cpSync(join(root, 'locales', language, file), join(target, file));
    writeFileSync(join(target, `${id}.ftl`), text);
  }
  const out = join(directory, 'out');
  execFileSync('cargo', ['run', '--quiet', '--package=lotse-cli', '--', 'bundle', source, '--out', out], { cwd: root });
  return {
    serve: (page) =>
      page.route('**/lotse/forms/einbuergerung/**', (route) => route.fulfill({ path: join(out, new URL(route.request().url()).pathname.split('/einbuergerung/')[1]) })),
    remove: () => rmSync(directory, { recursive: true }),
  };
}

/** A PDF with something in its trailer, of exactly so many bytes if that is more than it needs. */
export function pdf({ trailer = '', size = 0 } = {}) {
  const end = `xref\n0 2\ntrailer\n<< /Size 2 /Root 1 0 R ${trailer} >>\nstartxref\n45\n%%EOF\n`;
  const start = '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n';
  return Buffer.from(start + '%'.padEnd(Math.max(1, size - start.length - end.length - 1), 'x') + '\n' + end);
}

/**
 * A photo as a phone takes it, of several megabytes: it lies on its side (orientation 6), is red at its left upper corner as
 * it is stored, and tells where it was taken.
 */
export async function phonePhoto(page) {
  const plain = await page.evaluate(async () => {
    const [width, height] = [4000, 3000];
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d');
    const noise = context.createImageData(width, height);
    let random = 1;
    for (let index = 0; index < noise.data.length; index += 1) {
      random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
      noise.data[index] = index % 4 === 3 ? 255 : 128 + (random >>> 26);
    }
    context.putImageData(noise, 0, 0);
    context.fillStyle = '#f00';
    context.fillRect(0, 0, width / 2, height / 2);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.97 });
    return new Promise((done) => {
      const reader = new FileReader();
      reader.onload = () => done(reader.result.split(',')[1]);
      reader.readAsDataURL(blob);
    });
  });
  const jpeg = Buffer.from(plain, 'base64');
  return Buffer.concat([jpeg.subarray(0, 2), exif(), jpeg.subarray(2)]);
}

/** Orientation 6 and a latitude, as an APP1 segment. */
function exif() {
  const tiff = Buffer.alloc(110);
  tiff.write('II*\0', 0, 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(2, 8);
  entry(tiff, 10, 0x0112, 3, 1, 6);
  entry(tiff, 22, 0x8825, 4, 1, 38);
  tiff.writeUInt16LE(2, 38);
  entry(tiff, 40, 1, 2, 2, 'N'.charCodeAt(0));
  entry(tiff, 52, 2, 5, 3, 70);
  for (const [index, number] of [51, 1, 57, 1, 44, 1].entries()) tiff.writeUInt32LE(number, 70 + 4 * index);
  const head = Buffer.from('\xFF\xE1\0\0Exif\0\0', 'latin1');
  head.writeUInt16BE(tiff.length + 8, 2);
  return Buffer.concat([head, tiff]);
}

function entry(tiff, at, tag, type, count, value) {
  tiff.writeUInt16LE(tag, at);
  tiff.writeUInt16LE(type, at + 2);
  tiff.writeUInt32LE(count, at + 4);
  tiff.writeUInt32LE(value, at + 8);
}

/**
 * A draft as an encrypted file, for another device. After a line that says what it is and one with how the key comes
 * from the passphrase (JSON), the parts follow: the draft, then each file; each as its length (4 bytes), its nonce (12)
 * and its AES-GCM ciphertext.
 * @module
 */
import { fromBytes, newDerivation, passphraseKey, seal, toBytes, unseal } from './draft-crypt.js';

const FIRST_LINE = 'LOTSE-DRAFT-1\n';
/** How long the second line may be. */
const MAX_HEAD = 1000;
const NONCE_BYTES = 12;

/** @typedef {{draft: object, files: Map<string, Blob>}} State what is saved: the session's draft, and the chosen files by their keys */
/** @typedef {{key: string, name: string, type: string}} FileHead */

/** This is no such file, or not all of it. */
export class NotADraft extends Error {}

/** @param {State} state @param {string} passphrase @returns {Promise<Blob>} */
export async function toFile(state, passphrase) {
  const derivation = newDerivation();
  const key = await passphraseKey(passphrase, derivation);
  const salt = btoa(String.fromCharCode(...derivation.salt));
  /** @type {BlobPart[]} */
  const pieces = [FIRST_LINE, `${JSON.stringify({ hash: derivation.hash, rounds: derivation.rounds, salt })}\n`];
  const add = async (/** @type {BufferSource} */ bytes, /** @type {number} */ number) => {
    const { nonce, data } = await seal(key, bytes, `file ${number}`);
    const length = new DataView(new ArrayBuffer(4));
    length.setUint32(0, data.byteLength);
    pieces.push(length, nonce, data);
  };
  await add(toBytes({ draft: state.draft, files: fileHeads(state) }), 0);
  let number = 0;
  for (const blob of state.files.values()) await add(await blob.arrayBuffer(), (number += 1));
  return new Blob(pieces, { type: 'application/octet-stream' });
}

/** @param {Blob} file @param {string} passphrase @returns {Promise<State>} rejects with `NotADraft`, or another error for a wrong passphrase */
export async function fromFile(file, passphrase) {
  const { derivation, start } = await readHead(file);
  const key = await passphraseKey(passphrase, derivation);
  let at = start;
  const next = async (/** @type {number} */ number) => {
    const length = new DataView(await file.slice(at, at + 4).arrayBuffer());
    if (length.byteLength < 4) throw new NotADraft('The file ends too early');
    const begin = at + 4 + NONCE_BYTES;
    const end = begin + length.getUint32(0);
    if (end > file.size) throw new NotADraft('The file ends too early');
    const nonce = new Uint8Array(await file.slice(at + 4, begin).arrayBuffer());
    at = end;
    return unseal(key, { nonce, data: await file.slice(begin, end).arrayBuffer() }, `file ${number}`);
  };
  const { draft, files: heads } = /** @type {{draft: object, files: FileHead[]}} */ (fromBytes(await next(0)));
  const files = new Map();
  for (const [index, head] of heads.entries()) files.set(head.key, toBlob(head, await next(index + 1)));
  return { draft, files };
}

/** Whether a file begins like one of these, before a passphrase is asked for. @param {Blob} file */
export async function isDraftFile(file) {
  return readHead(file).then(() => true, () => false);
}

/** @param {Blob} file */
async function readHead(file) {
  const text = await file.slice(0, FIRST_LINE.length + MAX_HEAD).text();
  const end = text.indexOf('\n', FIRST_LINE.length);
  if (!text.startsWith(FIRST_LINE) || end < 0) throw new NotADraft('This is no draft');
  try {
    const { hash, rounds, salt } = JSON.parse(text.slice(FIRST_LINE.length, end));
    const derivation = { hash, rounds, salt: Uint8Array.from(atob(salt), (letter) => letter.charCodeAt(0)) };
    return { derivation, start: end + 1 };
  } catch (cause) {
    throw new NotADraft('This is no draft', { cause });
  }
}

/** @param {State} state @returns {FileHead[]} */
export function fileHeads({ files }) {
  return [...files].map(([key, blob]) => ({ key, name: blob instanceof File ? blob.name : '', type: blob.type }));
}

/** @param {FileHead} head @param {ArrayBuffer} bytes */
export function toBlob({ name, type }, bytes) {
  return name ? new File([bytes], name, { type }) : new Blob([bytes], { type });
}

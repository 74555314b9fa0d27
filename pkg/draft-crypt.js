/**
 * Drafts are stored and exported encrypted: AES-GCM with 256 bits, by the browser's own WebCrypto. The key is one that
 * this browser keeps and never hands out, or is derived from a passphrase.
 * @module
 */

/**
 * What deriving a key from a passphrase costs whoever guesses: PBKDF2 with the number of rounds that the OWASP Password
 * Storage Cheat Sheet names for this hash. It is written beside what is encrypted, so that it can be raised later.
 */
export const COST = Object.freeze({ hash: 'SHA-512', rounds: 210_000 });
/** A file made by somebody else may ask for any number of rounds; more than this would hold up a phone. */
const MAX_ROUNDS = 2_000_000;

const SALT_BYTES = 16;
/** 96 bits, which AES-GCM is made for; drawn anew each time. */
const NONCE_BYTES = 12;
const ALGORITHM = Object.freeze({ name: 'AES-GCM', length: 256 });

/** How a key comes from a passphrase. @typedef {{hash: string, rounds: number, salt: Uint8Array<ArrayBuffer>}} Derivation */
/** @typedef {{nonce: Uint8Array<ArrayBuffer>, data: ArrayBuffer}} Sealed */

/** Whether the browser can do this here: not on a page without HTTPS. */
export function canEncrypt() {
  return globalThis.crypto?.subtle !== undefined;
}

/** A key that scripts can use and never read. */
export function deviceKey() {
  return crypto.subtle.generateKey(ALGORITHM, false, ['encrypt', 'decrypt']);
}

/** @returns {Derivation} */
export function newDerivation() {
  return { ...COST, salt: crypto.getRandomValues(new Uint8Array(SALT_BYTES)) };
}

/** @param {string} passphrase @param {Derivation} derivation @returns {Promise<CryptoKey>} */
export async function passphraseKey(passphrase, { hash, rounds, salt }) {
  if (!(rounds > 0 && rounds <= MAX_ROUNDS)) throw new RangeError(`Expected up to ${MAX_ROUNDS} rounds, found ${rounds}`);
  // The same letters can be typed as different characters on two keyboards.
  const bytes = new TextEncoder().encode(passphrase.normalize('NFC'));
  const material = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey({ name: 'PBKDF2', hash, salt, iterations: rounds }, material, ALGORITHM, false, ['encrypt', 'decrypt']);
}

/**
 * @param {CryptoKey} key @param {BufferSource} bytes
 * @param {string} place what these bytes are: they cannot be read as something else
 * @returns {Promise<Sealed>}
 */
export async function seal(key, bytes, place) {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  return { nonce, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: encode(place) }, key, bytes) };
}

/** @param {CryptoKey} key @param {Sealed} sealed @param {string} place @returns {Promise<ArrayBuffer>} rejects for another key, place or content */
export function unseal(key, { nonce, data }, place) {
  return crypto.subtle.decrypt({ name: 'AES-GCM', iv: nonce, additionalData: encode(place) }, key, data);
}

/** @param {unknown} value */
export const toBytes = (value) => encode(JSON.stringify(value));

/** @param {ArrayBuffer} bytes @returns {unknown} */
export const fromBytes = (bytes) => JSON.parse(new TextDecoder().decode(bytes));

/** @param {string} text */
function encode(text) {
  return new TextEncoder().encode(text);
}

/** What the element and the headless API take and give. Decimals and dates are strings, so that nothing is rounded. */

/** Where an answer lives: `applicant.birthDate`; rows by number `children.child[2].name` or by stable id `children.child~7.name`. */
export type Path = string;

/** An answer as the applicant entered it. */
export type Input =
  | string
  | string[]
  | { day?: string; month?: string; year?: string }
  | FileInfo[]
  | null;

/** What an answer says of a file. Its content is found by `key` (`sha512`, where the element read it) in `LotseForm.files`. */
export interface FileInfo {
  key: string;
  name: string;
  /** Media type of the content. */
  type: string;
  /** Bytes. */
  size: number;
  sha512?: string;
  /** Why it cannot be taken: `file-encrypted`, `file-damaged`, `file-missing`. */
  problem?: string;
}

/** Messages in Fluent syntax of one language. A list of them is ordered: best language first. */
export interface Resource {
  language: string;
  text: string;
}

/** A finding for authors. */
export interface Diagnostic {
  code: string;
  severity: 'error' | 'warning';
  message: string;
  help?: string | null;
  location: { file: string; pointer: string; range?: { start: number; end: number } | null };
}

export type LotseErrorCode = 'no-webassembly' | 'engine' | 'fetch' | 'integrity' | 'form' | 'messages' | 'files' | 'submit';

/** What the view asks the element to do after a call. */
export type Effect =
  | { type: 'focus'; id: string }
  | { type: 'announce'; text: string }
  | { type: 'change'; path: Path; value: unknown }
  | { type: 'step'; detail: StepDetail }
  | { type: 'submit'; detail: Submission };

export interface StepDetail {
  /** The step that is shown, or null on the review page and after sending. */
  path: Path | null;
  page: 'step' | 'review' | 'done';
}

/** What leaves the form. */
export interface Submission {
  form: { id: string; version: string };
  /** Relevant answers only, nested by step, group and row. */
  data: unknown;
  /** The same for people, in the record language: `html` is a document by itself. */
  record: { language: string; text: string; html: string };
  /** What the applicant has declared, in the very words that were read; `version` of the form says which. */
  declarations: { path: string; text: string }[];
  /** The language the applicant used. */
  language: string;
}

/** Everything answered so far, hidden answers too, and the contents of chosen files by the SHA-512 of each. */
export interface DraftState {
  /** For `openDraft` only; a draft of another version of the form is carried over. */
  draft: object;
  files: Map<string, Blob>;
}

export interface DraftDetail extends DraftState {
  form: { id: string; version: string };
  language: string;
  /** Saved by itself, after the applicant had asked for it once. */
  isAutomatic: boolean;
  /** Shows "saving" until the promise settles. Cancel the event to store the draft yourself. */
  waitUntil(promise: Promise<unknown>): void;
}

export interface SubmitDetail extends Submission {
  /** The contents of the files that `data` names, by their `sha512`. */
  files: Map<string, Blob>;
  /** SHA-256 (hexadecimal) of the canonical JSON (RFC 8785) of `{ data, form }`; empty on a page without HTTPS. */
  fingerprint: string;
  /** Shows "sending" until the promise settles. A string it resolves to is shown as the reference number. */
  waitUntil(promise: Promise<unknown>): void;
}

export interface LotseEventMap {
  'lotse-ready': CustomEvent<{ id: string; version: string; language: string; languages: string[] }>;
  'lotse-change': CustomEvent<{ path: Path; value: unknown }>;
  'lotse-step': CustomEvent<StepDetail>;
  'lotse-language': CustomEvent<{ language: string }>;
  'lotse-draft': CustomEvent<DraftDetail>;
  /** The promise may resolve to the new end of the session, as `sessionExpires` takes it. */
  'lotse-more-time': CustomEvent<{ waitUntil(promise: Promise<unknown>): void }>;
  /** Cancelable: the page then brings the part to the other person, or back, itself. `part.done` says which. */
  'lotse-handover': CustomEvent<{ party: string; part: import('../wasm/lotse_wasm.js').HandOver }>;
  'lotse-submit': CustomEvent<SubmitDetail>;
  'lotse-error': CustomEvent<{ code: LotseErrorCode; message: string; diagnostics: Diagnostic[] }>;
}

/** What the headless API hands out; its classes are those of `@lotse/form/wasm`. */
export type { Change, ChangeKind, Conflict, Explanation, HandOver, Migration, NodeState, StepState, ViolationState } from '../wasm/lotse_wasm.js';

export { LotseForm, LotseError } from '../element.js';

declare global {
  interface HTMLElementTagNameMap {
    'lotse-form': import('../element.js').LotseForm;
  }
  interface HTMLElementEventMap extends LotseEventMap {}
}

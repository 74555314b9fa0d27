/**
 * A part of a form that few applicants use is turned to for the first time, and only the whole engine can do it: the session moves
 * there. The page stays as it is, with its focus, its selection and what can be undone.
 * @module
 */

/** Controls that wait for the whole engine; the value says how far it is. */
const RARE = '[data-rare]';

/**
 * What moving asks of the element.
 * @typedef {object} Moving
 * @property {() => Promise<any>} load the whole engine, with what else the session needs there
 * @property {() => any} session the one that is shown; none when there is nothing to move any more
 * @property {(loaded: any, draft: object) => any} open a session of the whole engine with these answers
 * @property {(loaded: any, session: any) => void} take the element goes on with this session
 * @property {(call: (view: any) => unknown) => void} run
 * @property {() => boolean} isBilingual
 * @property {(text: string) => void} announce
 */

/** @param {HTMLElement} stage @param {Moving} moving */
export async function moveUp(stage, moving) {
  mark(stage, 'loading', moving.announce);
  let loaded;
  try {
    loaded = await moving.load();
  } catch (error) {
    // Everything else can be answered all the same; the next turn to such a control tries again.
    mark(stage, 'failed', moving.announce);
    throw error;
  }
  // From here on nothing waits: no key is pressed between the two.
  const before = moving.session();
  if (!before) return;
  const after = moving.open(loaded, before.draft());
  const places = pairs(before, after);
  const shown = places.filter(([place]) => place.shown).map(([, place]) => place.path);
  // Rows that were removed or moved have other ids in a session that begins with the others.
  const isSame = places.every(([place, same]) => place.path === same.path);
  const hasSummary = stage.querySelector('#summary')?.hasChildNodes() ?? false;
  moving.take(loaded, after);
  moving.run((view) => view.adopt(shown, hasSummary, moving.isBilingual()));
  if (!isSame) redraw(stage, moving.run);
  for (const control of controls(stage, '.lines')) {
    control.removeAttribute('data-rare');
    const path = control.dataset.path;
    if (path && control.value) moving.run((view) => view.input(path, control.value));
  }
}

/** @param {HTMLElement} stage @param {'loading' | 'failed'} state @param {(text: string) => void} announce */
function mark(stage, state, announce) {
  let said = '';
  for (const control of controls(stage, RARE)) {
    control.dataset.rare = state;
    said ||= control.parentElement?.querySelector(`[data-when="${state}"]`)?.textContent ?? '';
  }
  announce(said);
}

/** @param {HTMLElement} stage @param {string} which @returns {HTMLTextAreaElement[]} */
function controls(stage, which) {
  return [...stage.querySelectorAll(which)].filter(/** @returns {control is HTMLTextAreaElement} */ (control) => control instanceof HTMLTextAreaElement);
}

/**
 * The places of a session, each with the one of another session that stands where it does.
 * @param {any} before @param {any} after @returns {[any, any][]}
 */
function pairs(before, after) {
  /** @type {[any, any][]} */
  const found = [];
  const walk = (/** @type {string} */ path, /** @type {string} */ other) => {
    const pair = /** @type {[any, any]} */ ([before.node(path), after.node(other)]);
    found.push(pair);
    pair[0].children.forEach((/** @type {string} */ child, /** @type {number} */ index) => walk(child, pair[1].children[index]));
  };
  const others = after.steps();
  before.steps().forEach((/** @type {{path: string}} */ step, /** @type {number} */ index) => walk(step.path, others[index].path));
  return found;
}

/** Draws the page anew, and turns back to where the applicant was. @param {HTMLElement} stage @param {Moving['run']} run */
function redraw(stage, run) {
  const root = /** @type {Document | ShadowRoot} */ (stage.getRootNode());
  const [active, top] = [root.activeElement, scrollY];
  const selection = active instanceof HTMLTextAreaElement ? [active.selectionStart, active.selectionEnd] : undefined;
  run((view) => view.start());
  const again = active && stage.contains(active) ? active : active?.id && stage.querySelector(`[id="${CSS.escape(active.id)}"]`);
  if (!(again instanceof HTMLElement)) return;
  again.focus({ preventScroll: true });
  if (selection && again instanceof HTMLTextAreaElement) again.setSelectionRange(selection[0] ?? 0, selection[1] ?? 0);
  scrollTo({ top });
}

// Fills in a form with the keyboard alone, as somebody without a mouse does: Tab, arrows, Space, letters, Enter.

import assert from 'node:assert/strict';

/** More Tab presses than any page has stops; a trap for the focus would be found by it. */
const MOST_STOPS = 300;

/** What has the focus inside the form, and how it is answered. */
function stop(page) {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const { localName, id, type = '', value = '', checked = false, dataset } = element;
    const isRequired = element.closest('[aria-required="true"]') !== null;
    const isFirst = element.name ? element.getRootNode().querySelector(`[name="${CSS.escape(element.name)}"]`) === element : true;
    const isCombobox = element.getAttribute('role') === 'combobox';
    const select = isCombobox ? element.getRootNode().getElementById(element.id.replace(/-box$/, '')) : element;
    const options = select.localName === 'select' ? [...select.options].map((option) => option.value) : [];
    const names = options.map((_, index) => select.options[index].textContent);
    const active = element.getAttribute('aria-activedescendant') ?? '';
    return { isCombobox, names, active, localName, id, type, value, checked, action: dataset.action, part: dataset.part, isRequired, isFirst, options, index: select.selectedIndex };
  });
}

/**
 * Fills in the page that is shown and goes on. The focus has to be at the top of the page.
 * @param {import('playwright-core').Page} page
 * @param {Record<string, string | string[]>} answers by path without rows; `day.month.year` for dates
 */
export async function fillPage(page, answers) {
  for (let count = 0; count < MOST_STOPS; count += 1) {
    await page.keyboard.press('Tab');
    const at = await stop(page);
    if (at.action === 'next' || at.action === 'submit') return page.keyboard.press('Enter');
    await answer(page, at, answers);
  }
  assert.fail('the keyboard does not reach the button that goes on');
}

async function answer(page, at, answers) {
  const path = at.id.replace(/~\d+/g, '').replace(/-(o-.*|day|month|year|box)$/, '');
  const given = answers[path];
  if (given === undefined && !at.isRequired) return;
  if (at.part) return write(page, at, (given ?? '1.3.2020').split('.')[['day', 'month', 'year'].indexOf(at.part)] ?? '');
  if (at.type === 'radio') return choose(page, at, given ?? (at.id.endsWith('-o-true') ? 'false' : undefined));
  if (at.type === 'checkbox') {
    const code = at.id.split('-o-')[1];
    const isWanted = code === undefined || [given].flat().includes(code);
    if (isWanted && !at.checked) await page.keyboard.press('Space');
    return;
  }
  if (at.isCombobox) return search(page, at, given ?? at.options[1]);
  if (at.localName === 'select') return pick(page, at, given ?? at.options[1]);
  if (at.localName === 'input' || at.localName === 'textarea') return write(page, at, given ?? 'Musterwort');
}

async function write(page, at, text) {
  if (at.value === text) return;
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

/** Without a code: the first option. */
async function choose(page, at, code) {
  if (at.checked && (code === undefined || at.id.endsWith(`-o-${code}`))) return;
  if (code === undefined || at.id.endsWith(`-o-${code}`)) return page.keyboard.press('Space');
  for (let count = 0; count < 30; count += 1) {
    await page.keyboard.press('ArrowDown');
    if ((await stop(page)).id.endsWith(`-o-${code}`)) return;
  }
  assert.fail(`${at.id}: there is no option ${code}`);
}

/** Types the beginning of the name, and goes to the option with the arrows. */
async function search(page, at, code) {
  const wanted = at.options.indexOf(code);
  assert.ok(wanted > 0, `${at.id}: there is no option ${code}`);
  if (wanted === at.index) return;
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(at.names[wanted].slice(0, 4));
  for (let count = 0; count < at.options.length; count += 1) {
    await page.keyboard.press('ArrowDown');
    if ((await stop(page)).active.endsWith(`-l-${code}`)) break;
  }
  await page.keyboard.press('Enter');
  const { value, index } = await stop(page);
  assert.deepEqual([value, index], [at.names[wanted], wanted], at.id);
}

async function pick(page, at, code) {
  const wanted = at.options.indexOf(code);
  assert.ok(wanted >= 0, `${at.id}: there is no option ${code}`);
  const fromEnd = at.options.length - 1 - wanted;
  const isNearEnd = fromEnd < Math.abs(wanted - at.index);
  if (isNearEnd) await page.keyboard.press('End');
  const distance = isNearEnd ? -fromEnd : wanted - at.index;
  for (let count = 0; count < Math.abs(distance); count += 1) {
    await page.keyboard.press(distance > 0 ? 'ArrowDown' : 'ArrowUp');
  }
  assert.equal((await stop(page)).value, code, at.id);
}

// What a screen reader reads, in order: the accessibility tree of the browser as lines of text.

/** Names of these say nothing that their content does not. */
const TEXT = new Set(['StaticText', 'InlineTextBox', 'LineBreak', 'ListMarker']);
/** Boxes without a meaning. */
const SKIPPED = new Set(['generic', 'none', 'presentation', 'RootWebArea', 'LabelText', 'Legend', 'paragraph']);
/** States that are said, and what a value may be that is not worth a word. */
const STATES = ['required', 'invalid', 'checked', 'expanded', 'disabled', 'readonly', 'level', 'hasPopup', 'live', 'busy'];
const SILENT = new Set(['false', 'off', 'none', undefined]);

/**
 * Role, name, description and states of each thing below the element, indented as they are nested.
 * @param {import('playwright-core').Page} page @param {string} selector in the page, outside of shadow roots
 */
export async function readAloud(page, selector) {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { node } = await session.send('DOM.describeNode', { nodeId });
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const top = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
  const lines = [];
  write(top, 0, '');

  /** @param {string} said name of what is around: the same text within is not said again */
  function write(node, depth, said) {
    if (!node) return;
    const role = node.role?.value ?? '';
    const name = (node.name?.value ?? '').trim();
    let inner = depth;
    let heard = said;
    if (!node.ignored && TEXT.has(role)) {
      if (role === 'StaticText' && name && !said.includes(name)) lines.push(`${'  '.repeat(depth)}“${name}”`);
      return;
    }
    if (!node.ignored && !SKIPPED.has(role)) {
      lines.push(`${'  '.repeat(depth)}${[role, name && `“${name}”`, ...states(node)].filter(Boolean).join(' ')}`);
      const description = node.description?.value;
      if (description) lines.push(`${'  '.repeat(depth + 1)}described: ${description}`);
      inner = depth + 1;
      heard = name || said;
    }
    if (role === 'textbox' || role === 'combobox') return; // Its value is said above.
    for (const id of node.childIds ?? []) write(byId.get(id), inner, heard);
  }
  return `${lines.join('\n')}\n`;
}

function states(node) {
  const value = node.value?.value;
  const said = value !== undefined && value !== '' ? [`= ${value}`] : [];
  for (const { name, value } of node.properties ?? []) {
    if (!STATES.includes(name) || SILENT.has(String(value.value))) continue;
    if (name === 'live' && node.role?.value === 'alert') continue;
    said.push(value.value === true || value.value === 'true' ? `[${name}]` : `[${name} ${value.value}]`);
  }
  return said;
}

/** What is said of the element that has the focus: role, name, states, description. @param {import('playwright-core').Page} page */
export async function focusAloud(page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const isFocused = (node) => (node.properties ?? []).some(({ name, value }) => name === 'focused' && value.value === true);
  // The page itself counts as focused, too.
  const node = nodes.filter((node) => !node.ignored && isFocused(node)).pop();
  if (!node || node.role?.value === 'RootWebArea') return 'nothing';
  const description = node.description?.value;
  return [node.role.value, `“${(node.name?.value ?? '').trim()}”`, ...states(node), description && `described: ${description}`].filter(Boolean).join(' ');
}

/** Why a question is hidden, required, wrong or has its value: what the element says, for portal teams and authors. */
import { text } from './portal.js';

/**
 * @param form the element
 * @param places where a question is picked, and where facts and what depends on it are shown
 */
export function explainIn(form, { pick, facts, reads, title }) {
  let path = '';

  /** All questions in the order of the form, hidden ones too: it is they that one asks about. */
  function fill() {
    const questions = [];
    const visit = (place) => {
      const node = form.session.node(place);
      if (node.kind === 'field' || node.kind === 'notice') questions.push(node);
      node.children.forEach(visit);
    };
    const groups = form.session.steps().map(({ path: step }) => {
      questions.length = 0;
      visit(step);
      const group = Object.assign(document.createElement('optgroup'), { label: step });
      group.append(...questions.map((node) => new Option(node.relevant ? node.path : `${node.path} (${text('isHidden')})`, node.path)));
      return group;
    });
    pick.replaceChildren(new Option('–', ''), ...groups);
    pick.value = path;
    if (pick.selectedIndex < 0) pick.value = path = '';
  }

  let turn = 0;

  async function show() {
    if (!form.session) return;
    fill();
    const mine = ++turn;
    const explanation = path ? await form.explain(path) : { facts: [], dependents: [] };
    if (mine !== turn) return; // Meanwhile another question was picked, or an answer changed.
    facts.replaceChildren(...explanation.facts.flatMap(({ property, value, sentence }) => [element('dt', `${property}: ${JSON.stringify(value)}`), element('dd', sentence)]));
    reads.replaceChildren(...explanation.dependents.map((name) => element('li', name)));
    title.hidden = explanation.dependents.length === 0;
  }

  function element(tag, words) {
    return Object.assign(document.createElement(tag), { textContent: words });
  }

  function choose(wanted) {
    path = wanted;
    show();
  }

  pick.addEventListener('change', () => choose(pick.value));
  // From one control to another of the same shadow root, the event does not leave it.
  const follow = (event) => {
    const holder = event.composedPath().find((part) => part instanceof Element && part.matches('[data-path][data-input], [data-files]'));
    if (holder && !pick.closest('[hidden]')) choose(holder.dataset.path ?? holder.dataset.files);
  };
  form.addEventListener('lotse-ready', () => form.shadowRoot.addEventListener('focusin', follow));
  return { show };
}

// What stories expect of a session (docs/stories.md), with the meaning that `lotse test` gives it. Runs in Node and in
// the page of a browser: it knows the headless API and nothing else.

class Failure extends Error {}

export const each = (argument) => (argument == null ? [] : Array.isArray(argument) ? argument : [argument]);
export const isMap = (data) => data !== null && typeof data === 'object' && !Array.isArray(data);
export const show = (data) => JSON.stringify(data);
export const fail = (message) => {
  throw new Failure(message);
};

/** A page has that name; the name of a step stands for the page of any row. */
export const isNamed = (page, name) => page === name || page.split('[')[0] === name;

/** The page that is shown: a step with rows by position, `review` or `done`. */
export function pageOf(session) {
  const { page, path } = session.position;
  return page === 'step' ? session.positionPath(path) : page;
}

/**
 * What is not as a story expects.
 *
 * @param {import('../pkg/wasm/lotse_wasm.js').Session} session
 * @param {Record<string, unknown>} expected the argument of `expect`
 * @param {{ part: { answers?: unknown }, conflicts: unknown[] }} [handed] what was handed over or came back last
 * @returns {string[]}
 */
export function expectations(session, expected, handed = undefined) {
  const failures = [];
  const wrong = (message) => failures.push(message);
  const flags = (argument, wanted, is) => {
    for (const path of each(argument)) if (is(session.node(path)) !== wanted) wrong(`expected otherwise of ${path}`);
  };
  const members = (argument, actual) => {
    for (const [path, wanted] of Object.entries(argument)) {
      const found = actual(session.node(path), wanted);
      if (!isSame(wanted, found)) wrong(`expected ${path} to be ${show(wanted)}, it is ${show(found)}`);
    }
  };
  const readonly = (node) => node.readonly || node.calculated;
  const invalid = (node) => node.violations.length > 0;
  const checks = {
    step: (name) => isNamed(pageOf(session), name) || wrong(`expected the page ${name}, it is ${pageOf(session)}`),
    relevant: (paths) => flags(paths, true, (node) => node.relevant),
    hidden: (paths) => flags(paths, false, (node) => node.relevant),
    required: (paths) => flags(paths, true, (node) => node.required),
    optional: (paths) => flags(paths, false, (node) => node.required),
    readonly: (paths) => flags(paths, true, readonly),
    editable: (paths) => flags(paths, false, readonly),
    invalid: (paths) => flags(paths, true, invalid),
    valid: (paths) => flags(paths, false, invalid),
    values: (paths) => members(paths, (node) => node.value),
    inputs: (paths) => members(paths, (node) => node.input),
    options: (paths) => members(paths, (node) => node.options),
    rows: (paths) => members(paths, (node) => node.children.length),
    variables: (paths) =>
      members(paths, ({ variables }, wanted) =>
        Object.fromEntries(Object.keys(wanted).map((name) => [name, variables[name] ?? null])),
      ),
    errors: (list) => violations(session, list, 'error', wrong),
    warnings: (list) => violations(session, list, 'warning', wrong),
    'no-errors': () => violations(session, [], 'error', wrong),
    steps: (steps) => {
      for (const [name, status] of Object.entries(steps)) {
        const step = session.steps().find(({ path }) => isNamed(session.positionPath(path), name));
        if (step?.status !== status) wrong(`expected the step ${name} to be ${status}, it is ${step?.status}`);
      }
    },
    output: (wanted) => output(session, wanted, wrong),
    'output-is': (wanted) => {
      output(session, wanted, wrong);
      surplus(wanted, session.data(), '', (path) => wrong(`expected nothing else in the output, found ${path}`));
    },
    'output-lacks': (paths) => {
      const output = session.data();
      for (const path of each(paths)) if (at(output, path) !== undefined) wrong(`expected no ${path} in the output`);
    },
    fim: (paths) => {
      const { fim = {} } = session.submission();
      for (const [path, wanted] of Object.entries(paths)) {
        if (!isSame(wanted, fim[path] ?? null)) wrong(`expected the FIM path ${path} to hold ${show(wanted)}, it holds ${show(fim[path])}`);
      }
    },
  };
  const same = (wanted, found, what) => {
    const sorted = (list) => show(list.map((item) => (isMap(item) ? `${item.path} (${item.kind})` : item)).sort());
    if (sorted(wanted) !== sorted(found)) wrong(`expected ${what} ${sorted(wanted)}, found ${sorted(found)}`);
  };
  checks.disclosed = (paths) => same(each(paths), answersIn(handed.part.answers, ''), 'the answers handed over');
  checks.conflicts = (list) => same(each(list), handed.conflicts, 'the conflicts');
  for (const [key, argument] of Object.entries(expected)) {
    if (!checks[key]) fail(`${key} cannot be expected`);
    checks[key](argument);
  }
  return failures;
}

/** The paths of all answers in a draft or part. */
function answersIn(data, path) {
  if (Array.isArray(data)) return data.flatMap((row, index) => answersIn(row, `${path}[${index + 1}]`));
  if (!isMap(data)) return [];
  if ('input' in data) return [path];
  return Object.entries(data).flatMap(([name, member]) => answersIn(member, path ? `${path}.${name}` : name));
}

/** Exactly these are wrong and shown on the page. */
function violations(session, expected, severity, wrong) {
  const { page, path } = session.position;
  const all = session.violations(page === 'step' ? path : '');
  const rest = all.filter((violation) => violation.severity === severity && session.node(violation.path).shown);
  for (const item of each(expected)) {
    const { path: where, kind, message } = typeof item === 'string' ? { path: item } : item;
    const place = session.node(where).path;
    const index = rest.findIndex(
      (violation) =>
        violation.path === place &&
        (!kind || kind === violation.kind) &&
        (!message || violation.messages.some((id) => id === message || id.endsWith(`.${message}`))),
    );
    if (index < 0) wrong(`expected the ${severity} ${show(item)} to be shown`);
    else rest.splice(index, 1);
  }
  for (const violation of rest) wrong(`expected no other ${severity}, found ${show(violation)}`);
}

function output(session, wanted, wrong) {
  const sent = session.data();
  for (const [path, expected] of Object.entries(wanted)) holds(expected, at(sent, path), path, wrong);
}

/** Maps may hold more, lists have exactly these items. */
function holds(expected, actual, path, wrong) {
  if (isMap(expected) && isMap(actual)) {
    for (const [name, member] of Object.entries(expected)) holds(member, at(actual, name), `${path}.${name}`, wrong);
  } else if (Array.isArray(expected) && Array.isArray(actual) && expected.length === actual.length) {
    expected.forEach((item, index) => holds(item, actual[index], `${path}[${index + 1}]`, wrong));
  } else if (!isSame(expected, actual ?? null)) {
    wrong(`expected ${path} of the output to be ${show(expected)}, it is ${show(actual)}`);
  }
}

/** An amount without the zeros that do not change it, if it is one. */
function amount(data) {
  const match = /^(-?)0*(\d+?)(?:\.(\d*?)0*)?$/.exec(String(data));
  return match && `${match[1]}${match[2]}.${match[3] ?? ''}`;
}

/** Equal as values: numbers by amount (`12.50` is `12.5`), texts as they are. */
function isSame(expected, actual) {
  if (expected === actual || (expected === null && Array.isArray(actual) && actual.length === 0)) return true;
  if (Array.isArray(expected) && Array.isArray(actual)) {
    return expected.length === actual.length && expected.every((item, index) => isSame(item, actual[index]));
  }
  if (isMap(expected) && isMap(actual)) {
    const names = Object.keys(expected);
    return names.length === Object.keys(actual).length && names.every((name) => isSame(expected[name], actual[name]));
  }
  const isAmount = (data) => ['number', 'string'].includes(typeof data) && amount(data) !== null;
  return isAmount(expected) && isAmount(actual) && amount(expected) === amount(actual);
}

/** What a path leads to in the output: `children.child[2].name`. */
function at(data, path) {
  return path.split('.').reduce((found, segment) => {
    const [, name, row] = /^([^[]*)(?:\[(\d+)\])?$/.exec(segment) ?? [];
    const member = found?.[name];
    return row === undefined ? member : member?.[row - 1];
  }, data);
}

/** Tells the paths that the output has and the expectation does not. */
function surplus(expected, actual, path, tell) {
  if (isMap(actual)) {
    for (const [name, member] of Object.entries(actual)) {
      const below = path ? `${path}.${name}` : name;
      if (isMap(expected) && name in expected) surplus(expected[name], member, below, tell);
      else tell(below);
    }
  } else if (Array.isArray(actual) && Array.isArray(expected)) {
    actual.forEach((item, index) => index < expected.length && surplus(expected[index], item, `${path}[${index + 1}]`, tell));
  }
}


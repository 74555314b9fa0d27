/**
 * Chosen files: reads them, makes pictures smaller without what their metadata tells (place, device), shows them with what can
 * be done about each. Which files fit, the engine decides. Loaded when a page asks for files.
 * @module
 */

/** @typedef {{key: string, name: string, type: string, size: number, sha512: string, problem?: string}} FileInfo */

/**
 * What this asks of the form around it.
 * @typedef {object} Form
 * @property {Map<string, Blob>} files contents, by key
 * @property {() => string} language
 * @property {(path: string) => FileInfo[]} chosen the files that a field holds
 * @property {(path: string, files: FileInfo[]) => void} answer gives a field other files, and shows what is wrong with them
 * @property {(key: string) => boolean} isUsed whether any field still holds the file
 * @property {(head: Uint8Array, tail: Uint8Array) => {type: string, problem: string}} inspect
 * @property {(id: string, values?: Record<string, string | number>) => string} text a message of the runtime
 * @property {(text: string) => void} announce says something through the live region
 */

/** So many bytes of both ends tell what a file is: `validate::file::WINDOW`. */
const WINDOW = 262_144;
/** Larger pictures are not even opened: no camera makes them, and a phone has not the memory. Bytes. */
const MAX_PICTURE = 100_000_000;
/** Phones do not draw larger canvases. Pixels. */
const MAX_EDGE = 4096;
/** How sharp a picture is drawn, until it is small enough; then its edges shrink. */
const QUALITIES = [0.85, 0.75, 0.65, 0.55];
/** How far edges shrink at a time, and how often. */
const SHRINK = 0.8;
const MAX_SHRINKS = 8;
/** Pixels of the longer edge of a preview. */
const PREVIEW_EDGE = 1000;

/** How long the address of a file that was opened in a tab of its own lives, in milliseconds: long enough to load it on a slow phone. */
const OPENED_FOR = 60_000;

/** @type {Record<string, string>} */
const EXTENSIONS = { 'image/jpeg': 'jpg', 'image/png': 'png' };

/** What is going on at each field, by path: names that are being read. @type {WeakMap<Form, Map<string, string[]>>} */
const reading = new WeakMap();
/** Pictures that were drawn for a preview. @type {WeakMap<Blob, HTMLCanvasElement>} */
const previews = new WeakMap();
/** @type {WeakMap<Element, FileList>} */
const lists = new WeakMap();

/**
 * Shows in all fields for files below `stage` what they hold now.
 * @param {Element} stage @param {Form} form
 */
export function showFiles(stage, form) {
  for (const holder of stage.querySelectorAll('[data-files]')) {
    if (!(holder instanceof HTMLElement)) continue;
    let list = lists.get(holder);
    if (!list) lists.set(holder, (list = new FileList(holder, form)));
    list.show();
  }
}

/**
 * Takes what was chosen in an input of a field for files.
 * @param {HTMLInputElement} input @param {Form} form
 */
export async function takeFiles(input, form) {
  const holder = input.closest('[data-files]');
  const files = [...(input.files ?? [])];
  // The same file can be chosen again after it was removed.
  input.value = '';
  if (!(holder instanceof HTMLElement) || files.length === 0) return;
  const list = lists.get(holder);
  await add(rulesOf(holder), files, list?.takeReplaced(), form);
}

/**
 * Marks the files of a draft whose contents are not there: they have to be chosen again.
 * @param {string[]} paths of fields for files @param {Form} form
 */
export function markMissing(paths, form) {
  for (const path of paths) {
    const files = form.chosen(path);
    if (!files.some((file) => isMissing(file, form))) continue;
    form.answer(path, files.map((file) => (isMissing(file, form) ? { ...file, problem: 'file-missing' } : file)));
  }
}

/** Whether a file that fitted has no content. What does not fit is not read to its end and has no hash. @param {FileInfo} file @param {Form} form */
function isMissing(file, form) {
  return Boolean(file.sha512) && !file.problem && !form.files.has(file.key);
}

/** What a field takes. @param {HTMLElement} holder */
function rulesOf(holder) {
  const { files = '', maxSize, maxEdge } = holder.dataset;
  const input = holder.querySelector('input');
  return {
    path: files,
    accept: (input?.accept ?? '').split(','),
    isMultiple: input?.multiple ?? true,
    maxSize: Number(maxSize),
    maxEdge: Math.min(Number(maxEdge), MAX_EDGE),
  };
}
/** @typedef {ReturnType<typeof rulesOf>} Rules */

/**
 * Reads files one after the other: a phone has not the memory for several large pictures at once.
 * @param {Rules} rules @param {File[]} files @param {string | undefined} replaced key of the file they stand in for @param {Form} form
 */
async function add(rules, files, replaced, form) {
  const { path } = rules;
  const busy = busyWith(form, path);
  busy.push(...files.map((file) => file.name));
  /** @type {string[]} */
  const said = [];
  for (const file of files) {
    form.announce(form.text('file-reading', { name: file.name }));
    refresh(form, path);
    /** @type {FileInfo} */
    let info;
    try {
      info = await read(file, rules, form);
    } finally {
      busy.splice(busy.indexOf(file.name), 1);
    }
    const chosen = form.chosen(path);
    const at = chosen.findIndex((other) => other.key === replaced);
    if (chosen.some((other, index) => other.key === info.key && index !== at)) {
      said.push(form.text('problem-file-twice', { name: info.name }));
      refresh(form, path);
      continue;
    }
    const others = rules.isMultiple ? chosen : [];
    if (at >= 0 && rules.isMultiple) form.answer(path, others.map((other) => (other.key === replaced ? info : other)));
    else form.answer(path, [...others, info]);
    for (const gone of chosen) forget(gone.key, form);
    replaced = undefined;
    if (info.problem) continue;
    const values = { name: info.name, beforeMegabytes: megabytes(file.size), sizeMegabytes: megabytes(info.size) };
    said.push(form.text(info.size < file.size ? 'file-smaller' : 'file-added', values));
  }
  // What is wrong with them the engine has said: an answer is left as soon as it is there.
  if (said.length > 0) form.announce(said.join(' '));
}

/**
 * What is known of a file, its content kept.
 * @param {File} file @param {Rules} rules @param {Form} form @returns {Promise<FileInfo>}
 */
async function read(file, rules, form) {
  /** @type {FileInfo} */
  const info = { key: randomKey(), name: file.name, type: file.type, size: file.size, sha512: '' };
  if (file.size === 0) return info;
  const head = await bytes(file.slice(0, WINDOW));
  const tail = await bytes(file.slice(-WINDOW));
  const { type, problem } = form.inspect(head, tail);
  info.type = type;
  if (problem) return { ...info, problem };
  /** @type {Blob} */
  let content = file;
  if (type.startsWith('image/') && file.size <= MAX_PICTURE) {
    const drawn = await redraw(file, type, rules);
    if (drawn) {
      content = drawn;
      info.type = drawn.type;
      info.size = drawn.size;
      info.name = withExtension(file.name, drawn.type);
    } else if (type in EXTENSIONS) {
      return { ...info, problem: 'file-damaged' };
    }
  }
  // What does not fit anyway is not read: it could be a film.
  if (content.size > rules.maxSize || !rules.accept.includes(info.type)) return info;
  info.sha512 = await sha512(content);
  info.key = info.sha512;
  // A copy in memory: the file on the device may change or go before it is sent.
  form.files.set(info.key, content === file ? new Blob([await content.arrayBuffer()], { type }) : content);
  return info;
}

/**
 * The picture drawn anew: upright, no larger than asked for, with nothing of its metadata. None if this browser cannot read it.
 * @param {Blob} file @param {string} type @param {Rules} rules @returns {Promise<Blob | undefined>}
 */
async function redraw(file, type, { accept, maxEdge, maxSize }) {
  const wanted = [type, 'image/jpeg', 'image/png'].filter((other) => other in EXTENSIONS && accept.includes(other));
  const picture = wanted.length > 0 ? await decode(file) : undefined;
  if (!picture) return undefined;
  try {
    let edge = Math.min(maxEdge, Math.max(picture.width, picture.height));
    for (let shrinks = 0; shrinks < MAX_SHRINKS; shrinks += 1) {
      const canvas = draw(picture, edge);
      for (const target of wanted) {
        for (const quality of target === 'image/jpeg' ? QUALITIES : [1]) {
          const blob = await new Promise((/** @type {(blob: Blob | null) => void} */ done) => canvas.toBlob(done, target, quality));
          if (blob && blob.type === target && blob.size <= maxSize) return blob;
        }
      }
      edge *= SHRINK;
    }
    return undefined;
  } finally {
    picture.close();
  }
}

/** @param {Blob} file */
async function decode(file) {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    // Older browsers do not know the option, and turn pictures upright without it.
    return createImageBitmap(file).catch(() => undefined);
  }
}

/** @param {ImageBitmap} picture @param {number} edge */
function draw(picture, edge) {
  const scale = Math.min(1, edge / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const context = canvas.getContext('2d');
  if (!context) return canvas;
  // JPEG knows no transparency; black behind black writing would be nothing to read.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** @param {Blob} blob */
async function bytes(blob) {
  return new Uint8Array(await blob.arrayBuffer());
}

/** @param {Blob} blob */
async function sha512(blob) {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-512', await blob.arrayBuffer()));
  return hex(hash);
}

/** A key for a file that is not kept. */
function randomKey() {
  return hex(crypto.getRandomValues(new Uint8Array(16)));
}

/** @param {Uint8Array} bytes */
function hex(bytes) {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** @param {string} name @param {string} type */
function withExtension(name, type) {
  const extension = EXTENSIONS[type] ?? '';
  const { stem, end } = split(name);
  const isRight = end === `.${extension}` || (type === 'image/jpeg' && end.toLowerCase() === '.jpeg') || end.toLowerCase() === `.${extension}`;
  return isRight ? name : `${end.length <= 5 ? stem : name}.${extension}`;
}

/** `scan.final.pdf` is `scan.final` and `.pdf`. @param {string} name */
function split(name) {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? { stem: name.slice(0, dot), end: name.slice(dot) } : { stem: name, end: '' };
}

/** With one decimal, and never nothing. @param {number} size */
function megabytes(size) {
  return Math.max(0.1, Math.round(size / 100_000) / 10);
}

/** @param {Form} form @param {string} path */
function busyWith(form, path) {
  let paths = reading.get(form);
  if (!paths) reading.set(form, (paths = new Map()));
  let names = paths.get(path);
  if (!names) paths.set(path, (names = []));
  return names;
}

/** The content of a file that no field holds any more is let go. @param {string} key @param {Form} form */
function forget(key, form) {
  if (!form.isUsed(key)) form.files.delete(key);
}

/** Fields that are on the page, by path. @type {WeakMap<Form, Map<string, HTMLElement>>} */
const holders = new WeakMap();

/** @param {Form} form @param {string} path */
function holderOf(form, path) {
  const holder = holders.get(form)?.get(path);
  return holder?.isConnected ? holder : undefined;
}

/** @param {Form} form @param {string} path */
function refresh(form, path) {
  const holder = holderOf(form, path);
  if (holder) lists.get(holder)?.show();
}

/** The files of one field, as a list below its button. */
class FileList {
  #holder;
  #form;
  #path;
  #list = document.createElement('ul');
  #drop = document.createElement('span');
  #camera;
  /** What the list shows: drawn again only when that changes. */
  #shown = '';
  /** @type {string | undefined} key of the file that gets another name */ #renamed;
  /** @type {string | undefined} */ #replaced;
  /** @type {Set<string>} */ #viewed = new Set();

  /** @param {HTMLElement} holder @param {Form} form */
  constructor(holder, form) {
    this.#holder = holder;
    this.#form = form;
    this.#path = holder.dataset.files ?? '';
    let paths = holders.get(form);
    if (!paths) holders.set(form, (paths = new Map()));
    paths.set(this.#path, holder);
    const input = this.#input;
    // On a phone there is nothing to drag; with a mouse there is seldom a camera that looks at papers.
    const hasMouse = matchMedia('(hover: hover) and (pointer: fine)').matches;
    if (input && !hasMouse && holder.dataset.capture !== undefined && input.accept.includes('image/')) this.#camera = this.#offerCamera(input);
    this.#drop.className = 'muted';
    if (input && hasMouse) {
      this.#byId('choose')?.after(this.#drop);
      this.#takeDrops(input);
    }
    this.#list.className = 'chosen';
    this.#list.setAttribute('role', 'list');
    holder.append(this.#list);
    this.#list.addEventListener('click', (event) => this.#act(event));
    this.#list.addEventListener('keydown', (event) => this.#key(event));
    input?.addEventListener('cancel', () => (this.#replaced = undefined));
  }

  /** The file that the next one stands in for, once. */
  takeReplaced() {
    const key = this.#replaced;
    this.#replaced = undefined;
    return key;
  }

  show() {
    const files = this.#form.chosen(this.#path);
    const busy = busyWith(this.#form, this.#path);
    const state = JSON.stringify([files, busy, this.#renamed, [...this.#viewed], this.#form.language()]);
    if (state === this.#shown) return;
    this.#shown = state;
    // Not while the page is being drawn.
    if (files.some((file) => isMissing(file, this.#form))) setTimeout(() => markMissing([this.#path], this.#form));
    const { text } = this.#form;
    const root = /** @type {Document | ShadowRoot} */ (this.#holder.getRootNode());
    const focused = this.#list.contains(root.activeElement) ? root.activeElement : null;
    const kept = focused instanceof HTMLInputElement ? focused.value : undefined;
    this.#list.setAttribute('aria-label', text('file-list'));
    this.#list.replaceChildren(...files.map((file) => this.#item(file)), ...busy.map((name) => this.#pending(name)));
    this.#list.hidden = this.#list.childElementCount === 0;
    this.#drop.textContent = text('file-drop');
    const label = this.#byId('choose');
    const choose = text(files.length > 0 && this.#input?.multiple ? 'file-choose-more' : 'file-choose');
    if (label && label.textContent !== choose) label.textContent = choose;
    if (this.#camera) this.#camera.textContent = text('file-take-photo');
    if (!focused) return;
    const same = focused.id ? root.getElementById(focused.id) : null;
    if (same instanceof HTMLInputElement && kept !== undefined) same.value = kept;
    (same ?? this.#input)?.focus();
  }

  get #input() {
    const input = this.#holder.querySelector('input[data-input="files"]');
    return input instanceof HTMLInputElement ? input : undefined;
  }

  /** A second input that opens the camera at once. @param {HTMLInputElement} input */
  #offerCamera(input) {
    const camera = document.createElement('input');
    const label = document.createElement('label');
    camera.type = 'file';
    camera.className = 'quiet';
    camera.id = `${input.id}-camera`;
    camera.accept = input.accept.split(',').filter((type) => type.startsWith('image/')).join(',');
    camera.setAttribute('capture', 'environment');
    label.id = `${input.id}-photo`;
    label.className = 'button';
    label.htmlFor = camera.id;
    camera.setAttribute('aria-labelledby', `${input.id}-label ${label.id}`);
    this.#holder.append(camera, label);
    return label;
  }

  /** @param {HTMLInputElement} input */
  #takeDrops(input) {
    const holder = this.#holder;
    const mark = (/** @type {boolean} */ isOver) => holder.toggleAttribute('data-over', isOver);
    holder.addEventListener('dragover', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      mark(true);
    });
    holder.addEventListener('dragleave', () => mark(false));
    holder.addEventListener('drop', (event) => {
      if (!event.dataTransfer?.files.length) return;
      event.preventDefault();
      mark(false);
      input.files = event.dataTransfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }

  /** @param {string} name */
  #pending(name) {
    const item = document.createElement('li');
    const progress = document.createElement('progress');
    const text = this.#form.text('file-reading', { name });
    progress.setAttribute('aria-label', text);
    item.append(progress, element('span', 'muted', text));
    return item;
  }

  /** @param {FileInfo} file */
  #item(file) {
    const { text } = this.#form;
    const item = document.createElement('li');
    const head = element('div', 'file-head');
    const content = this.#form.files.get(file.key);
    // What does not fit is not kept.
    item.toggleAttribute('data-wrong', !content);
    const isPicture = content?.type.startsWith('image/') ?? false;
    if (content && isPicture) head.append(this.#preview(file, content));
    else head.append(element('span', 'kind', split(file.name).end.slice(1, 5).toUpperCase()));
    const isReadonly = this.#holder.dataset.readonly !== undefined;
    if (file.key === this.#renamed) {
      item.append(head, this.#nameForm(file));
      return item;
    }
    const words = element('div', 'file-words');
    const name = element('bdi', '', file.name);
    words.append(name, element('span', 'muted', text('file-size', { sizeMegabytes: megabytes(file.size) })));
    head.append(words);
    const actions = element('div', 'file-actions');
    if (isPicture) {
      const isViewed = this.#viewed.has(file.key);
      const view = this.#button(file, 'preview', text(isViewed ? 'file-preview-hide' : 'file-action-preview'), isViewed ? '' : text('file-preview', { name: file.name }));
      view.setAttribute('aria-expanded', String(isViewed));
      actions.append(view);
    }
    if (content?.type === 'application/pdf') actions.append(this.#button(file, 'open', text('file-action-open'), text('file-open', { name: file.name })));
    if (!isReadonly) {
      for (const action of ['rename', 'replace', 'remove']) {
        const short = text(action === 'remove' ? 'action-remove' : `file-action-${action}`);
        actions.append(this.#button(file, action, short, text(`file-${action}`, { name: file.name })));
      }
    }
    item.append(head, actions);
    return item;
  }

  /** @param {FileInfo} file @param {string} action @param {string} short @param {string} long */
  #button(file, action, short, long) {
    const button = element('button', 'link', short);
    button.setAttribute('type', 'button');
    button.id = `${this.#path}-${action}-${file.key}`;
    button.dataset.file = file.key;
    button.dataset.do = action;
    if (long) button.setAttribute('aria-label', long);
    return button;
  }

  /** @param {FileInfo} file */
  #nameForm(file) {
    const { text } = this.#form;
    const box = element('div', 'file-name');
    const id = `${this.#path}-name-${file.key}`;
    const label = element('label', '', text('file-rename-label'));
    label.setAttribute('for', id);
    const input = document.createElement('input');
    input.id = id;
    input.className = 'input';
    input.dir = 'auto';
    input.value = split(file.name).stem;
    input.dataset.file = file.key;
    input.maxLength = 100;
    const actions = element('div', 'file-actions');
    actions.append(this.#button(file, 'rename-done', text('file-rename-done'), ''), this.#button(file, 'rename-cancel', text('action-cancel'), ''));
    box.append(label, input, actions);
    return box;
  }

  /** The picture itself, small, or as wide as there is room. @param {FileInfo} file @param {Blob} content */
  #preview(file, content) {
    let canvas = previews.get(content);
    if (!canvas) {
      const made = (canvas = document.createElement('canvas'));
      previews.set(content, made);
      made.width = made.height = 1;
      void decode(content).then((picture) => {
        if (!picture) return made.remove();
        const drawn = draw(picture, PREVIEW_EDGE);
        picture.close();
        made.width = drawn.width;
        made.height = drawn.height;
        made.getContext('2d')?.drawImage(drawn, 0, 0);
      });
    }
    const isViewed = this.#viewed.has(file.key);
    canvas.className = isViewed ? 'preview' : 'kind';
    if (isViewed) {
      canvas.setAttribute('role', 'img');
      canvas.setAttribute('aria-label', this.#form.text('file-preview-alt', { name: file.name }));
      canvas.removeAttribute('aria-hidden');
    } else {
      canvas.removeAttribute('role');
      canvas.removeAttribute('aria-label');
      canvas.setAttribute('aria-hidden', 'true');
    }
    return canvas;
  }

  /** @param {Event} event */
  #act({ target }) {
    const button = target instanceof Element ? target.closest('[data-do]') : null;
    if (!(button instanceof HTMLElement)) return;
    const { file: key = '', do: action } = button.dataset;
    switch (action) {
      case 'preview':
        if (!this.#viewed.delete(key)) this.#viewed.add(key);
        return this.show();
      case 'open':
        return openInTab(this.#form.files.get(key));
      case 'rename':
        this.#renamed = key;
        this.show();
        return this.#byId(`name-${key}`)?.focus();
      case 'rename-done':
        return this.#rename(key);
      case 'rename-cancel':
        return this.#endRename(key);
      case 'replace':
        this.#replaced = key;
        return this.#input?.click();
      case 'remove':
        return this.#remove(key);
    }
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    const { target, key } = event;
    if (!(target instanceof HTMLInputElement) || event.isComposing) return;
    if (key === 'Enter') {
      // Not on to the next page.
      event.preventDefault();
      this.#rename(target.dataset.file ?? '');
    } else if (key === 'Escape') {
      this.#endRename(target.dataset.file ?? '');
    }
  }

  /** @param {string} key */
  #rename(key) {
    const input = this.#byId(`name-${key}`);
    const stem = input instanceof HTMLInputElement ? input.value.trim() : '';
    const files = this.#form.chosen(this.#path);
    const file = files.find((file) => file.key === key);
    if (!file || !stem) return this.#endRename(key);
    const name = stem + split(file.name).end;
    this.#renamed = undefined;
    this.#form.answer(this.#path, files.map((file) => (file.key === key ? { ...file, name } : file)));
    this.show();
    this.#byId(`rename-${key}`)?.focus();
    this.#form.announce(this.#form.text('file-renamed', { name }));
  }

  /** @param {string} key */
  #endRename(key) {
    this.#renamed = undefined;
    this.show();
    this.#byId(`rename-${key}`)?.focus();
  }

  /** @param {string} key */
  #remove(key) {
    const files = this.#form.chosen(this.#path);
    const at = files.findIndex((file) => file.key === key);
    const [gone] = files.splice(at, at < 0 ? 0 : 1);
    if (!gone) return;
    this.#form.answer(this.#path, files);
    forget(key, this.#form);
    this.show();
    const next = files[Math.min(at, files.length - 1)];
    (next ? this.#byId(`remove-${next.key}`) : this.#input)?.focus();
    this.#form.announce(this.#form.text('file-removed', { name: gone.name }));
  }

  /** @param {string} part */
  #byId(part) {
    return /** @type {Document | ShadowRoot} */ (this.#holder.getRootNode()).getElementById(`${this.#path}-${part}`);
  }
}

/**
 * Shows a file in a tab of its own, by the browser's own reader. The tab knows nothing of this page, and its address is gone soon.
 * @param {Blob | undefined} content
 */
function openInTab(content) {
  if (!content) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.target = '_blank';
  link.rel = 'noopener';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), OPENED_FOR);
}

/** @param {string} name @param {string} [className] @param {string} [text] */
function element(name, className = '', text = '') {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

/** What to copy: the snippet, the CSS, and the address of these choices. */
import {html, nothing, type TemplateResult} from 'lit';
import {VERSION} from '../../build-info.js';
import {snippet} from '../../snippets/snippets.js';
import {folderOf, isSelector, validLooks} from './choices.js';
import {isFramed, pasteOf, settingsOn, valueOf, type Page} from './page.js';
import {words} from './words.js';

const EXAMPLE_HOST = 'https://your-host.example';
const EXAMPLE_MOUNT = '#help';
const PLUGIN = 'wordpress/herts-da-support.zip';

export function paste(page: Page): TemplateResult {
  const {heading, share, shareHint, again, version} = words.paste;
  return html`
    <section aria-labelledby="paste">
      <h2 id="paste">${heading}</h2>
      ${pluginSteps(page)} ${hostField(page)} ${mountField(page)}
      ${snippetBox(page)} ${stylesBox(page)}
      <p class="hint">${whoseFiles(page)} ${version(VERSION)}</p>
      <h3>${share}</h3>
      <p>${shareHint}</p>
      ${addressBox(page)}
      <p><a href="index.html">${again}</a></p>
    </section>
  `;
}

/** The plugin lies beside this page. */
function pluginSteps(page: Page): TemplateResult | typeof nothing {
  if (pasteOf(page) !== 'plugin') return nothing;
  const {download, where, then} = words.paste.plugin;
  return html`
    <p><a href=${PLUGIN} download>${download}</a></p>
    <p>${where}</p>
    <p>${then}</p>
  `;
}

function hostField(page: Page): TemplateResult | typeof nothing {
  if (!hasHost(page)) return nothing;
  const {choices, change} = page;
  const {host: value = ''} = choices;
  return lineField({
    id: 'host',
    label: words.paste.host,
    hint: words.paste.hostHint,
    example: EXAMPLE_HOST,
    value,
    fault: value && !folderOf(value) ? words.faults.address : '',
    store: (host) => change({host}),
  });
}

/** A colleague may have sent the address: it is worth a look. */
function whoseFiles(page: Page): string | undefined {
  if (!hasHost(page)) return undefined;
  const folder = folderOf(page.choices.host ?? '');
  return folder ? words.paste.filesFrom(folder) : words.paste.noFiles;
}

/** A bundler and the plugin have the files on the website itself. */
function hasHost(page: Page): boolean {
  return !['npm', 'plugin'].includes(pasteOf(page));
}

/** Only a script alone can be told where to go. */
function mountField(page: Page): TemplateResult | typeof nothing {
  const {choices, change} = page;
  if (pasteOf(page) !== 'script') return nothing;
  const {mount: value = ''} = choices;
  return lineField({
    id: 'mount',
    label: words.paste.mount,
    hint: words.paste.mountHint,
    example: EXAMPLE_MOUNT,
    value,
    fault: value && !isSelector(value) ? words.faults.selector : '',
    store: (mount) => change({mount}),
  });
}

interface Line {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly example: string;
  readonly value: string;
  /** Empty where there is none. */
  readonly fault: string;
  readonly store: (value: string) => void;
}

function lineField(line: Line): TemplateResult {
  const {id, label, hint, example, value, fault, store} = line;
  return html`
    <div class="field wide">
      <label for=${id}>${label}</label>
      <p class="hint" id=${`hint-${id}`}>${hint}</p>
      <input
        id=${id}
        autocomplete="off"
        spellcheck="false"
        aria-describedby=${`hint-${id} fault-${id}`}
        placeholder=${example}
        .value=${value}
        @input=${(event: Event) => store(valueOf(event))}
      />
      <p class="fault" id=${`fault-${id}`}>${fault}</p>
    </div>
  `;
}

function snippetBox(page: Page): TemplateResult {
  const text = snippetOf(page);
  const {snippet: label, copy, noHash} = words.paste;
  if (text === undefined) return html`<p class="fault">${noHash}</p>`;
  return box({id: 'snippet', text, label, button: copy}, page);
}

/** Absent where a hash is needed that is not known. */
function snippetOf(page: Page): string | undefined {
  const kind = pasteOf(page);
  const {choices, pinned} = page;
  if (kind === 'pinned' && !pinned) return undefined;
  const {host = ''} = choices;
  return snippet(kind, {
    host: folderOf(host) ?? EXAMPLE_HOST,
    settings: {...placeOf(page), ...settingsOn(page)},
    ...(pinned && {pinned}),
  });
}

/** A script that a tag manager adds stands nowhere: it must be told a place. */
function placeOf(page: Page): {mount?: string} {
  const {mount = '', answers} = page.choices;
  if (pasteOf(page) !== 'script') return {};
  if (mount && isSelector(mount)) return {mount};
  return answers['system'] === 'scripts' ? {mount: EXAMPLE_MOUNT} : {};
}

function stylesBox(page: Page): TemplateResult | typeof nothing {
  const chosen = Object.entries(validLooks(page.choices, page.offered.looks));
  if (chosen.length === 0) return nothing;
  const {styles, stylesHint, noStyles, copyStyles} = words.paste;
  if (isFramed(pasteOf(page))) return html`<p>${noStyles}</p>`;
  const lines = chosen.map(([name, value]) => `  ${name}: ${value};\n`);
  const text = `herts-da-support {\n${lines.join('')}}`;
  return html`
    ${box({id: 'styles', text, label: styles, button: copyStyles}, page)}
    <p class="hint">${stylesHint}</p>
  `;
}

function addressBox(page: Page): TemplateResult {
  const {address: label, copyAddress: button} = words.paste;
  const text = location.href;
  return box({id: 'address', text, label, button, rows: 2}, page);
}

interface Box {
  readonly id: string;
  readonly text: string;
  readonly label: string;
  readonly button: string;
  readonly rows?: number;
}

function box(
  {id, text, label, button, rows = 6}: Box,
  page: Page,
): TemplateResult {
  return html`
    <div class="field wide">
      <label for=${id}>${label}</label>
      <textarea id=${id} readonly rows=${rows} spellcheck="false" .value=${text}></textarea>
      <p class="actions">${copyButton({id, text, label: button}, page)}</p>
    </div>
  `;
}

/** It says what became of it, to eyes and to a screen reader. */
function copyButton(
  {id, text, label}: {id: string; text: string; label: string},
  {copied, copy}: Page,
): TemplateResult {
  const {copied: done, notCopied} = words.paste;
  const said = copied?.id === id ? (copied.done ? done : notCopied) : '';
  return html`
    <button type="button" @click=${() => copy(id, text)}>${label}</button>
    <span role="status">${said}</span>
  `;
}

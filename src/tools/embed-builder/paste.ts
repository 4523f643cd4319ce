/** Shows what to copy, where it goes, and other ways to paste it. */
import {html, nothing, type TemplateResult} from 'lit';
import {VERSION} from '../../build-info.js';
import {snippet, type SnippetKind} from '../../snippets/snippets.js';
import {lastAnswer, whichSnippet, type LastAnswer} from './questions.js';
import {folderOf} from './choices.js';
import {mountOf, pasteOf, settingsOn, valueOf, type Page} from './page.js';
import {words} from './words.js';

export function paste(page: Page): TemplateResult {
  const {heading, officers, version} = words.paste;
  const kind = pasteOf(page);
  const {name} = words.pastes[kind];
  const why =
    kind === 'script' && !mountOf(page)
      ? words.scriptHere
      : words.pastes[kind].why;
  return html`
    <section class="paste" aria-labelledby="paste">
      <div class="card">
        <h2 id="paste"><span class="step" aria-hidden="true">2</span>${heading}</h2>
        ${hostField(page)}
        <p role="status"><b>${name}.</b> ${why}</p>
        ${snippetBox(page)} ${whereItGoes(page)}
      </div>
      <div class="more">
        ${shareLink(page)}
        <a href="for-your-officers.html">${officers}</a>
        ${otherWays(page)}
      </div>
    </section>
    <div class="dock">
      <p><b>${name}</b><br /><span class="soft">${version(VERSION)}</span></p>
      ${copyButton(page)}
    </div>
  `;
}

/** Bundlers and the plugin serve the files from the website itself. */
function needsHost(page: Page): boolean {
  return !['npm', 'plugin'].includes(pasteOf(page));
}

/** Shown only if this page does not know its own host. */
function hostField(page: Page): TemplateResult | typeof nothing {
  if (page.isHosted || !needsHost(page)) return nothing;
  const {unknownHost, hostExample} = words.paste;
  const {choices, change} = page;
  const {host: value = ''} = choices;
  const issue = value && !folderOf(value) ? words.issues.address : '';
  return html`
    <div class="field">
      <label for="host">${unknownHost}</label>
      <input
        id="host"
        inputmode="url"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="host-issue"
        aria-invalid=${issue ? 'true' : nothing}
        placeholder=${hostExample}
        .value=${value}
        @input=${(event: Event) => change({host: valueOf(event)})}
      />
      <p class="issue" id="host-issue">${issue}</p>
    </div>
  `;
}

function snippetBox(page: Page): TemplateResult {
  const {text: label, noHash, download} = words.paste;
  const text = snippetOf(page);
  if (text === undefined) return html`<p class="issue">${noHash}</p>`;
  return html`
    ${
      pasteOf(page) === 'plugin'
        ? html`<p><a href="wordpress/herts-da-support.zip" download>${download}</a></p>`
        : nothing
    }
    ${box('snippet', {label, text})} ${copyButton(page)}
    ${refused('snippet', page)}
  `;
}

function box(id: string, {label, text}: {label: string; text: string}) {
  return html`
    <label class="unseen" for=${id}>${label}</label>
    <textarea
      class="code"
      id=${id}
      readonly
      rows=${text.length > 200 ? 7 : 3}
      spellcheck="false"
      .value=${text}
    ></textarea>
  `;
}

function isCopied(id: string, {copied}: Page): boolean {
  return copied?.id === id && copied.done;
}

function refused(id: string, {copied}: Page): TemplateResult {
  const isRefused = copied?.id === id && !copied.done;
  return html`<p class="hint" role="status">
    ${isRefused ? words.paste.notCopied : ''}
  </p>`;
}

/** The button itself says whether copying worked. */
function copyButton(page: Page): TemplateResult {
  const {copy, copied} = words.paste;
  const isDone = isCopied('snippet', page);
  return html`<button
    type="button"
    class="copy"
    data-done=${isDone ? '' : nothing}
    @click=${(event: Event) => copySnippet(event, page)}
  >
    ${isDone ? copied : copy}
  </button>`;
}

/** Copies nothing while the address is wrong. */
function copySnippet({target}: Event, page: Page): void {
  const text = snippetOf(page);
  if (needsHost(page) && !page.host) {
    const place = (target as Element).closest('main');
    place?.querySelector<HTMLElement>('#host')?.focus();
  } else if (text !== undefined) page.copy('snippet', text);
}

/** Undefined if the snippet needs a hash that is not known. */
function snippetOf(page: Page): string | undefined {
  const {pinned, host = words.paste.hostExample} = page;
  const kind = pasteOf(page);
  if (kind === 'pinned' && !pinned) return undefined;
  const id = kind === 'script' ? mountOf(page) : '';
  const settings = {
    ...(id && {mount: `#${CSS.escape(id)}`}),
    ...settingsOn(page),
  };
  return snippet(kind, {host, settings, ...(pinned && {pinned})});
}

function whereItGoes(page: Page): TemplateResult {
  const {where, nowWhere} = words.paste;
  return html`
    <h3>${isCopied('snippet', page) ? nowWhere : where}</h3>
    <ol>
      ${stepsOf(page).map((step) => html`<li>${step}</li>`)}
    </ol>
  `;
}

/** An answer whose steps fit a snippet that was chosen by hand. */
const TYPICAL: Readonly<Record<SnippetKind, LastAnswer>> = {
  plugin: 'plugin',
  element: 'yes',
  pinned: 'yes',
  script: 'yes',
  frame: 'frames',
  address: 'no',
  npm: 'build',
};

function stepsOf({choices}: Page): readonly string[] {
  const {answers, paste: chosen} = choices;
  const isOther = chosen && chosen !== whichSnippet(answers);
  return words.steps[
    isOther ? TYPICAL[chosen] : (lastAnswer(answers) ?? 'none')
  ];
}

/** Shown as text only if the browser does not copy it. */
function shareLink(page: Page): TemplateResult {
  const {share, copied} = words.paste;
  const isRefused = page.copied?.id === 'share' && !page.copied.done;
  const text = location.href;
  return html`<button
      type="button"
      class="link"
      @click=${() => page.copy('share', text)}
    >
      ${share}${isCopied('share', page) ? `. ${copied}` : ''}
    </button>
    ${isRefused ? box('share', {label: share, text}) : nothing}
    ${refused('share', page)}`;
}

function otherWays({choices, change}: Page): TemplateResult {
  const {ways, asAdvised} = words.paste;
  return html`
    <details>
      <summary id="ways">${ways}</summary>
      <select
        aria-labelledby="ways"
        @change=${(event: Event) =>
          change({paste: (valueOf(event) || undefined) as SnippetKind})}
      >
        <option value="" .selected=${!choices.paste}>${asAdvised}</option>
        ${Object.entries(words.pastes).map(
          ([kind, {name}]) =>
            html`<option value=${kind} .selected=${kind === choices.paste}>
              ${name}
            </option>`,
        )}
      </select>
    </details>
  `;
}

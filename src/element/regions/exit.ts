/** The exit: a link that works without script, and leaves faster with it. */
import {html, nothing, type TemplateResult} from 'lit';
import {DEFAULT_EXIT_URL, exitSiteName} from '../../safety/exit-url.js';
import {knowsEntries} from '../../safety/quick-exit.js';
import type {RenderContext} from '../render-context.js';

export function exit(context: RenderContext): TemplateResult {
  const {messages, exitUrl, handleExit} = context;
  const words = messages.exit;
  return html`
    <div class="exit-place">
      <span class="button" aria-hidden="true">${words.button}</span>
      <a
        class="button exit"
        part="button exit"
        popover="manual"
        href=${exitUrl}
        rel="nofollow noreferrer"
        referrerpolicy="no-referrer"
        target="_self"
        draggable="false"
        .onclick=${handleExit}
        .onauxclick=${handleExit}
        ><span class="unseen">${words.hiddenPrefix} </span>${words.button}</a
      >
    </div>
    ${context.layout === 'button' ? closeButton(context) : nothing}
  `;
}

/** Says where the exit leads, and its limits. */
export function exitNote(context: RenderContext): TemplateResult {
  const {messages, noExitShortcut, wayOut} = context;
  return html`
    <p class="exit-note small">
      <span
        >${note(context)}
        <span
          class="with-keyboard"
          ?hidden=${noExitShortcut || wayOut.surroundings !== 'page'}
          >${messages.exit.shiftHint}</span
        ></span
      >
    </p>
    <div class="unseen" role="alert"></div>
  `;
}

/** The words about the exit that are true in these surroundings. */
function note({
  messages: {exit: words},
  exitUrl,
  wayOut,
}: RenderContext): string {
  switch (wayOut.surroundings) {
    case 'sandbox':
      return words.noteSandboxed;
    case 'wordpress':
      return words.noteBackReturns({site: exitSiteName(DEFAULT_EXIT_URL)});
    case 'page':
    case 'frame': {
      const site = exitSiteName(exitUrl);
      return knowsEntries()
        ? words.note({site})
        : words.noteBackReturns({site});
    }
  }
}

/**
 * A plain button beside the exit: it closes the dialog and leaves the page as
 * it was.
 */
function closeButton({messages}: RenderContext): TemplateResult {
  return html`
    <div class="close-place">
      <button
        type="button"
        class="button quiet"
        part="button"
        .onclick=${closeDialog}
      >
        ${messages.exit.close}
      </button>
    </div>
  `;
}

function closeDialog({currentTarget}: Event): void {
  (currentTarget as Element).closest('dialog')?.close();
}

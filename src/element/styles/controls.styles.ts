/** How what can be pressed looks: buttons, the exit, links, disclosures. */
import {css} from './css.js';

export const controlStyles = css`
  button,
  select {
    font: inherit;
  }

  button,
  .button,
  summary {
    cursor: pointer;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: 0.25em 0.875em;
    border: 2px solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_accent);
    color: var(--_accent-text);
    font-weight: 700;
    text-decoration: none;
  }

  .button:hover {
    text-decoration: underline;
  }

  .quiet {
    background: transparent;
    color: var(--_accent);
  }

  /* A float keeps the words beside it and, unlike a flex or grid item, may
     stick for the length of the whole widget. It holds the place of the exit
     while that is in the top layer, with words of the same width. */
  .exit-place {
    position: sticky;
    z-index: 1;
    inset-block-start: var(--herts-da-exit-inset, 0);
    float: inline-start;
    margin-inline-end: 0.75em;
  }

  .exit-place > span {
    visibility: hidden;
  }

  .exit {
    position: absolute;
    inset: 0;
    margin: 0;
    border-color: var(--_text);
    background: var(--_text);
    color: var(--_surface);
    font-size: 1em;
  }

  .exit:popover-open {
    position: fixed;
    inset: auto;
    inline-size: max-content;
    block-size: max-content;
    box-shadow: 0 0 0 2px var(--_surface);
  }

  /* The ground under the ring of the focus: the page may have any colour. */
  .exit:popover-open:focus-visible,
  [part='launcher']:focus-visible {
    box-shadow: 0 0 0 7px var(--_surface);
  }

  /* A keyboard is likely where something can hover. */
  @media not (hover: hover) {
    .with-keyboard {
      display: none;
    }
  }

  .exit-note {
    display: grid;
    align-items: center;
    min-block-size: 44px;
    /* Where less room is left beside the exit, the note goes under it. */
    min-inline-size: 8em;
  }

  .choices {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }

  .choice {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 44px;
    padding: 0.375em 0.75em;
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) * 0.75);
    background: none;
    color: var(--_text);
    text-align: start;
  }

  .choice:hover {
    border-color: var(--_accent);
  }

  .choice[aria-pressed='true'] {
    border: 2px solid var(--_accent);
    padding: calc(0.375em - 1px) calc(0.75em - 1px);
    color: var(--_accent);
    font-weight: 700;
  }

  .choice[aria-pressed='true']::before {
    content: '\\2713' / '';
  }

  .selects {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    /* A select reaches as far as its longest option in WebKit. Room for the
       ring around the one that has the focus. */
    margin-inline: -6px;
    padding: 6px;
    overflow: clip;
  }

  .selects label {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    max-inline-size: 100%;
    font-weight: 700;
  }

  select {
    max-inline-size: 100%;
    min-block-size: 44px;
    padding: 0.25em 0.5em;
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
    color: var(--_text);
    font-weight: 400;
  }

  .close {
    float: inline-end;
  }

  dialog {
    inline-size: min(100% - 1rem, 48 * var(--_rem));
    max-inline-size: none;
    max-block-size: calc(100dvh - 1rem);
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 0.6);
  }

  @container (min-width: 34em) {
    .choices {
      grid-template-columns: 1fr 1fr;
    }
  }

  summary,
  .link {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  summary {
    display: list-item;
    padding-block: 0.125em;
  }

  summary :is(h1, h2, h3, h4, h5, h6) {
    display: inline;
  }

  summary:hover {
    text-decoration-thickness: 0.125em;
  }

  .link {
    padding: 0.25em 0;
    border: 0;
    background: none;
  }

  details > :not(summary) {
    margin-block: 0.25em 0.5em;
  }

  /* On a page from right to left WebKit has no room for numbers outside. */
  details ol {
    list-style-position: inside;
  }

  details[open] > summary .when-closed,
  details:not([open]) > summary .when-open {
    display: none;
  }

  /* A finger needs more than a line. In the emergency block and in a sentence
     it reaches over the lines beside, so that the first screen holds. */
  @media (pointer: coarse) {
    summary,
    .link,
    a:not(.button) {
      padding-block: calc((44px - 1.4em) / 2);
    }

    .link,
    a:not(.button) {
      display: inline-block;
    }

    .emergency summary,
    p > :is(.link, a:not(.button)) {
      margin-block: calc((1.4em - 44px) / 2);
    }
  }
`;

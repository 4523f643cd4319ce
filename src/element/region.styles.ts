/** How each region looks: exit, emergency, calls, services, provenance. */
import {css} from 'lit';

export const regionStyles = css`
  .region {
    clear: both;
    margin-block-start: var(--_space);
  }

  .region-heading :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.1875em;
  }

  .title {
    clear: both;
    padding-block-start: calc(var(--_space) * 0.5);
    color: var(--_muted);
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

  .button:visited {
    color: var(--_accent-text);
  }

  .button:hover {
    text-decoration: underline;
  }

  .button.quiet,
  .button.quiet:visited {
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

  .exit:visited {
    color: var(--_surface);
  }

  .exit:popover-open {
    position: fixed;
    inset: auto;
    inline-size: max-content;
    block-size: max-content;
    box-shadow: 0 0 0 2px var(--_surface);
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
  }

  .emergency {
    clear: both;
    margin-block-start: calc(var(--_space) * 0.5);
    padding-inline-start: 0.75em;
    border-inline-start: 6px solid var(--_emergency);
  }

  .emergency > * + * {
    margin-block-start: 0.5em;
  }

  .danger {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.75em;
    align-items: center;
    font-size: 1.0625em;
    font-weight: 700;
  }

  .danger .button {
    border-color: var(--_emergency);
    background: transparent;
    color: var(--_emergency);
  }

  summary {
    display: list-item;
    padding-block: 0.125em;
    color: var(--_accent);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  summary :is(h1, h2, h3, h4, h5, h6) {
    display: inline;
  }

  summary:hover {
    text-decoration-thickness: 0.125em;
  }

  details > :not(summary) {
    margin-block: 0.25em 0.5em;
  }

  details ol {
    padding-inline-start: 1.5em;
  }

  details[open] > summary .when-closed,
  details:not([open]) > summary .when-open {
    display: none;
  }

  .rows {
    display: grid;
    margin-block: 0.5em;
  }

  .row {
    display: grid;
    gap: 0.25em 1em;
    padding-block: 0.625em;
    border-block-start: 1px solid var(--_border);
  }

  .calls-more > * + * {
    margin-block-start: 0.375em;
  }

  .name {
    font-weight: 700;
  }

  /* Places are kept for what the first statuses bring, so that nothing moves
     when they come: two lines in a narrow column, one in a wide one. */
  .calls-intro {
    min-block-size: 2.8em;
  }

  .calls-next,
  .card .status {
    min-block-size: 2.8em;
  }

  .row .status {
    min-block-size: 1.4em;
  }

  .status {
    display: flex;
    gap: 0.5em;
    align-items: flex-start;
  }

  .status svg {
    flex: none;
    inline-size: 0.875em;
    block-size: 0.875em;
    margin-block-start: 0.25em;
  }

  .status:is([data-mark='open'], [data-mark='should-be-open']) {
    color: var(--_open);
  }

  .status:is([data-mark='may-be-open'], [data-mark='not-known']) {
    color: var(--_unknown);
  }

  .status:is([data-mark='closed'], [data-mark='probably-closed']) {
    color: var(--_closed);
  }

  .cards {
    display: grid;
    gap: var(--_space);
    align-items: start;
    margin-block-start: 0.75em;
  }

  .card {
    display: grid;
    gap: 0.375em;
    padding: var(--_space);
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .card .button {
    justify-self: start;
  }

  dl {
    display: grid;
    gap: 0.375em;
    font-size: 0.9375em;
  }

  dt,
  dt + dd {
    display: inline;
  }

  dt {
    color: var(--_muted);
  }

  dt::after {
    content: ':';
  }

  .notice {
    margin-block-start: 0.75em;
    padding: 0.625em 0.75em;
    border: 1px solid currentcolor;
    border-radius: var(--_radius);
  }

  @container (min-width: 34rem) {
    .region {
      margin-block-start: calc(var(--_space) * 1.75);
    }

    .calls-intro,
    .calls-next {
      min-block-size: 1.4em;
    }

    .row {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }

    .row .call {
      grid-area: 1 / 2 / span 2;
    }
  }

  @container (min-width: 46rem) {
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @media print {
    .exit-place,
    .exit-note,
    .status {
      display: none;
    }

    .card {
      break-inside: avoid;
    }
  }
`;

/** How each region looks: emergency, calls, services, provenance. */
import {css} from '../styles/css.js';

export const regionStyles = css`
  .region {
    clear: both;
    margin-block-start: var(--_space);
  }

  p + .region-heading > * {
    margin-block-start: 0.5em;
  }

  .region-heading :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.1875em;
  }

  .title {
    clear: both;
    padding-block-start: calc(var(--_space) * 0.5);
    color: var(--_muted);
  }

  .emergency {
    clear: both;
    margin-block-start: calc(var(--_space) * 0.5);
    padding-inline-start: 0.625em;
    border-inline-start: 6px solid var(--_emergency);
  }

  /* Under the exit, where "I am in danger now" and "Staying safe" lead. */
  .emergency,
  .staying-safe summary {
    scroll-margin-block-start: 4.5em;
  }

  .emergency > * + * {
    margin-block-start: 0.5em;
  }

  .danger {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    font-size: 1.0625em;
    font-weight: 700;
  }

  /* With large letters the button stands under the words. */
  .danger p {
    flex: 1 1 6em;
    max-inline-size: none;
  }

  .danger .button {
    border-color: var(--_emergency);
    background: transparent;
    color: var(--_emergency);
  }

  .rows {
    display: grid;
    margin-block: 0.5em;
  }

  .row {
    display: grid;
    align-content: start;
    gap: 0.25em 1em;
    padding-block: 0.625em;
    border-block-start: 1px solid var(--_border);
  }

  .calls-more > * + * {
    margin-block-start: 0.375em;
  }

  .card .call p {
    margin-block-start: 0.25em;
  }

  .name {
    font-weight: 700;
  }

  /* Places are kept for what the first statuses bring, so that nothing moves
     when they come: two lines in a narrow column, one in a wide one. */
  .calls-intro,
  .calls-next {
    max-inline-size: none;
    min-block-size: 2.8em;
  }

  .card .status {
    min-block-size: 2.8em;
  }

  /* The lines of day and night have no menu. What comes in the third place,
     on most evenings Beacon, may have one. */
  [part~='call']:nth-child(3) {
    min-block-size: 10em;
  }

  .row .status {
    min-block-size: 1.4em;
  }

  /* As high in its smaller type. */
  .row .status.muted {
    min-block-size: 1.6em;
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

  /* On paper there is no status. */
  @media screen {
    .status[data-mark] ~ .said {
      display: none;
    }
  }

  /* At twice the size a name may be wider than a phone: it breaks. */
  .cards,
  .card {
    grid-template-columns: minmax(0, 1fr);
  }

  .cards {
    display: grid;
    gap: var(--_space);
    align-items: start;
    margin-block-start: 0.75em;
  }

  /* The place of a list that is not yet drawn whole: what stands below stays
     out of sight. A frame may grow with us, and 100vh with it: hence the em. */
  .kept {
    block-size: min(100vh, 60em);
  }

  /* For each new list item the browser would number all the others again. */
  .cards > li {
    display: block;
  }

  /* In a long list a card is laid out once it is near the view, so that 10,000
     cost no more each than 100. The height is that of most cards. A list as
     long as ours is whole at once: what reads a page aloud finds all of it. */
  .out-of-sight {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 17em;
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
    overflow-wrap: anywhere;
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

  .result > * + * {
    margin-block-start: 0.25em;
  }

  .notice {
    margin-block-start: 0.75em;
    padding: 0.625em 0.75em;
    border: 1px solid currentcolor;
    border-radius: var(--_radius);
  }

  @container (min-width: 34em) {
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

    [part~='call']:nth-child(3) {
      min-block-size: 0;
    }

    .row .call {
      grid-area: 1 / 2 / span 2;
      align-self: start;
      text-align: end;
    }

    /* As wide as the longest number: another one begins where it began. */
    .row .button {
      min-inline-size: 13.5em;
    }

    .row:not(:has(.status)) .call {
      grid-row: 1;
    }
  }

  @container (min-width: 46em) {
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;

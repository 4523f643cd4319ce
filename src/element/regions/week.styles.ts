/** How the week looks, as a picture and as a table. */
import {css} from '../styles/css.js';

export const weekStyles = css`
  .week {
    display: grid;
    gap: 0.125em;
    margin-block: 0.5em;
    font-size: 0.875em;
  }

  .week > p {
    margin-block-start: 0.375em;
  }

  .week-days {
    display: grid;
    grid-template-columns: repeat(7, 1fr);
    color: var(--_muted);
  }

  .week svg {
    inline-size: 100%;
    block-size: 1.25em;
    overflow: visible;
    color: var(--_muted);
    fill: none;
  }

  .week rect {
    color: var(--_open);
  }

  .week .rule {
    color: var(--_border);
  }

  .week .now {
    color: var(--_emergency);
  }

  /* What is drawn keeps its colours unless it is told otherwise. */
  @media (forced-colors: active) {
    .week :is(svg, rect, .rule) {
      color: canvastext;
    }

    .week .now {
      color: highlight;
    }
  }

  .week-key {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(9.5em, 1fr));
    gap: 0.25em 0.5em;
    margin-block-start: 0.75em;
  }

  .week-key p {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }

  .week-key svg {
    inline-size: 2.5em;
  }

  table {
    border-collapse: collapse;
    font-size: 0.9375em;
  }

  th,
  td {
    padding-block: 0.125em;
    padding-inline: 0 0.5em;
    text-align: start;
    vertical-align: top;
  }

  td {
    padding-inline-end: 0;
  }

  /* The longest hours stay on one line beside it at 320 px. */
  [scope='row'] {
    inline-size: 30%;
  }

  th[scope='row'] {
    font-weight: 400;
  }

  th[scope='rowgroup'] {
    padding-block-start: 0.75em;
  }
`;

/** Styles of the week, as a picture and as a table. */
import {css} from 'lit';

export const weekStyles = css`
  .week {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.125em;
  }

  .week > p {
    margin-block-start: 0.375em;
  }

  .week-days {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
    color: var(--_muted);
    overflow-wrap: anywhere;
  }

  .today {
    color: var(--_text);
    font-weight: 700;
  }

  .week svg {
    display: block;
    inline-size: 100%;
    block-size: 1.125em;
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

  /* SVG keeps its colours in forced-colors mode unless a rule changes them. */
  @media (forced-colors: active) {
    .week :is(svg, rect, .rule) {
      color: canvastext;
    }

    .week .now {
      color: highlight;
    }
  }

  .week-key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin-block-start: 0.75em;
  }

  .week-key p {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }

  .week-key svg {
    inline-size: 2em;
  }

  @container (min-width: 52em) {
    .week {
      grid-template-columns: 17em minmax(0, 1fr);
      gap: 0.375em var(--s4);
      align-items: center;
    }

    .week > p {
      margin: 0;
    }

    .week-days {
      grid-column: 2;
    }

    .week-key {
      grid-column: 1 / -1;
    }
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

  /* The longest hours fit on one line beside it at 320 px. */
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

/** Styles of the question: a field that opens its choices. */
import {css} from 'lit';

export const needsStyles = css`
  .needs {
    padding: var(--s4) var(--_gutter) 0;
  }

  .needs > p {
    padding-block-end: var(--s2);
  }

  .needs > details {
    margin-block-start: 0.375em;
  }

  .field {
    display: flex;
    align-items: center;
    justify-content: space-between;
  }

  .field,
  .choice {
    min-block-size: 44px;
    padding: 0.375em 0.75em;
    color: var(--_text);
    line-height: 1.25;
  }

  .field,
  .choices,
  select {
    border: 1px solid var(--_muted);
    border-radius: calc(var(--_radius) * 0.75);
    background-color: var(--_surface);
  }

  details[open] > .field {
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }

  .field:hover {
    border-color: var(--_accent);
  }

  .choices {
    display: grid;
    border-block-start: 0;
    border-start-start-radius: 0;
    border-start-end-radius: 0;
    overflow: clip;
  }

  .choice {
    border: 0;
    background: none;
    text-align: start;
  }

  .choice + .choice {
    border-block-start: var(--_line);
  }

  .choice:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .choice:focus-visible {
    outline-offset: calc(-1 * var(--_ring));
  }

  [data-chosen],
  [aria-pressed='true'] {
    color: var(--_accent);
    font-weight: 700;
  }

  [aria-pressed='true'] {
    background-color: var(--_panel);
  }

  [aria-pressed='true']::before,
  [data-chosen] > span::before {
    content: '\\2713' / '';
    margin-inline-end: 0.375em;
  }

  @container (min-width: 34em) {
    .needs {
      padding-block-start: var(--s5);
    }

    .needs > details {
      max-inline-size: 28em;
    }
  }

  @container (min-width: 52em) {
    .needs {
      padding: 0;
    }
  }
`;

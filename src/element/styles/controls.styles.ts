/** Styles of controls: buttons, links, disclosures. */
import {css} from 'lit';

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
    background-color: var(--_accent);
    color: var(--_accent-text);
    font-weight: 700;
    text-decoration: none;
  }

  .button:hover {
    text-decoration: underline;
  }

  /* A number that cannot be called from here does not look like a link. */
  a:not([href]),
  a.button:not([href]) {
    min-block-size: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    text-decoration: none;
  }

  .quiet {
    background: transparent;
    color: var(--_accent);
  }

  .link {
    margin-block: -0.25em;
    padding: 0.25em 0;
    border: 0;
    background: none;
  }

  .link,
  .go {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  summary {
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  /* The same sign for everything that opens. Forced colours keep borders. */
  .chevron::after {
    content: '';
    display: inline-block;
    flex: none;
    inline-size: 0.4375em;
    block-size: 0.4375em;
    margin-inline: 0.25em;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    translate: 0 -0.125em;
    rotate: 45deg;
  }

  details[open] > summary.chevron::after,
  details[open] > summary .chevron::after {
    translate: 0 0.125em;
    rotate: 225deg;
  }

  details[open] > summary .when-closed,
  details:not([open]) > summary .when-open {
    display: none;
  }

  summary:hover :is(.go, .toggle) {
    text-decoration: underline;
    text-decoration-thickness: 0.125em;
    text-underline-offset: 0.2em;
  }

  summary:hover :is(h1, h2, h3, h4, h5, h6) {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  /* A finger needs a target higher than a line. In a sentence the target
     reaches over the lines beside it, so that nothing grows. */
  @media (pointer: coarse) {
    .link,
    a:not(.button, .number) {
      display: inline-block;
      padding-block: calc((44px - 1.35em) / 2);
      margin-block: calc((1.35em - 44px) / 2);
    }
  }

  @media (forced-colors: active) {
    .button {
      border-color: buttontext;
    }
  }
`;

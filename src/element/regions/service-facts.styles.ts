/** Styles of the facts under "More". */
import {css} from 'lit';

export const serviceFactsStyles = css`
  .facts {
    display: grid;
    gap: var(--s2);
    padding-block-end: var(--s3);
    font-size: 0.9375em;
  }

  .facts > * {
    max-inline-size: 36em;
  }

  dl {
    display: grid;
    gap: var(--s1);
    overflow-wrap: anywhere;
  }

  dt,
  dt + dd {
    display: inline;
  }

  dt::after {
    content: ':';
  }

  .site-note {
    color: var(--_muted);
    font-size: 0.9333em;
  }
`;

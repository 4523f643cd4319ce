/** Styles of a status: its mark, its colour, and its reserved space. */
import {css} from 'lit';

export const statusLineStyles = css`
  .status {
    display: grid;
    grid-template-columns: 0.875em minmax(0, 1fr);
    column-gap: 0.4375em;
    font-size: 0.9375em;
    line-height: 1.35;
  }

  .status > span,
  .status::before {
    grid-area: 1 / 2;
    text-wrap: pretty;
  }

  /* Half of the words that may come are bold, and so wider. */
  .status::before {
    letter-spacing: 0.02em;
  }

  .status > svg {
    margin-block-start: 0.2375em;
  }

  :is(.status, .group) svg {
    flex: none;
    inline-size: 0.875em;
    block-size: 0.875em;
  }

  .status:not([data-mark]) > span {
    grid-column: 1 / -1;
    color: var(--_muted);
    font-size: 0.9333em;
  }

  :is([data-mark='open'], [data-mark='should-be-open']) {
    color: var(--_open);
  }

  :is([data-mark='may-be-open'], [data-mark='not-known']) {
    color: var(--_unknown);
  }

  :is([data-mark='closed'], [data-mark='probably-closed']) {
    color: var(--_closed);
  }
`;

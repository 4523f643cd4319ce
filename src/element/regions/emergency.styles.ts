/** Styles of the emergency block. */
import {css} from 'lit';

export const emergencyStyles = css`
  .emergency {
    margin: var(--s2) var(--_gutter) var(--s3);
    padding-inline-start: var(--s3);
    border-inline-start: 6px solid var(--_emergency);
  }

  .emergency > * + * {
    margin-block-start: var(--s2);
  }

  .danger {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s2);
    align-items: center;
  }

  /* With large text the button goes under the words. */
  .danger p {
    flex: 1 1 6em;
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.25;
  }

  /* Swaps two colours whose contrast is already ensured. */
  .nines {
    border-color: var(--_emergency);
    background-color: var(--_emergency);
    color: var(--_surface);
    font-size: 1.0625em;
  }

  .way > summary {
    max-inline-size: 36em;
    text-wrap: pretty;
  }

  .way > div {
    display: grid;
    gap: var(--s2);
    margin-block: var(--s2) var(--s1);
    padding-inline-start: var(--s3);
    border-inline-start: 2px solid var(--_border);
  }

  /* On a right-to-left page WebKit leaves no room for numbers outside. */
  .way ol {
    display: grid;
    gap: var(--s1);
    list-style-position: inside;
  }

  @container (min-width: 34em) {
    .emergency {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: var(--s3) var(--s5);
      align-items: start;
      margin-block: var(--s4);
      padding-inline-start: var(--s4);
    }

    .emergency > * + * {
      margin: 0;
    }

    .danger {
      grid-column: 1 / -1;
      gap: var(--s4);
    }

    .danger p {
      flex: none;
    }
  }

  @container (min-width: 52em) {
    .emergency {
      grid-template-columns: minmax(0, 1fr);
    }

    .danger p {
      flex: 1 1 6em;
    }
  }
`;

/** Styles of "Who you can call now": a band, and on wide pages a box. */
import {css} from 'lit';

export const callsStyles = css`
  .calls {
    container-type: inline-size;
    padding: var(--s3) var(--_gutter);
    border-block: var(--_line);
    background-color: var(--_panel);
  }

  .calls-intro,
  .calls-more p {
    max-inline-size: none;
  }

  .calls-intro {
    margin-block: 0.125em 0.5em;
  }

  .calls > .notice {
    margin-block: var(--s2);
  }

  .calls-more {
    display: grid;
    gap: var(--s1);
    padding-block-start: var(--s2);
    border-block-start: var(--_line);
  }

  @container (min-width: 34em) {
    .calls {
      padding-block: var(--s4);
    }
  }

  @container (min-width: 52em) {
    .calls {
      padding: var(--s4);
      border: var(--_line);
      border-radius: var(--_radius);
    }
  }
`;

/** Styles of the list and of the heading above it. */
import {css} from 'lit';

export const servicesStyles = css`
  .services {
    container-type: inline-size;
    padding: var(--s4) var(--_gutter) 0;
  }

  .services > .heading {
    padding-block-end: var(--s2);
  }

  .result {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s1);
    margin-block-end: var(--s3);
  }

  /* Reserves space for a list that is not complete, so that content below stays
     out of view. An iframe may grow with the widget, and 100vh with it, so the
     limit is in em. */
  .reserved {
    grid-column: 1 / -1;
    block-size: min(100vh, 60em);
  }

  /* For each new list item the browser would number all the others again. */
  ul > li {
    list-style: none;
  }

  /* In a long list rows are laid out only when they are near the view, so that a
     row costs the same in a list of 10,000 as in one of 100. The height is that
     of most rows. A list as long as ours is laid out at once, so that screen
     readers find all of it. */
  .out-of-sight {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--_rows) * 6em);
  }

  @container (min-width: 34em) {
    .services {
      padding-block-start: var(--s5);
    }
  }

  @container (min-width: 52em) {
    .services {
      padding-inline: 0;
    }
  }
`;

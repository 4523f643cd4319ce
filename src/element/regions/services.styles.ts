/** How the list looks, with what stands over it. */
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

  /* The place of a list that is not yet drawn whole: what stands below stays
     out of sight. A frame may grow with us, and 100vh with it: hence the em. */
  .kept {
    grid-column: 1 / -1;
    block-size: min(100vh, 60em);
  }

  /* For each new list item the browser would number all the others again. */
  ul > li {
    list-style: none;
  }

  /* In a long list a row is laid out once it is near the view, so that 10,000
     cost no more each than 100. The height is that of most rows. A list as long
     as ours is whole at once: what reads a page aloud finds all of it. */
  .out-of-sight {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 6em;
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

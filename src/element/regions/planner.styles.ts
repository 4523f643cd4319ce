/** Styles of the planner: two fields, and groups of rows. */
import {css} from 'lit';

export const plannerStyles = css`
  .selects {
    display: flex;
    flex-wrap: wrap;
    gap: var(--s3);
    /* WebKit makes a select as wide as its longest option. Leaves room for the
       focus ring. */
    --_room: calc(var(--_ring) + var(--_ring-gap));
    margin-inline: calc(-1 * var(--_room));
    padding: var(--_room);
    overflow: clip;
  }

  .selects label {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s1);
    max-inline-size: 100%;
    font-weight: 700;
  }

  select {
    max-inline-size: 100%;
    min-block-size: 44px;
    padding: 0.25em 0.5em;
    color: var(--_text);
    font-weight: 400;
  }

  .answer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s3);
    container-type: inline-size;
  }

  .group {
    display: flex;
    gap: 0.4375em;
    align-items: center;
    padding-block-end: var(--s2);
  }

  @container (min-width: 52em) {
    .answer ul {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: var(--s5);
    }
  }
`;

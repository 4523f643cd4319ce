/** Styles of the exit and the note beside it. */
import {css} from 'lit';

export const exitStyles = css`
  /* A float keeps the words beside it and, unlike a flex or grid item, can be
     sticky along the whole widget. It reserves the exit's space, with words of
     the same width, while the exit is in the top layer. */
  .exit-place {
    position: sticky;
    z-index: 1;
    inset-block-start: var(--herts-da-exit-inset, 0);
    float: inline-start;
  }

  .close-place {
    float: inline-end;
  }

  .exit-place,
  .close-place {
    margin-block-start: var(--s3);
    margin-inline: var(--_gutter);
  }

  .exit-place {
    margin-inline-end: 0;
  }

  .exit-place .button {
    padding-inline: 0.75em;
  }

  .exit-place > span {
    visibility: hidden;
  }

  .exit {
    position: absolute;
    inset: 0;
    margin: 0;
    border-color: var(--_text);
    background-color: var(--_text);
    color: var(--_surface);
    font-size: 1em;
  }

  .exit:popover-open {
    position: fixed;
    inset: auto;
    inline-size: max-content;
    block-size: max-content;
    box-shadow: 0 0 0 2px var(--_surface);
  }

  /* The background under the focus ring, because the page may have any
     colour. */
  .exit:popover-open:focus-visible,
  [part='launcher']:focus-visible {
    box-shadow: 0 0 0 calc(var(--_ring) + 2 * var(--_ring-gap)) var(--_surface);
  }

  /* Devices with hover probably have a keyboard. */
  @media not (hover: hover) {
    .with-keyboard {
      display: none;
    }
  }

  .exit-note {
    display: grid;
    align-items: center;
    min-block-size: 44px;
    /* If less space is left beside the exit, the note goes under it. */
    min-inline-size: 8em;
    padding-inline: var(--s3) var(--s2);
    line-height: 1.3;
  }

  dialog .exit-note {
    clear: both;
    min-block-size: 0;
    padding-block-start: var(--s2);
  }

  @container (min-width: 34em) {
    .exit-place,
    .close-place {
      margin-block-start: var(--s4);
    }

    .exit-note,
    dialog .exit-note {
      clear: none;
      min-block-size: 0;
      padding-block-start: 0;
    }
  }
`;

/** The layout of the widget: one column and, on wide pages, two. */
import {css} from 'lit';

export const widgetStyles = css`
  .head {
    padding-block-start: var(--s3);
  }

  .title {
    clear: both;
    padding: 0.4em var(--_gutter) 0;
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .preview {
    margin: var(--s2) var(--_gutter) 0;
    padding: var(--s2) var(--s3);
    border: 1px dashed currentcolor;
    border-radius: var(--_radius);
    font-size: 0.9375em;
  }

  .body,
  .preview {
    clear: both;
  }

  slot[name] {
    display: block;
    padding-inline: var(--_gutter);
  }

  .expand-place {
    padding: var(--s3) var(--_gutter);
  }

  /* Styles of a failed drawing: a sentence, with numbers under it. */
  .exit-place + p,
  .exit-place + p + * {
    display: block;
    clear: both;
    padding: var(--s3) var(--_gutter);
  }

  .broken {
    display: grid;
    gap: var(--s2);
    padding: var(--s4) var(--_gutter);
  }

  .extras {
    margin-block-start: var(--s4);
    border-block-start: var(--_line);
  }

  .extra {
    padding-inline: var(--_gutter);
  }

  .extra + .extra {
    border-block-start: var(--_line);
  }

  .extra > summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: 44px;
    color: var(--_accent);
    font-size: 1.0625em;
  }

  .extra > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--s2);
    padding-block-end: var(--s4);
  }

  .extra .link {
    justify-self: start;
  }

  /* Targets of the focus must not lie under the exit. */
  .emergency,
  .field,
  .extra > summary {
    scroll-margin-block-start: 4.5em;
  }

  dialog {
    inline-size: min(100% - 1rem, 48 * var(--_rem));
    max-inline-size: none;
    max-block-size: calc(100dvh - 1rem);
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background-color: var(--_surface);
    color: var(--_text);
  }

  dialog::backdrop {
    background: rgb(0 0 0 / 0.6);
  }

  dialog > .widget {
    border: 0;
  }

  @container (min-width: 34em) {
    .widget > * {
      --_gutter: var(--s5);
    }

    .head {
      display: flex;
      flex-direction: column-reverse;
      justify-content: center;
      min-block-size: calc(44px + var(--s4));
      padding-block-start: var(--s4);
    }

    .title {
      clear: none;
      padding: 0 var(--s3);
      color: var(--_text);
      font-size: 1em;
    }

    .extras {
      margin-inline: var(--_gutter);
    }

    .extra {
      padding-inline: 0;
    }
  }

  @container (min-width: 52em) {
    .body {
      display: grid;
      grid-template: auto auto 1fr / minmax(0, 19.5em) minmax(0, 1fr);
      column-gap: var(--s5);
      align-items: start;
      margin-block-start: var(--s4);
      padding-inline: var(--_gutter);
    }

    .emergency {
      grid-area: 1 / 1;
      margin: 0 0 var(--s5);
    }

    [name='intro'] {
      grid-area: 2 / 1;
      padding: 0;
    }

    .calls {
      grid-area: 1 / 2 / span 3;
    }

    .needs {
      grid-area: 3 / 1;
    }

    .expand-place,
    .services {
      grid-column: 1 / -1;
    }

    .expand-place {
      padding: var(--s4) 0;
    }
  }
`;

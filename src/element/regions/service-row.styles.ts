/**
 * Styles of a service in every list. A row adapts to the width of its region:
 * in a narrow one the number is beside the name, in a wide one the row is a
 * line of a table.
 */
import {css} from 'lit';

export const serviceRowStyles = css`
  .row {
    display: grid;
    grid-template:
      'name call' auto
      'who who' auto
      'menu menu' auto
      'before before' auto
      'more more' auto
      / minmax(0, 1fr) auto;
    column-gap: var(--s3);
    padding-block-start: 0.5em;
    border-block-start: var(--_line);
  }

  .name {
    grid-area: name;
    font-weight: 700;
    line-height: 1.25;
    text-wrap: balance;
  }

  .who {
    grid-area: who;
    max-inline-size: none;
  }

  .before {
    display: grid;
    grid-area: before;
    gap: var(--s1);
    margin-block: var(--s1);
    font-size: 0.9375em;
  }

  .call {
    display: contents;
  }

  .menu {
    grid-area: menu;
  }

  .number {
    grid-area: call;
    display: inline-flex;
    align-items: center;
    justify-self: end;
    align-self: start;
    /* A finger's height in place of one line. */
    min-block-size: 44px;
    margin-block: calc((1.25em - 44px) / 2);
    padding-block: 0;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    line-height: 1.25;
    white-space: nowrap;
  }

  .several {
    display: grid;
    grid-area: menu;
  }

  .several > * {
    grid-area: auto;
    justify-self: start;
    margin-block: 0;
  }

  .more {
    grid-area: more;
  }

  .more > summary {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: var(--s2);
    align-items: end;
    padding-block: 0.1875em 0.4375em;
  }

  .toggle {
    display: inline-flex;
    align-items: center;
    color: var(--_accent);
  }

  .planned {
    padding-block-end: 0.5625em;
  }

  .planned .who {
    color: var(--_text);
  }

  /* An online service has its address in place of a number, and a note about
     opening it in place of a status. */
  .web {
    grid-template-columns: minmax(min-content, 1fr) fit-content(60%);
    column-gap: var(--s1);
  }

  .web .number {
    font-size: 0.9375em;
    overflow-wrap: anywhere;
    white-space: normal;
  }

  .web summary {
    display: flow-root;
    font-size: 0.875em;
    line-height: 1.35;
  }

  .web :is(.status, .status > span) {
    display: inline;
    font-size: 1em;
    text-wrap: wrap;
  }

  .web .toggle {
    float: inline-end;
    font-size: 1em;
  }

  /* In "Who you can call now" the number is a button. */
  .chief {
    grid-template:
      'name' auto
      'who' auto
      'before' auto
      'call' auto
      'more' auto
      / minmax(0, 1fr);
  }

  .chief .number {
    flex-direction: column;
    justify-self: start;
    margin-block: 0.375em 0.25em;
    padding-inline: 0.625em;
    line-height: 1.2;
    white-space: normal;
  }

  /* The key to press is a second line of the button, which does not make it
     higher. */
  .chief .menu {
    font-weight: 400;
    line-height: 1.2;
  }

  /* At twice the text size in a narrow space, everything is in one column. */
  @container (max-width: 15em) {
    .row {
      grid-template:
        'name' auto
        'who' auto
        'call' auto
        'menu' auto
        'before' auto
        'more' auto
        / minmax(0, 1fr);
    }

    .number {
      justify-self: start;
      padding-inline: 0;
      overflow-wrap: anywhere;
      white-space: normal;
    }

    .number:not(.button) {
      margin-block: 0;
    }

    .more > summary {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @container (min-width: 34em) {
    .row {
      grid-template:
        'name call' auto
        'who call' 1fr
        'before before' auto
        'more more' auto
        / minmax(0, 1fr) auto;
      column-gap: var(--s4);
    }

    .web {
      grid-template-columns: minmax(min-content, 1fr) fit-content(60%);
    }

    .call {
      display: grid;
      grid-area: call;
      align-content: start;
      justify-items: end;
    }

    .call > * {
      grid-area: auto;
      justify-self: end;
    }

    .call > .menu {
      padding-block-start: var(--s1);
    }

    .chief .name {
      font-size: 1.0625em;
    }

    .chief .number {
      min-inline-size: 12.5em;
      margin-block: 0;
    }
  }

  /* In a narrow space the word "Call" beside the number is left out. */
  @container (max-width: 34em) {
    .number:not(.button) .verb {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  @container (min-width: 46em) {
    [part='card'] {
      grid-template:
        'name more call' auto
        'who more call' 1fr
        / minmax(0, 5fr) minmax(0, 6fr) minmax(10.5em, max-content);
      padding-block: 0.5625em;
    }

    [part='card']:has(> .before) {
      grid-template-areas:
        'name before call'
        'who more call';
    }

    [part='card'] > .more > summary {
      align-items: start;
      min-block-size: 1.75em;
      padding-block: 0;
    }
  }

  @media (pointer: coarse) {
    @container (min-width: 34em) {
      .more > summary {
        min-block-size: 44px;
        align-items: center;
      }
    }

    @container (min-width: 46em) {
      [part='card'] > .more > summary {
        align-items: start;
      }
    }
  }
`;

/**
 * What a partner can set, and the widget's own defaults. Public properties are
 * read and never declared here, so that a value set anywhere above the host
 * reaches it.
 */
import {css} from 'lit';

export const themeStyles = css`
  :host {
    display: block !important;
    box-sizing: border-box;
    /* The page may have shrunk its root to 62.5 %: a rem is 16 px or more. */
    --_rem: max(16px, 1rem);
    /* In a flexible box it is as wide as there is room, less its margins. */
    inline-size: stretch;
    min-inline-size: min(100%, 18 * var(--_rem));
    max-inline-size: min(100%, var(--herts-da-max-width, 64 * var(--_rem)));
  }

  /* Each anew: readable-colours.ts asks for some without those of the page. */
  :host > * {
    --_surface: var(--herts-da-surface, #fff);
    --_text: var(--herts-da-text, #1c2733);
    --_muted: var(--herts-da-muted, #4a5866);
    --_border: var(--herts-da-border, #c3ccd4);
    --_accent: var(--herts-da-accent, #1d5a73);
    --_accent-text: var(--herts-da-accent-text, #fff);
    --_open: var(--herts-da-open, #17603b);
    --_closed: var(--herts-da-closed, #4a5866);
    --_unknown: var(--herts-da-unknown, #7a4a00);
    --_emergency: var(--herts-da-emergency, #a3262b);
    --_radius: var(--herts-da-radius, 8px);
    --_space: var(--herts-da-space, var(--_rem));
    --_shadow: var(--herts-da-shadow, none);
    --_panel: var(--herts-da-panel, var(--_surface));
  }

  /* Without that keyword: each box asks for it in its own way. */
  @supports not (inline-size: stretch) {
    :host {
      flex: 1 1 100%;
      place-self: stretch;
    }
  }

  @supports (color: light-dark(#000, #fff)) {
    :host > * {
      --_surface: var(--herts-da-surface, light-dark(#fff, #15212b));
      --_text: var(--herts-da-text, light-dark(#1c2733, #eef3f7));
      --_muted: var(--herts-da-muted, light-dark(#4a5866, #b6c2cd));
      --_border: var(--herts-da-border, light-dark(#c3ccd4, #445565));
      --_accent: var(--herts-da-accent, light-dark(#1d5a73, #9fd3ea));
      --_accent-text: var(--herts-da-accent-text, light-dark(#fff, #0d1a22));
      --_open: var(--herts-da-open, light-dark(#17603b, #93dab0));
      --_closed: var(--herts-da-closed, light-dark(#4a5866, #b6c2cd));
      --_unknown: var(--herts-da-unknown, light-dark(#7a4a00, #f0c57a));
      --_emergency: var(--herts-da-emergency, light-dark(#a3262b, #ff9d97));
    }
  }

  /* Of the page's own two colours, so that it fits any page. */
  @supports (color: color-mix(in srgb, #000, #fff)) {
    :host > * {
      --_panel: var(
        --herts-da-panel,
        color-mix(in srgb, var(--_text) 5%, var(--_surface))
      );
    }
  }

  /* The words of our snippet, before the rest of the page: the widget has them. */
  .page::slotted(span[lang]:first-child) {
    display: none !important;
  }

  :host([hidden]) {
    display: none !important;
  }

  /* The page's letter-spacing, alignment, case and the like stop here, where
     no rule of the page can reach: one for every element reaches the host. */
  .widget,
  [part='launcher'] {
    all: initial;
    box-sizing: border-box;
    color-scheme: inherit;
    font-family: var(--herts-da-font-family, inherit);
    font-size: var(--herts-da-font-size, max(16px, 1em));
    line-height: 1.4;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }

  [data-theme='light'] {
    color-scheme: light;
  }

  [data-theme='dark'] {
    color-scheme: dark;
  }

  * {
    box-sizing: border-box;
    /* A page that names a part in these is handed its node, and with it the
       closed root. Important in here wins over ::part. */
    view-timeline-name: none !important;
    scroll-timeline-name: none !important;
    scroll-snap-align: none !important;
    anchor-name: none !important;
    view-transition-name: none !important;
  }

  /* Never seen: drawn, so that a change of its colours is told. */
  :host > i {
    position: absolute;
    visibility: hidden;
    forced-color-adjust: none;
    transition: box-shadow 1ms;
    animation: drawn 1ms;
  }

  @keyframes drawn {
  }

  .widget {
    display: block;
    /* What is slotted in could ask for the box in which it scrolls. */
    overflow: visible !important;
    /* A box of the page that scrolls also holds what is out of sight. */
    position: relative;
    container-type: inline-size;
    /* Container queries make what is inside count for no width: in a float, a
       cell or an auto column the widget would be 0 wide without this. */
    contain-intrinsic-inline-size: calc(18 * var(--_rem) - 2px);
    /* The steps of space: 4, 8, 12, 16 and 24 pixels as it comes. */
    --s1: calc(var(--_space) * 0.25);
    --s2: calc(var(--_space) * 0.5);
    --s3: calc(var(--_space) * 0.75);
    --s4: var(--_space);
    --s5: calc(var(--_space) * 1.5);
    --_line: 1px solid var(--_border);
    /* From the edge of the widget to its words. */
    --_gutter: var(--s3);
    border: var(--_line);
    border-radius: var(--_radius);
    background-color: var(--_surface);
    color: var(--_text);
    box-shadow: var(--_shadow);
    overflow-wrap: break-word;
    text-align: start;
  }

  /* The side of the page, not of a sentence: right where it is mirrored. */
  .widget > * {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  /* In a page from right to left the widget is mirrored, and each sentence
     keeps the direction of its own words. */
  :is(p, h1, h2, h3, h4, h5, h6, li, button, label, summary, th, td, dl > div),
  :is(p, summary, .button) span,
  .button {
    unicode-bidi: plaintext;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    font-size: 1em;
    line-height: 1.25;
  }

  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }

  /* About 70 letters: the eye finds the next line. */
  p,
  dd,
  ol {
    max-inline-size: 36em;
    text-wrap: pretty;
  }

  ul {
    list-style: none;
  }

  /* Also one that was visited: it is nobody's business who looks at the screen
     later. */
  a {
    /* Higher than its line, which stays as it is. */
    padding-block: 0.3em;
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }

  /* Bold may be another font, and must not make its line higher. */
  b {
    line-height: 1;
  }

  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 2px;
  }

  .heading > * {
    font-size: 1.1875em;
  }

  .small,
  .calls-more,
  .menu,
  .who,
  .toggle,
  .week {
    font-size: 0.875em;
    line-height: 1.35;
  }

  .small,
  .who,
  dt {
    color: var(--_muted);
  }

  .notice {
    padding: var(--s2) var(--s3);
    border: 1px solid currentcolor;
    border-radius: var(--_radius);
  }

  /* Words that may come later. The place of the longest is kept, so that
     nothing moves: they are neither seen nor read out. */
  [data-longest] {
    display: grid;
  }

  [data-longest]::before {
    content: attr(data-longest);
    grid-area: 1 / 1;
    visibility: hidden;
  }

  [data-longest] > * {
    grid-area: 1 / 1;
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

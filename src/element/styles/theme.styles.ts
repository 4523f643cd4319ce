/**
 * The variables that a partner can set, and their defaults. Public variables
 * are read and never declared here, so that a value set anywhere above the host
 * reaches the widget.
 */
import {css} from 'lit';

export const themeStyles = css`
  :host {
    display: block !important;
    box-sizing: border-box;
    /* The page may have reduced its root size to 62.5 %, so a rem is at least
       16 px. */
    --_rem: max(16px, 1rem);
    /* In a flex container it is as wide as the free space, less its margins. */
    inline-size: stretch;
    min-inline-size: min(100%, 18 * var(--_rem));
    max-inline-size: min(100%, var(--herts-da-max-width, 64 * var(--_rem)));
  }

  /* Declared again here: readable-colours.ts replaces some of the page's
     values. */
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
    /* The focus ring and the gap inside it. */
    --_ring: 3px;
    --_ring-gap: 2px;
  }

  /* Without stretch, each kind of box needs its own rule. */
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

  /* Mixed from the page's own two colours, so that it fits any page. */
  @supports (color: color-mix(in srgb, #000, #fff)) {
    :host > * {
      --_panel: var(
        --herts-da-panel,
        color-mix(in srgb, var(--_text) 5%, var(--_surface))
      );
    }
  }

  /* Hides the words of our snippet, which the widget replaces, but not the rest
     of the page. */
  .page::slotted(span[lang]:first-child) {
    display: none !important;
  }

  :host([hidden]) {
    display: none !important;
  }

  /* Resets the page's letter-spacing, alignment, case and so on. It must be
     inside the root: a page's rule for every element reaches the host. */
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
    /* A page that names a part in these properties gets its node, and with it
       the closed root. Important in here wins over ::part. */
    view-timeline-name: none !important;
    scroll-timeline-name: none !important;
    scroll-snap-align: none !important;
    anchor-name: none !important;
    view-transition-name: none !important;
  }

  /* Never visible, but drawn, so that the browser reports a change of its
     colours. */
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
    /* Slotted content could ask for the box in which it scrolls. */
    overflow: visible !important;
    /* A box of the page that scrolls then contains hidden elements, too. */
    position: relative;
    container-type: inline-size;
    /* With container queries, content does not add to the width: in a float, a
       cell or an auto column the widget would be 0 wide without this. */
    contain-intrinsic-inline-size: calc(18 * var(--_rem) - 2px);
    /* The steps of space: 4, 8, 12, 16 and 24 pixels by default. */
    --s1: calc(var(--_space) * 0.25);
    --s2: calc(var(--_space) * 0.5);
    --s3: calc(var(--_space) * 0.75);
    --s4: var(--_space);
    --s5: calc(var(--_space) * 1.5);
    --_line: 1px solid var(--_border);
    /* The distance from the edge of the widget to its text. */
    --_gutter: var(--s3);
    border: var(--_line);
    border-radius: var(--_radius);
    background-color: var(--_surface);
    color: var(--_text);
    box-shadow: var(--_shadow);
    overflow-wrap: break-word;
    text-align: start;
  }

  /* Follows the direction of the page, not of a sentence: right on a
     right-to-left page. */
  .widget > * {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }

  /* On a right-to-left page the widget is mirrored, and each sentence keeps the
     direction of its own words. */
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

  /* About 70 letters, so that the eye finds the next line. */
  p,
  dd,
  ol {
    max-inline-size: 36em;
    text-wrap: pretty;
  }

  ul {
    list-style: none;
  }

  /* Visited links look the same, so that the next person who looks at the
     screen learns nothing. */
  a {
    /* The target is higher than its line, whose height stays the same. */
    padding-block: 0.3em;
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }

  /* Bold may be another font, and must not make its line higher. */
  b {
    line-height: 1;
  }

  :focus-visible {
    outline: var(--_ring) solid var(--_accent);
    outline-offset: var(--_ring-gap);
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

  /* Reserves the space of the longest words that may come, so that nothing
     moves. The words are hidden from sight and from screen readers. */
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

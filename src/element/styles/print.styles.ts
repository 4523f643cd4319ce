/** How it looks on paper: ink on white, and nothing that can be pressed. */
import {css} from './css.js';

export const printStyles = css`
  @media not print {
    .on-paper {
      display: none;
    }
  }

  @media print {
    /* A printer leaves grounds out, whatever colours the page has chosen. */
    .widget {
      --_surface: #fff;
      --_text: #000;
      --_muted: #000;
      --_border: #767676;
      --_accent: #000;
      --_accent-text: #000;
      --_open: #000;
      --_emergency: #000;
      color-scheme: light;
      padding: 0;
      border: 0;
      box-shadow: none;
    }

    /* What holds only now, what is pressed, and what is said of pressing it. */
    .exit-place,
    .exit-note,
    .title,
    .danger,
    [part='calls'],
    [part='needs'],
    [part='planner'],
    .status,
    .link,
    .with-keyboard,
    .card summary,
    .site-note {
      display: none;
    }

    .out-of-sight {
      content-visibility: visible;
    }

    .on-paper {
      margin-block-end: 0.75em;
    }

    .on-paper :first-child {
      font-size: 1.375em;
    }

    .button {
      display: inline;
      padding: 0;
      border: 0;
      background: none;
      font-size: 1.125em;
    }

    summary {
      list-style: none;
      text-decoration: none;
      font-weight: 700;
    }

    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
    }

    .cards {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    }

    .card,
    .week > *,
    tr {
      break-inside: avoid;
    }

    .region-heading,
    .card .name {
      break-after: avoid;
    }
  }
`;

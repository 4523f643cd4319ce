/** Styles for paper: ink on white, and no controls. */
import {css} from 'lit';

export const printStyles = css`
  @media not print {
    .on-paper {
      display: none;
    }
  }

  @media print {
    /* Printers leave out backgrounds, whatever colours the page has chosen. */
    .widget {
      --_surface: #fff;
      --_text: #000;
      --_muted: #000;
      --_border: #767676;
      --_accent: #000;
      --_accent-text: #000;
      --_open: #000;
      --_closed: #000;
      --_unknown: #000;
      --_emergency: #000;
      color-scheme: light;
      border: 0;
      box-shadow: none;
    }

    .widget > * {
      --_gutter: 0px;
    }

    /* Statuses of this moment, controls, and sentences about pressing them. */
    .exit-place,
    .exit-note,
    .title,
    .danger,
    [part='calls'],
    [part='needs'],
    [part='planner'],
    .more > summary,
    .link,
    .with-keyboard,
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

    .go,
    .number {
      text-decoration: none;
    }

    .chevron::after {
      display: none;
    }

    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
    }

    .row,
    .week > *,
    tr {
      break-inside: avoid;
    }

    .heading,
    .name {
      break-after: avoid;
    }
  }
`;

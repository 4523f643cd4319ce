/** Whether everybody can read the colours, and what to change. */
import {html, nothing, type TemplateResult} from 'lit';
import {validLooks, validSettings} from './choices.js';
import {computedColour} from './computed-colour.js';
import {judge, type Judged, type Scheme} from './contrast.js';
import type {Page} from './page.js';
import {lookName, words} from './words.js';

export function contrast(page: Page): TemplateResult {
  const judged = judgedColours(page);
  const bad = judged.filter(({instead}) => instead);
  const {heading, good, all, columns} = words.contrast;
  const sentence =
    bad.length === 0 ? good(judged.length) : words.contrast.bad(bad.length);
  return html`
    <div class="contrast" data-verdict=${bad.length === 0 ? 'good' : 'bad'}>
      <h3>${heading}</h3>
      <p role="status">${sentence}</p>
      ${bad.length > 0 ? advice(bad, page) : nothing}
      <details>
        <summary>${all}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">${columns.pair}</th>
              <th scope="col">${columns.scheme}</th>
              <th scope="col">${columns.ratio}</th>
              <th scope="col">${columns.verdict}</th>
            </tr>
          </thead>
          <tbody>
            ${judged.map(row)}
          </tbody>
        </table>
      </details>
    </div>
  `;
}

function judgedColours({offered, choices}: Page): Judged[] {
  const chosen = validLooks(choices, offered.looks);
  const {theme = 'auto'} = validSettings(choices, offered.settings);
  const schemes: readonly Scheme[] =
    theme === 'light' || theme === 'dark' ? [theme] : ['light', 'dark'];
  const initial = new Map(
    offered.looks.map((look) => [look.name, look.initial]),
  );
  // One colour may come of others, as that of the panel does.
  const valueOf = (name: string): string =>
    (chosen[name] ?? initial.get(name) ?? '').replace(
      /var\((--[\w-]+)\)/g,
      (_, other: string) => valueOf(other),
    );
  return judge(schemes, (name, scheme) =>
    computedColour(valueOf(name), scheme),
  );
}

/** One button for each colour, also where it fails in light and in dark. */
function advice(bad: readonly Judged[], page: Page): TemplateResult {
  const inks = new Set(bad.map(({ink}) => ink));
  // A ground that must change itself comes first: then it may do.
  const names = [...inks].filter((name) =>
    bad.some(({ink, ground}) => ink === name && !inks.has(ground)),
  );
  return html`<ul>
    ${names.map((name) => {
      const value = betterValue(name, bad, page);
      return html`<li>
        ${bad
          .filter(({ink}) => ink === name)
          .map(
            ({ink, ground, scheme, ratio}) =>
              html`${words.contrast.pair(lookName(ink), lookName(ground))},
              ${words.contrast.schemes[scheme].toLowerCase()}:
              ${words.contrast.ratio(ratio)}. `,
          )}
        <button
          type="button"
          class="plain"
          @click=${() =>
            page.change({looks: {...page.choices.looks, [name]: value}})}
        >
          ${words.contrast.change(lookName(name), value)}
        </button>
      </li>`;
    })}
  </ul>`;
}

/** The readable colour; two where only one of light and dark must change. */
function betterValue(
  name: string,
  bad: readonly Judged[],
  {offered, choices}: Page,
): string {
  const {theme = 'auto'} = validSettings(choices, offered.settings);
  const instead = (scheme: Scheme) =>
    bad.find((each) => each.ink === name && each.scheme === scheme)?.instead;
  const now =
    validLooks(choices, offered.looks)[name] ??
    offered.looks.find((look) => look.name === name)?.initial ??
    '';
  const light = instead('light') ?? computedColour(now, 'light');
  const dark = instead('dark') ?? computedColour(now, 'dark');
  if (theme === 'light') return light;
  if (theme === 'dark') return dark;
  return light === dark ? light : `light-dark(${light}, ${dark})`;
}

function row({ink, ground, scheme, ratio, instead}: Judged): TemplateResult {
  const {pair, schemes, ratio: inWords, enough, tooLow} = words.contrast;
  return html`<tr>
    <th scope="row">${pair(lookName(ink), lookName(ground))}</th>
    <td>${schemes[scheme]}</td>
    <td>${inWords(ratio)}</td>
    <td>${instead ? html`<b>${tooLow}</b>` : enough}</td>
  </tr>`;
}

/**
 * Keeps words readable where a page has set some colours and not others, or
 * colours for a light page that is dark now. Colours that fit in one of light
 * and dark alone keep the widget in that one; a colour that fits in neither
 * gives way to our own.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {
  contrast,
  hex,
  over,
  parseSrgb,
  type Colour,
} from './colour-arithmetic.js';
import {COLOUR_PAIRS, LEAST_RATIO, type ColourName} from './colour-pairs.js';
import {themeFrom, type Theme} from './settings.js';
import {warnOnce} from './warn-once.js';

type Scheme = 'light' | 'dark';
type Pair = readonly [ink: ColourName, ground: ColourName];
type Host = ReactiveControllerHost & Element & {theme: unknown};

interface Verdict {
  /** Colours of the page that cannot be used. */
  readonly dropped: readonly ColourName[];
  /** The first pair that cannot be read, in words. */
  readonly fault: string;
}

/** Where an element out of sight holds each colour, to be read and watched. */
const PROPERTIES: Readonly<Record<ColourName, string>> = {
  surface: 'background-color',
  text: 'border-top-color',
  muted: 'border-right-color',
  accent: 'border-bottom-color',
  'accent-text': 'border-left-color',
  open: 'outline-color',
  closed: 'text-decoration-color',
  unknown: 'column-rule-color',
  emergency: 'text-emphasis-color',
};

const NAMES = Object.keys(PROPERTIES) as ColourName[];

/** Whatever a colour is, it is then computed as `color(srgb …)`. */
const inSrgb = (colour: string) => `color-mix(in srgb, ${colour}, ${colour})`;

/** Starts to keep them readable, in browsers that know both schemes. */
export function keepReadable(host: Host, root: ShadowRoot): void {
  const needed = `light-dark(red, ${inSrgb('red')})`;
  if (CSS.supports('color', needed) && 'adoptedStyleSheets' in root) {
    host.addController(new ReadableColours(host, root));
  }
}

class ReadableColours implements ReactiveController {
  readonly #host: Host;
  readonly #root: ShadowRoot;
  readonly #sheet = new CSSStyleSheet();
  /** Holds, per scheme, one element with the page's colours and one with ours. */
  readonly #samples = document.createElement('i');
  #theme: Theme | undefined;
  #frame = 0;

  constructor(host: Host, root: ShadowRoot) {
    this.#host = host;
    this.#root = root;
    root.adoptedStyleSheets.push(this.#sheet);
    this.#samples.className = 'samples';
    this.#samples.style.color = 'light-dark(#000, #fff)';
    for (const scheme of ['light', 'dark']) {
      for (const whose of ['', 'own-'])
        this.#samples.append(sample(scheme, whose));
    }
    // A page changes its colours at any time, and so does a reader's extension.
    this.#samples.ontransitionrun = () => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.#judge());
    };
  }

  hostUpdated(): void {
    const theme = themeFrom(this.#host.theme);
    if (this.#samples.isConnected && theme === this.#theme) return;
    this.#theme = theme;
    this.#root.prepend(this.#samples);
    this.#judge();
  }

  #judge(): void {
    const styles = getComputedStyle(this.#host);
    const given = new Map(
      NAMES.map((name) => [
        name,
        styles.getPropertyValue(`--herts-da-${name}`).trim(),
      ]),
    );
    const isOurs = [...given.values()].every((value) => !value);
    this.#sheet.replaceSync(isOurs ? '' : this.#rules(given));
  }

  #rules(given: ReadonlyMap<ColourName, string>): string {
    const light = this.#verdict('light', given);
    const dark = this.#verdict('dark', given);
    const fitsOne = !light.fault !== !dark.fault;
    const only = fitsOne && (light.fault ? 'dark' : 'light');
    const isForced = this.#theme === 'auto' && only;
    const seen = this.#seen();
    const {fault} = seen === 'light' ? light : dark;
    if (fault) {
      const instead = isForced
        ? `The colours for ${only} are used.`
        : 'Our own are used in their place.';
      warnOnce(
        'colours',
        `${fault} ${instead} Colours for both are written light-dark(#00594c, #7fd4c3).`,
      );
    }
    const chosen = [...new Set([...light.dropped, ...dark.dropped])].map(
      (name) => {
        const [one, other] = [light, dark].map(({dropped}) =>
          dropped.includes(name)
            ? `var(--_own-${name})`
            : `var(--herts-da-${name})`,
        );
        return `--_${name}:light-dark(${one},${other});`;
      },
    );
    const scheme = isForced ? `color-scheme:${only};` : '';
    // Paper has colours of its own.
    return `@media not print{.widget,[part=launcher],dialog{${scheme}${chosen.join('')}}}`;
  }

  /** Leaves colours of the page out, one by one, until every pair can be read. */
  #verdict(scheme: Scheme, given: ReadonlyMap<ColourName, string>): Verdict {
    const used = new Set(
      [...given].flatMap(([name, value]) =>
        CSS.supports('color', value) ? [name] : [],
      ),
    );
    let fault = '';
    const [, , , opacity] = this.#colour(scheme, 'surface', used);
    if (opacity < 1) {
      used.delete('surface');
      fault = '--herts-da-surface lets through what nobody knows.';
    }
    const isReadable = ([ink, ground]: Pair) => {
      const surface = this.#colour(scheme, 'surface', used);
      const below = over(this.#colour(scheme, ground, used), surface);
      const above = over(this.#colour(scheme, ink, used), below);
      const ratio = contrast(above, below);
      const culprit = [ink, ground].find((name) => used.has(name));
      if (ratio >= LEAST_RATIO || !culprit) return true;
      fault ||= `--herts-da-${ink} (${hex(above)}) on --herts-da-${ground} (${hex(below)}) has a contrast of ${ratio.toFixed(2)} : 1 in ${scheme}, and words need ${LEAST_RATIO} : 1.`;
      return !used.delete(culprit);
    };
    while (!COLOUR_PAIRS.every(isReadable));
    const dropped = [...given].flatMap(([name, value]) =>
      value && !used.has(name) ? [name] : [],
    );
    return {dropped, fault};
  }

  /** The page's colour where `used` names it, otherwise our own. */
  #colour(
    scheme: Scheme,
    name: ColourName,
    used: ReadonlySet<ColourName>,
  ): Colour {
    const [theirs, ours] = [...this.#samples.children].slice(
      scheme === 'light' ? 0 : 2,
    );
    const sample = used.has(name) ? theirs : ours;
    return parseSrgb(
      sample ? getComputedStyle(sample).getPropertyValue(PROPERTIES[name]) : '',
    );
  }

  #seen(): Scheme {
    if (this.#theme !== 'auto' && this.#theme) return this.#theme;
    const {color} = getComputedStyle(this.#samples);
    return color === 'rgb(0, 0, 0)' ? 'light' : 'dark';
  }
}

function sample(scheme: string, whose: string): HTMLElement {
  const element = document.createElement('i');
  const {style} = element;
  style.colorScheme = scheme;
  for (const name of NAMES) {
    style.setProperty(PROPERTIES[name], inSrgb(`var(--_${whose}${name})`));
  }
  return element;
}

/**
 * Keeps text readable if a page sets only some colours, or colours for a light
 * page that is now dark. If text cannot be read in the page's `color-scheme`
 * but can in the other one, the widget takes the other one. Otherwise the
 * widget's own colours replace those that cannot be read.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {fromDocument} from '../../safety/page-document.js';
import {COLOUR_PAIRS, LEAST_RATIO, type ColourPair} from '../colour-pairs.js';
import {themeFrom} from '../settings.js';
import {warnOnce} from '../warn-once.js';

type Host = ReactiveControllerHost & Element & {theme: unknown};

/** Red, green, blue and alpha in sRGB, each from 0 to 1. */
type Colour = readonly [
  red: number,
  green: number,
  blue: number,
  alpha: number,
];

interface Verdict {
  /** The colours to use instead of the given ones: the same, or our own. */
  readonly colours: readonly string[];
  /** Describes the first pair that cannot be read. Empty if all can. */
  readonly issue: string;
}

const NAMES = [...new Set(COLOUR_PAIRS.flat())];
const BY_SCHEME = 'light-dark(#000,#fff)';

const variable = (name: string) => `--herts-da-${name}`;

/** Works in browsers that know both schemes. Others draw only the light one. */
export function keepReadable(host: Host, root: ShadowRoot): void {
  if (!CSS.supports('color', BY_SCHEME)) return;
  try {
    host.addController(new ReadableColours(host, root));
  } catch {
    // An XML page, or a browser that adopts no style sheet. The numbers matter
    // more than colours.
  }
}

class ReadableColours implements ReactiveController {
  readonly #host: Host;
  readonly #root: ShadowRoot;
  readonly #sheet = new CSSStyleSheet();
  /**
   * Two invisible elements: this one reports changes of colour, the other gives
   * computed colours.
   */
  readonly #watch = fromDocument('createElement')('i');
  readonly #probe = fromDocument('createElement')('i');
  #theme: unknown;
  #frame = 0;

  constructor(host: Host, root: ShadowRoot) {
    this.#host = host;
    this.#root = root;
    root.adoptedStyleSheets.push(this.#sheet);
    this.#watch.style.boxShadow = [
      BY_SCHEME,
      ...NAMES.map((name) => `var(--_${name})`),
    ]
      .map((colour) => `0 0 ${colour}`)
      .join();
    // The page or a reader's extension may change colours at any time. The
    // animation starts when a hidden or moved widget is drawn again.
    this.#watch.ontransitionrun = this.#watch.onanimationstart = () => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.#judge());
    };
  }

  /**
   * Runs before the widget is drawn, so that the browser styles only two
   * elements.
   */
  hostUpdate(): void {
    const theme = themeFrom(this.#host.theme);
    if (this.#watch.isConnected && theme === this.#theme) return;
    this.#theme = theme;
    this.#root.prepend(this.#watch, this.#probe);
    this.#judge();
  }

  #judge(): void {
    const styles = getComputedStyle(this.#host);
    const given = NAMES.filter((name) =>
      styles.getPropertyValue(variable(name)).trim(),
    );
    const rules = given.length > 0 ? this.#rules(given) : '';
    // Printing has its own colours.
    this.#sheet.replaceSync(
      rules && `@media not print{:host>:not(i){${rules}}}`,
    );
  }

  #rules(given: readonly string[]): string {
    const light = this.#verdict('light', given);
    const dark = this.#verdict('dark', given);
    const isAuto = this.#theme === 'auto';
    const only = light.issue ? 'dark' : 'light';
    const turns = isAuto && !light.issue !== !dark.issue;
    const seen = isAuto ? this.#pageScheme() : this.#theme;
    const {issue} = seen === 'light' ? light : dark;
    if (issue) {
      warnOnce(
        'colours',
        `${issue} The widget ${turns ? `is ${only}` : 'uses colours of its own'} instead. For both schemes write light-dark(#00594c, #7fd6c2).`,
      );
    }
    if (turns) return `color-scheme:${only}`;
    return (
      (light.issue || dark.issue) &&
      given
        .map((name, at) => {
          const both = [light, dark].map(({colours}) => colours[at]);
          return `--_${name}:light-dark(${both.join()})`;
        })
        .join(';')
    );
  }

  /** Replaces colours of the page, one by one, until every pair can be read. */
  #verdict(scheme: string, given: readonly string[]): Verdict {
    const used = new Set(given);
    let issue = '';
    this.#probe.style.cssText = `color-scheme:${scheme}`;
    const drop = (name: string, reason: string) => {
      issue ||= reason;
      used.delete(name);
      this.#probe.style.setProperty(variable(name), 'initial');
    };
    const styles = getComputedStyle(this.#host);
    for (const name of given) {
      const value = styles.getPropertyValue(variable(name)).trim();
      if (!CSS.supports('color', value) || /currentcolor/i.test(value))
        drop(name, `${variable(name)} cannot be "${value}".`);
    }
    const [, , , opacity] = this.#colour('surface');
    if (opacity < 1)
      drop('surface', `${variable('surface')} lets through what is behind it.`);
    const isUnreadable = ([ink, background]: ColourPair) => {
      const ratio = this.#ratio(ink, background);
      // The panel's colour is mixed from the last two.
      const cause = [ink, background, 'surface', 'text'].find((name) =>
        used.has(name),
      );
      if (ratio >= LEAST_RATIO || !cause) return false;
      drop(
        cause,
        `${variable(ink)} on ${variable(background)} has a contrast of ${ratio.toFixed(2)} : 1 in ${scheme}, and words need ${LEAST_RATIO} : 1.`,
      );
      return true;
    };
    while (COLOUR_PAIRS.some(isUnreadable));
    const colours = given.map((name) =>
      used.has(name) ? `var(${variable(name)})` : this.#computed(name),
    );
    return {colours, issue};
  }

  /**
   * The contrast. If the background is transparent, the lower of two possible
   * values.
   */
  #ratio(ink: string, background: string): number {
    const surface = this.#colour('surface');
    const ratios = [surface, over(this.#colour('panel'), surface)].map(
      (behind) => {
        const below = over(this.#colour(background), behind);
        return contrast(over(this.#colour(ink), below), below);
      },
    );
    return Math.min(...ratios);
  }

  #colour(name: string): Colour {
    const [red = 0, green = 0, blue = 0, alpha = 1] =
      this.#computed(name)
        .match(/none|-?[\d.]+(e-?\d+)?/g)
        ?.map((part) => Math.min(Math.max(parseFloat(part) || 0, 0), 1)) ?? [];
    return [red, green, blue, alpha];
  }

  /**
   * Returns `color(srgb r g b / a)` for the page's colour, or for ours if it
   * was replaced.
   */
  #computed(name: string): string {
    const colour = `var(--_${name})`;
    this.#probe.style.color = `color-mix(in srgb,${colour},${colour})`;
    return getComputedStyle(this.#probe).color;
  }

  #pageScheme(): string {
    this.#probe.style.cssText = `color:${BY_SCHEME}`;
    return getComputedStyle(this.#probe).color === 'rgb(0, 0, 0)'
      ? 'light'
      : 'dark';
  }
}

/** The visible colour if one colour lies on an opaque one. */
function over(above: Colour, below: Colour): Colour {
  const [, , , alpha] = above;
  const mix = (at: 0 | 1 | 2) => above[at] * alpha + below[at] * (1 - alpha);
  return [mix(0), mix(1), mix(2), 1];
}

/** The contrast from 1 to 21, as WCAG 2.2 defines it. */
function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort(
    (a, b) => b - a,
  ) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

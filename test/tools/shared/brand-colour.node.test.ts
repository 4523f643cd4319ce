// One brand colour, adjusted for links and buttons. The contrast is calculated
// independently, from the formula of WCAG 2.2.
import {readFileSync} from 'node:fs';
import {assert} from 'chai';
import fc from 'fast-check';
import {
  backgrounds,
  brandColour,
} from '../../../src/tools/shared/brand-colour.js';

const manifest = readFileSync('custom-elements.json', 'utf8');

const channels = (hex: string) =>
  [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = channels(hex).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other]
    .map(luminance)
    .sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const anyColour = fc
  .integer({min: 0, max: 0xffffff})
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

/** The widget's own, if a page sets no other. */
const buttonText = {light: '#ffffff', dark: '#0d1a22'};

describe('one brand colour', () => {
  it('is readable as a link and as a button, in light and in dark', () => {
    fc.assert(
      fc.property(anyColour, (typed) => {
        const brand = brandColour(typed)!;
        for (const scheme of ['light', 'dark'] as const) {
          const {surface, panel} = backgrounds[scheme];
          for (const other of [surface, panel, buttonText[scheme]]) {
            assert.isAtLeast(contrast(brand[scheme], other), 4.5);
          }
        }
      }),
    );
  });

  it('stays unchanged if it is readable', () => {
    assert.equal(brandColour('#00594c')!.light, '#00594c');
    assert.equal(brandColour('#9fd3ea')!.dark, '#9fd3ea');
  });

  it('keeps its hue if it has to change', () => {
    const [red = 0, , blue = 0] = channels(brandColour('#e07a1f')!.light);
    assert.isAbove(red, blue + 80);
  });

  for (const [written, typed] of [
    ['#78BE20', '#78be20'],
    ['#fa0', '#ffaa00'],
    ['rebeccapurple', '#663399'],
    ['rgb(120 190 32)', '#78be20'],
    ['hsl(120 100% 25%)', '#008000'],
    ['#12345680', '#123456'],
  ] as const) {
    it(`is read as CSS writes it: ${written}`, () => {
      assert.equal(brandColour(written)!.typed, typed);
    });
  }

  for (const written of ['url(x)', '', 'reddish', '#12345', 'var(--own)']) {
    it(`is undefined if it is not a colour: "${written}"`, () => {
      assert.isUndefined(brandColour(written));
    });
  }

  it('is compared with the widget’s backgrounds', () => {
    const pair = (name: string) =>
      new RegExp(
        `"--herts-da-${name}",\\s*"default": "light-dark\\((#\\w+), (#\\w+)\\)"`,
      )
        .exec(manifest)!
        .slice(1)
        .map((hex) => hex.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3'));
    assert.deepEqual(pair('accent-text'), Object.values(buttonText));
    const texts = pair('text');
    const schemes = [backgrounds.light, backgrounds.dark];
    assert.deepEqual(
      pair('surface'),
      schemes.map(({surface}) => surface),
    );
    // The panel contains 5 % of the text colour.
    for (const [index, {surface, panel}] of schemes.entries()) {
      const text = channels(texts[index]!);
      assert.deepEqual(
        channels(panel),
        channels(surface).map((it, at) =>
          Math.round(it * 0.95 + text[at]! * 0.05),
        ),
      );
    }
  });
});

// One colour of an author, as links and buttons have it. The contrast is worked
// out here from the formula of WCAG 2.2.
import {readFileSync} from 'node:fs';
import {assert} from 'chai';
import fc from 'fast-check';
import {backgrounds, coloursFrom} from '../../../src/tools/shared/brand-colour.js';

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

describe('the colour of an author', () => {
  it('can be read on what links stand on, and as a button, in light and in dark', () => {
    fc.assert(
      fc.property(anyColour, (typed) => {
        const {accent, accentText} = coloursFrom(typed)!;
        for (const [index, scheme] of (['light', 'dark'] as const).entries()) {
          const {surface, panel} = backgrounds[scheme];
          const colour = accent[index]!;
          assert.isAtLeast(contrast(colour, surface), 4.5);
          assert.isAtLeast(contrast(colour, panel), 4.5);
          assert.isAtLeast(contrast(accentText[index]!, colour), 4.5);
        }
      }),
    );
  });

  it('stays as it was chosen where it can be read', () => {
    assert.equal(coloursFrom('#00594c')!.accent[0], '#00594c');
    assert.equal(coloursFrom('#9fd3ea')!.accent[1], '#9fd3ea');
  });

  it('is none where it is no colour', () => {
    assert.isUndefined(coloursFrom('url(x)'));
    assert.isUndefined(coloursFrom(''));
  });

  it('is compared with the backgrounds that the widget has', () => {
    const pair = (name: string) =>
      new RegExp(
        `"--herts-da-${name}",\\s*"default": "light-dark\\((#\\w+), (#\\w+)\\)"`,
      )
        .exec(manifest)!
        .slice(1)
        .map((hex) => hex.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3'));
    const texts = pair('text');
    const schemes = [backgrounds.light, backgrounds.dark];
    assert.deepEqual(
      pair('surface'),
      schemes.map(({surface}) => surface),
    );
    // The panel is 5 parts of the text in a hundred.
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

/** The contrast that the builder tells, against published figures. */
import {expect} from 'chai';
import {LEAST_RATIO} from '../../../src/element/colour-pairs.js';
import {judge, readableOn} from '../../../src/tools/embed-builder/contrast.js';

const judged = (ink: string, ground: string) =>
  judge(['light'], (name) =>
    name === '--herts-da-surface' ? ground : ink,
  ).find((each) => each.ink === '--herts-da-text')!;

describe('the contrast of two colours', () => {
  // Of WCAG's own examples, and the two greys on either side of 4.5.
  const known: [ink: string, ground: string, ratio: number][] = [
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#ffffff', 8.59],
    // Half black on white is grey.
    ['#00000080', '#ffffff', 4],
  ];
  for (const [ink, ground, ratio] of known) {
    it(`is ${ratio} for ${ink} on ${ground}`, () => {
      const found = judged(ink, ground);
      expect(found.ratio).to.be.closeTo(ratio, 0.05);
      expect(found.instead !== undefined).to.equal(ratio < LEAST_RATIO);
    });
  }
});

describe('the colour to take instead', () => {
  const cases: [ink: string, ground: string][] = [
    ['#e07a1f', '#ffffff'],
    ['#ffffff', '#ffffff'],
    ['#333333', '#000000'],
    ['#777777', '#767676'],
    ['#00ff00', '#ffff00'],
  ];
  for (const [ink, ground] of cases) {
    it(`can be read: for ${ink} on ${ground}`, () => {
      expect(judged(readableOn(ground, ink), ground).instead).to.equal(
        undefined,
      );
    });
  }

  it('keeps the hue', () => {
    const [, red = '', , blue = ''] =
      /#(..)(..)(..)/.exec(readableOn('#ffffff', '#e07a1f')) ?? [];
    expect(parseInt(red, 16)).to.be.above(parseInt(blue, 16) + 80);
  });
});

// The name of a website beside its link.
import {expect} from 'chai';
import {siteName} from '../../src/wording/names.js';

describe('the name of a website', () => {
  for (const [url, name] of [
    [
      'https://www.safer-places.example/refuge?from=here',
      'safer-places.example',
    ],
    ['https://chat.childline.example/', 'chat.childline.example'],
    ['https://wwwomen.example', 'wwwomen.example'],
  ] as const) {
    it(`is ${name} for ${url}`, () => {
      expect(siteName(url)).to.equal(name);
    });
  }
});

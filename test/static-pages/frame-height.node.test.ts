// The file that gives our frame its height: which frames and messages it
// accepts.
import {readFileSync} from 'node:fs';
import {assert} from 'chai';
import {partnerSite, visitorOfEach} from '../support/fixtures.js';
import {pageAround} from '../support/partner-site.js';

/** A frame that asks for what it is told to ask for. */
const asks = (value: string) =>
  `<script>parent.postMessage({message: 'height', value: ${value}}, '*'); parent.postMessage('asked', '*')</script>`;

const lines = readFileSync('src/static-pages/frame-height.js', 'utf8');
const site = partnerSite({'/widget/frame-height.js': lines});
const visitor = visitorOfEach();

/** The height of a frame, 150 as it comes, once it has asked for another. */
async function heightOf(
  frame: string,
  value: string,
  script = `<script src="${site.otherOrigin}/widget/frame-height.js"></script>`,
): Promise<number> {
  site.put(new URL(frame).pathname, asks(value));
  site.put(
    '/page',
    pageAround(
      `<script>addEventListener('message', ({data}) => { window.asked ||= data === 'asked'; })</script>
       ${script}<iframe style="border: 0" height="150" src="${frame}"></iframe>`,
    ),
  );
  await visitor.page.goto(`${site.origin}/page`);
  await visitor.page.waitForFunction('window.asked');
  return visitor.page.$eval('iframe', ({offsetHeight}) => offsetHeight);
}

describe('the height of a frame', () => {
  const ours = () => `${site.otherOrigin}/widget/frame.html`;

  it('is what our frame asks for', async () => {
    assert.equal(await heightOf(ours(), '777'), 777);
  });

  it('is none that a frame of another host asks for', async () => {
    const strangers = `${site.origin}/ads/frame.html`;
    assert.equal(await heightOf(strangers, '777'), 150);
  });

  it('is none that a frame with our address in its own asks for', async () => {
    const strangers = `${site.origin}/x?${ours()}`;
    assert.equal(await heightOf(strangers, '777'), 150);
  });

  it('is what a frame of the host asks for that pasted lines name, and no other', async () => {
    const pasted = `<script>${lines.replace('https://your-host.example', site.otherOrigin)}</script>`;
    assert.equal(await heightOf(ours(), '777', pasted), 777);
    const strangers = `${site.origin}/ads/frame.html`;
    assert.equal(await heightOf(strangers, '777', pasted), 150);
    const unnamed = `<script>${lines}</script>`;
    assert.equal(await heightOf(ours(), '777', unnamed), 150);
  });

  it('is 20,000 pixels at most', async () => {
    for (const value of ['9e6', 'Infinity']) {
      assert.equal(await heightOf(ours(), value), 20_000);
    }
  });

  for (const value of ['-1', '0', 'NaN', 'null', '"777"', '[777]', '{}']) {
    it(`is not ${value}`, async () => {
      assert.equal(await heightOf(ours(), value), 150);
    });
  }
});

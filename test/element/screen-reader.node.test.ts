// What a screen reader is told, from Chromium's own accessibility tree.
import {assert} from 'chai';
import {partnerSite, visitorOfAll} from '../support/fixtures.js';
import {pageAround, SCRIPT} from '../support/partner-site.js';
import {spokenTree} from '../support/spoken.js';

const CLOCK = `<script>document.querySelector('herts-da-support').clock =
  {now: () => new Date('2026-11-25T10:00Z')};</script>`;

describe('a screen reader', () => {
  const site = partnerSite();
  const visitor = visitorOfAll();
  let spoken: string[];

  before(async () => {
    const widget = '<herts-da-support need="tell-police"></herts-da-support>';
    site.put('/page', pageAround(`${widget}${CLOCK}${SCRIPT}`));
    await visitor.open(`${site.origin}/page`);
    spoken = await spokenTree(visitor);
  });

  it('begins with the exit, danger and who can be called', () => {
    const start = `
RootWebArea "Partner page"
  region "Domestic abuse help in Hertfordshire"
    link "Emergency Exit this page"
    text "Opens BBC Weather. Your history still shows this page."
    alert live=assertive
    heading "Domestic abuse help in Hertfordshire" level=2
    group "In danger now? Call 999."
      text "In danger now? Call 999."
      link "Call 999"
      text "If you cannot speak:"
      text "call 999 from a mobile. Listen. Press 55 when you are asked to."
      disclosure "How a silent call works" expanded=false
      text "If you are deaf or cannot use voice calls:"
      disclosure "Other ways to reach 999" expanded=false
    heading "Who you can call now" level=3`;
    const lines = start.trim().split('\n');
    assert.deepEqual(spoken.slice(0, lines.length), lines);
  });

  it('meets one landmark, a named one, and none that is the page’s', () => {
    const landmarks = spoken.filter((line) =>
      /^ *(banner|complementary|contentinfo|form|main|navigation|region|search)\b/.test(
        line,
      ),
    );
    assert.deepEqual(landmarks, [
      '  region "Domestic abuse help in Hertfordshire"',
    ]);
  });

  it('is told nothing aloud on load', () => {
    const live = spoken.flatMap((line, index) =>
      line.includes('live=') ? [line.trim(), spoken[index + 1] ?? ''] : [],
    );
    assert.equal(live[0], 'alert live=assertive');
    assert.equal(live[2], 'status live=polite');
    assert.notMatch(live[1]!, /^ {6}/);
    assert.equal(live[3], '');
  });
});

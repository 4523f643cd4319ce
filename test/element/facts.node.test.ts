// Every fact of a card is still in the row that replaced it: a screen reader is
// told each one with everything open.
import {readFileSync} from 'node:fs';
import {assert} from 'chai';
import {partnerSite, visitorOfAll} from '../support/fixtures.js';
import {SCRIPT} from '../support/partner-site.js';
import {spokenTree} from '../support/spoken.js';

/**
 * By the instant and the name of a service: what its card and its call row told
 * Chromium's accessibility tree, piece by piece, with all of it open.
 */
const before = JSON.parse(
  readFileSync('test/fixtures/facts-of-services.json', 'utf8'),
) as Record<string, Record<string, string[]>>;

const list = readFileSync('test/fixtures/fourteen-services.json', 'utf8');

const site = partnerSite();
const visitor = visitorOfAll();

/** The lines of the tree under the item of each service, as one text. */
async function saidAt(now: string): Promise<Map<string, string>> {
  await visitor.openPage(
    site,
    `<herts-da-support></herts-da-support><script>
      const widget = document.querySelector('herts-da-support');
      widget.clock = {now: () => new Date('${now}')};
      widget.directoryData = ${list};</script>${SCRIPT}`,
  );
  const [widget] = await visitor.inside();
  await visitor.ask(widget!, (it) => {
    const root = it.getRootNode() as ShadowRoot;
    for (const each of root.querySelectorAll('details')) each.open = true;
  });
  await visitor.nextFrames();
  const items = (await spokenTree(visitor)).join('\n').split(/^ *listitem$/m);
  return new Map(
    items.map((item) => [
      /"(.*?)"/.exec(item)?.[1] ?? '',
      item.replace(/^ *[a-z]+ "|"( [a-z]+=\S+)*$/gm, '').replace(/\s+/g, ' '),
    ]),
  );
}

describe('every fact of a card stands in the row of its service', () => {
  for (const [now, services] of Object.entries(before)) {
    it(`at ${now}, of ${Object.keys(services).length} services`, async () => {
      const said = await saidAt(now);
      const lost = Object.entries(services).flatMap(([name, facts]) =>
        facts
          .filter((fact) => !said.get(name)?.includes(fact))
          .map((fact) => `${name}: ${fact}`),
      );
      assert.deepEqual(lost, []);
    });
  }
});

// The one script contains less of the list than the package.
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import json from '@rollup/plugin-json';
import {assert} from 'chai';
import {rollup} from 'rollup';
import {slimData} from '../scripts/slim-data.mjs';
import {pagesOf} from '../src/directory/listings.js';
import type {Directory, Service} from '../src/directory/schema.js';
import {madeDirectory, madeService} from './support/made-directory.js';

const LIST = 'src/directory/hertfordshire.json';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** What a list is in the script. */
async function inScript(list: Directory): Promise<Directory> {
  mkdirSync('.tmp', {recursive: true});
  const folder = mkdtempSync('.tmp/slim-data-');
  try {
    const file = join(folder, 'hertfordshire.json');
    writeFileSync(file, JSON.stringify(list));
    return (await bundled(file)) as Directory;
  } finally {
    rmSync(folder, {recursive: true});
  }
}

async function bundled(file: string): Promise<unknown> {
  const plugins = [slimData(), json()];
  const bundle = await rollup({input: file, plugins});
  const {output} = await bundle.generate({format: 'es'});
  const code = Buffer.from(output[0].code).toString('base64');
  const module = (await import(`data:text/javascript;base64,${code}`)) as {
    default: unknown;
  };
  return module.default;
}

describe('the services in the one script', () => {
  const whole = read(LIST) as Directory;

  /** What a widget draws, or chooses and orders services by. */
  const shown = (service: Service) => ({
    id: service.id,
    name: service.name,
    description: service.description,
    helpsWith: service.helpsWith,
    scope: service.scope,
    status: service.status,
    alert: service.alert,
    eligibilityDescription: service.eligibilityDescription,
    minimumAge: service.minimumAge,
    maximumAge: service.maximumAge,
    phones: service.phones,
    schedule: service.schedule,
    pages: pagesOf(service),
    websiteHasExit: service.websiteHasExit,
    interpretationServices: service.interpretationServices,
    beforeYouCall: service.beforeYouCall,
    ifNoAnswer: service.ifNoAnswer,
    assuredDate: service.assuredDate,
    published: service.sources[0]?.published,
  });

  it('have everything that is shown of them', async () => {
    const slim = await inScript(whole);
    assert.deepEqual(slim.services.map(shown), whole.services.map(shown));
  });

  const [site, chat, bsl] = ['site', 'chat', 'bsl'].map((page) => ({
    url: `https://${page}.example/`,
  })) as [{url: string}, {url: string}, {url: string}];
  for (const [title, change] of [
    ['a website', {website: site.url}],
    ['a web chat', {webChat: chat}],
    ['sign language', {bsl}],
    ['sign language and a web chat', {bsl, webChat: chat}],
    ['all three', {website: site.url, bsl, webChat: chat}],
  ] as const) {
    it(`have the pages of one with ${title} and no phone`, async () => {
      const service = madeService('a', {...change, phones: []});
      const slim = await inScript(madeDirectory([service]));
      assert.deepEqual(slim.services.map(pagesOf), [pagesOf(service)]);
    });
  }

  it('have nothing that only editors need', async () => {
    const {services} = await inScript(whole);
    for (const {sources, ...service} of services) {
      assert.doesNotHaveAnyKeys(service, ['bsl', 'assuredBy']);
      assert.isAtMost(sources.length, 1);
    }
  });
});

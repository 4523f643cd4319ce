// The one script contains less of the list than the package.
import {readFileSync} from 'node:fs';
import json from '@rollup/plugin-json';
import {assert} from 'chai';
import {rollup} from 'rollup';
import {slimData} from '../scripts/slim-data.mjs';
import type {Directory} from '../src/directory/schema.js';

const LIST = 'src/directory/hertfordshire.json';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** What a file of data is in the script. */
async function inScript(file: string): Promise<unknown> {
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
  /** The fields that a widget draws, or chooses and orders services by. */
  const shown = ({
    webChat,
    sources: [first],
    ...service
  }: Directory['services'][number]) => ({
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
    website: service.website,
    websiteHasExit: service.websiteHasExit,
    webChat: webChat?.url,
    interpretationServices: service.interpretationServices,
    beforeYouCall: service.beforeYouCall,
    ifNoAnswer: service.ifNoAnswer,
    assuredDate: service.assuredDate,
    published: first?.published,
  });

  it('have everything that is shown of them', async () => {
    const whole = read(LIST) as Directory;
    const slim = (await inScript(LIST)) as Directory;
    assert.deepEqual(slim.services.map(shown), whole.services.map(shown));
  });

  it('have nothing that only editors need', async () => {
    const {services} = (await inScript(LIST)) as Directory;
    for (const {sources, ...service} of services) {
      assert.doesNotHaveAnyKeys(service, ['bsl', 'assuredBy']);
      assert.isAtMost(sources.length, 1);
    }
  });
});

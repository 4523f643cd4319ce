/** The published schema: whether it agrees with the widget. */
import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {assert} from 'chai';
import * as v from 'valibot';
import {
  contactDescriptions,
  descriptionOf,
  fieldDescriptions,
  scheduleDescriptions,
} from '../../src/directory/check/field-descriptions.js';
import {directorySchema} from '../../src/directory/schema.js';
import {madeDirectory, madeService} from '../support/made-directory.js';

const read = (path: string) =>
  JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;

const schema = read('directory.schema.json');
const ajv = new Ajv2020({allErrors: true});
// The types are for another module system than the one Node loads.
(addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
const validate = ajv.compile(schema);

/** Every field of a schema, by its path from the list inwards. */
function fieldsOf(part: unknown, names: string[] = []): [string[], unknown][] {
  const {
    properties = {},
    items,
    anyOf = [],
  } = part as {
    properties?: Record<string, unknown>;
    items?: unknown;
    anyOf?: unknown[];
  };
  return [
    ...Object.entries(properties).flatMap(([name, field]) => {
      const own = [...names, name];
      return [[own, field] as [string[], unknown], ...fieldsOf(field, own)];
    }),
    ...(items ? fieldsOf(items, names) : []),
    ...anyOf.flatMap((each) => fieldsOf(each, names)),
  ];
}

describe('the published schema', () => {
  it('accepts the shipped list', () => {
    validate(read('src/directory/hertfordshire.json'));
    assert.deepEqual(validate.errors ?? [], []);
  });

  it('is named by the shipped list', () => {
    const {$schema} = read('src/directory/hertfordshire.json');
    const address = new URL(
      String($schema),
      'file:///package/src/directory/hertfordshire.json',
    );
    assert.equal(address.pathname, '/package/directory.schema.json');
  });

  it('describes every field', () => {
    const fields = fieldsOf(schema);
    assert.isAbove(fields.length, 60);
    for (const [names, field] of fields) {
      const {description} = field as {description?: string};
      assert.equal(description, descriptionOf(names), names.join('.'));
      assert.match(description ?? '', /[.!?]$/, names.join('.'));
    }
  });

  it('has a field for every description', () => {
    const known = new Set(fieldsOf(schema).map(([names]) => names.join('.')));
    const described = [
      ...Object.keys(fieldDescriptions),
      ...Object.keys(contactDescriptions).map((key) => `services.bsl.${key}`),
      ...Object.keys(scheduleDescriptions).map(
        (key) => `services.schedule.${key}`,
      ),
    ];
    assert.deepEqual(
      described.filter((name) => !known.has(name)),
      [],
    );
  });

  const cases = [
    {title: 'a service', change: {}},
    {title: 'an address without https', change: {website: 'http://a.example'}},
    {title: 'a need that there is not', change: {helpsWith: ['tea']}},
    {title: 'a scope that there is not', change: {scope: 'regional'}},
    {title: 'an empty name', change: {name: ''}},
    {title: 'an age as a text', change: {minimumAge: '16'}},
    {title: 'a day that is none', change: {assuredDate: 'today'}},
    {title: 'a kind of hours that there is not', change: {schedule: {}}},
    {title: 'hours that nobody knows', change: {schedule: {kind: 'unknown'}}},
    {title: 'a number without digits', change: {phones: [{number: 'ring'}]}},
    {title: 'a source that is only a name', change: {sources: [{name: 'a'}]}},
  ];
  for (const {title, change} of cases) {
    it(`agrees with the widget about ${title}`, () => {
      const service = {...madeService('a'), ...change};
      const document = {...madeDirectory([]), services: [service]};
      assert.equal(validate(document), v.is(directorySchema, document));
    });
  }

  it('allows unknown fields, as the widget does', () => {
    const document = {...madeDirectory([madeService('a')]), colour: 'red'};
    assert.isTrue(validate(document));
  });
});

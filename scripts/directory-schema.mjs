// `npm run schema` writes directory.schema.json from the definitions in
// src/directory/schema.ts and src/directory/check/unknown-fields.ts; with
// --check it fails if the file differs from the source.
import {readFileSync, writeFileSync} from 'node:fs';
import {toJsonSchema} from '@valibot/to-json-schema';
import {descriptionOf} from '../src/directory/check/field-descriptions.ts';
import {scheduleFields} from '../src/directory/check/unknown-fields.ts';
import {directorySchema} from '../src/directory/schema.ts';

const FILE = 'directory.schema.json';

function jsonSchemaOf(definition) {
  return toJsonSchema(definition, {
    // A JSON schema cannot express some rules, such as that a text is trimmed.
    errorMode: 'ignore',
    typeMode: 'input',
    target: 'draft-2020-12',
    // A function reads the hours; their fields are defined separately.
    overrideSchema({valibotSchema}) {
      if (valibotSchema.type !== 'custom') return undefined;
      return {...jsonSchemaOf(scheduleFields), $schema: undefined};
    },
  });
}

/** The published schema, as an object. */
function publishedSchema() {
  const {$schema, properties, ...rest} = jsonSchemaOf(directorySchema);
  const schema = {
    $schema,
    title: 'A directory for <herts-da-support>',
    description:
      'The services that the widget shows. Fields that are not named here are ignored.',
    ...rest,
    properties: {
      $schema: {type: 'string'},
      ...properties,
    },
  };
  return described(schema, []);
}

/** Adds a description to each field. Throws if one is missing. */
function described(schema, names) {
  const {properties, items, anyOf, oneOf, ...own} = schema;
  const variants = anyOf ?? oneOf;
  return {
    ...own,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, field]) => [
          name,
          withDescription(field, [...names, name]),
        ]),
      ),
    }),
    ...(items && {items: described(items, names)}),
    ...(variants && {anyOf: variants.map((each) => described(each, names))}),
  };
}

function withDescription(field, names) {
  const description = descriptionOf(names);
  if (!description) throw new Error(`${names.join('.')} has no description.`);
  return {description, ...described(field, names)};
}

const text = `${JSON.stringify(publishedSchema(), null, 2)}\n`;

if (!process.argv.includes('--check')) writeFileSync(FILE, text);
else if (readFileSync(FILE, 'utf8') !== text) {
  console.error(`${FILE} is out of date: run \`npm run schema\`.`);
  process.exitCode = 1;
}

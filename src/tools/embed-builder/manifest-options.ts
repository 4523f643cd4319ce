/**
 * Reads from the widget's manifest what a web editor can set, so that new
 * settings of the widget appear here by themselves.
 */
import {words} from './words.js';

interface Described {
  readonly name: string;
  readonly description?: string;
}

interface ManifestProperty extends Described {
  readonly default?: string;
}

interface ManifestAttribute extends ManifestProperty {
  readonly type?: {readonly text: string};
  /** The type with type names replaced by their definitions. */
  readonly parsedType?: {readonly text: string};
}

/** The part of custom-elements.json that is used here. */
export interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly attributes?: readonly ManifestAttribute[];
      readonly cssProperties?: readonly ManifestProperty[];
    }[];
  }[];
}

/** An attribute and its possible values. */
export interface Setting extends Described {
  readonly kind: 'choice' | 'flag' | 'colour' | 'address' | 'text';
  /** The values to choose from. */
  readonly values: readonly string[];
  /** The default value, if the manifest states it. Of a colour, the light one. */
  readonly default: string | undefined;
}

/** What the type of an attribute does not say. The others are text. */
const KINDS: Readonly<Record<string, Setting['kind']>> = {
  accent: 'colour',
  'exit-url': 'address',
  directory: 'address',
  'plain-page': 'address',
};

/** A fixed time is for previews only and must never reach a page. */
const NEVER_OFFERED = ['preview-time'];

export function settingsOf({modules}: Manifest): Setting[] {
  const declared = modules.flatMap(({declarations = []}) => declarations);
  const variables = declared.flatMap(({cssProperties = []}) => cssProperties);
  return declared
    .flatMap(({attributes = []}) => attributes)
    .filter(({name}) => !NEVER_OFFERED.includes(name))
    .map((attribute) => {
      const {name, description = ''} = attribute;
      const values = valuesOf(attribute);
      const kind = kindOf(attribute, values);
      const variable = variables.find((it) => it.name === `--herts-da-${name}`);
      const [found] =
        /(?<=^').+(?='$)/.exec(attribute.default ?? '') ??
        /#\w+/.exec(variable?.default ?? '') ??
        [];
      return {name, description, values, kind, default: found};
    });
}

function valuesOf({type, parsedType}: ManifestAttribute): readonly string[] {
  // The only number is a heading level.
  if (type?.text === 'number') return ['1', '2', '3', '4', '5', '6'];
  const text = (parsedType ?? type)?.text ?? '';
  return [...text.matchAll(/'([^']+)'/g)].map(([, value = '']) => value);
}

function kindOf(
  {name, type}: ManifestAttribute,
  values: readonly string[],
): Setting['kind'] {
  if (values.length > 0) return 'choice';
  return type?.text === 'boolean' ? 'flag' : (KINDS[name] ?? 'text');
}

/** The choices with their labels. The default value stands for no attribute. */
export function optionsOf({
  name,
  values,
  default: byDefault,
}: Setting): {value: string; label: string}[] {
  const meaning = (value: string) =>
    words.settings.values[name]?.[value] ?? value;
  const none = byDefault
    ? meaning(byDefault)
    : (words.settings.defaults[name] ?? '');
  return [
    {value: '', label: none},
    ...values
      .filter((value) => value !== byDefault)
      .map((value) => ({value, label: meaning(value)})),
  ];
}

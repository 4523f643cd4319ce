/**
 * Reads from the widget's manifest what a web editor can set, so that new
 * settings of the widget appear here by themselves.
 */
import {words} from './words.js';

interface Described {
  readonly name: string;
  readonly description?: string;
}

interface ManifestAttribute extends Described {
  readonly type?: {readonly text: string};
  readonly default?: string;
  /** The type with type names replaced by their definitions. */
  readonly parsedType?: {readonly text: string};
}

/** The part of custom-elements.json that is used here. */
export interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly attributes?: readonly ManifestAttribute[];
    }[];
  }[];
}

/** An attribute and its possible values. */
export interface Setting extends Described {
  readonly kind: 'choice' | 'flag' | 'colour' | 'address' | 'text';
  /** The values to choose from. */
  readonly values: readonly string[];
  /** The default value, if the manifest states it. */
  readonly usual: string | undefined;
}

/** A fixed time is for previews only and must never reach a page. */
const NEVER_OFFERED = ['preview-time'];

export function settingsOf({modules}: Manifest): Setting[] {
  return modules
    .flatMap(({declarations = []}) => declarations)
    .flatMap(({attributes = []}) => attributes)
    .filter(({name}) => !NEVER_OFFERED.includes(name))
    .map((attribute) => {
      const {name, description = ''} = attribute;
      const values = valuesOf(attribute);
      const kind = kindOf(attribute, values);
      const [, usual] = /^'(.+)'$/.exec(attribute.default ?? '') ?? [];
      return {name, description, values, kind, usual};
    });
}

function valuesOf({type, parsedType}: ManifestAttribute): readonly string[] {
  // The only number is a heading level.
  if (type?.text === 'number') return ['1', '2', '3', '4', '5', '6'];
  const text = (parsedType ?? type)?.text ?? '';
  return [...text.matchAll(/'([^']+)'/g)].map(([, value = '']) => value);
}

function kindOf(
  {type, description = ''}: ManifestAttribute,
  values: readonly string[],
): Setting['kind'] {
  if (values.length > 0) return 'choice';
  if (type?.text === 'boolean') return 'flag';
  if (/\baddress\b/i.test(description)) return 'address';
  return /^colour\b/i.test(description) ? 'colour' : 'text';
}

/** The choices with their labels. The default value stands for no attribute. */
export function optionsOf({
  name,
  values,
  usual,
}: Setting): {value: string; label: string}[] {
  const meaning = (value: string) =>
    words.settings.values[name]?.[value] ?? value;
  const none = usual ? meaning(usual) : (words.settings.usual[name] ?? '');
  return [
    {value: '', label: none},
    ...values
      .filter((value) => value !== usual)
      .map((value) => ({value, label: meaning(value)})),
  ];
}

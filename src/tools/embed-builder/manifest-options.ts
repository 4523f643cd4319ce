/**
 * What a web editor can set, read from the widget's own manifest: what is new
 * in the widget is offered here without anyone writing it down again.
 */

interface Described {
  readonly name: string;
  readonly description?: string;
}

interface ManifestAttribute extends Described {
  readonly type?: {readonly text: string};
  /** The type with the names of types replaced by what they stand for. */
  readonly parsedType?: {readonly text: string};
}

interface ManifestVariable extends Described {
  readonly default?: string;
  readonly syntax?: string;
}

/** The part of custom-elements.json that is read here. */
export interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly attributes?: readonly ManifestAttribute[];
      readonly cssProperties?: readonly ManifestVariable[];
    }[];
  }[];
}

/** An attribute, and what may stand in it. */
export interface Setting extends Described {
  readonly kind: 'choice' | 'flag' | 'number' | 'address' | 'text';
  /** Of a choice. */
  readonly values: readonly string[];
}

/** A CSS variable, the property that shows whether a value fits, the default. */
export interface Look extends Described {
  readonly property: string;
  readonly initial: string;
}

/** A time that stands still is for previews: it must never reach a page. */
const NEVER_OFFERED = ['preview-time'];

export function settingsOf(manifest: Manifest): Setting[] {
  return declarations(manifest)
    .flatMap(({attributes = []}) => attributes)
    .filter(({name}) => !NEVER_OFFERED.includes(name))
    .map((attribute) => {
      const {name, description = ''} = attribute;
      const values = literalsOf(attribute);
      return {name, description, values, kind: kindOf(attribute, values)};
    });
}

export function looksOf(manifest: Manifest): Look[] {
  return declarations(manifest)
    .flatMap(({cssProperties = []}) => cssProperties)
    .map(({name, description = '', syntax = '', default: initial = ''}) => ({
      name,
      description,
      initial,
      property: propertyFor(syntax),
    }));
}

function declarations({modules}: Manifest) {
  return modules.flatMap((module) => module.declarations ?? []);
}

function literalsOf({type, parsedType}: ManifestAttribute): string[] {
  const text = (parsedType ?? type)?.text ?? '';
  return [...text.matchAll(/'([^']+)'/g)].map(([, value = '']) => value);
}

function kindOf(
  {type, description = ''}: ManifestAttribute,
  values: readonly string[],
): Setting['kind'] {
  if (values.length > 0) return 'choice';
  if (type?.text === 'boolean') return 'flag';
  if (type?.text === 'number') return 'number';
  return /\baddress\b/.test(description) ? 'address' : 'text';
}

/** A property of CSS that takes what the syntax names: `<'box-shadow'>`. */
function propertyFor(syntax: string): string {
  const [, property] = /^<'(.+)'>$/.exec(syntax) ?? [];
  return property ?? (syntax === '<color>' ? 'color' : 'width');
}

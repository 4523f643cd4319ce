/** Reads values from outside, which may be anything. */

/** The fields of an object, not checked yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is an object with fields, and not a list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields of a value. A value that is no object has none. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

/** A list, with holes filled. `undefined` if the value is none. */
export function asList(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? [...(value as unknown[])] : undefined;
}

/** The items of a list. A value that is no list has none. */
export function itemsOf(value: unknown): readonly unknown[] {
  return asList(value) ?? [];
}

/** The fields of each item of a list. */
export function recordsOf(value: unknown): Fields[] {
  return itemsOf(value).map(fieldsOf);
}

/** The fields that have a value. */
export function compact<Of extends object>(fields: Of) {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as {[Name in keyof Of]?: Exclude<Of[Name], undefined>};
}

/** What was handed over from outside, as an object to look into. */
export type Fields = Readonly<Record<string, unknown>>;

/** The fields of a value. What is no object has none. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

/** The items of a list, holes filled up. `undefined` for what is no list. */
export function itemsOf(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? [...(value as unknown[])] : undefined;
}

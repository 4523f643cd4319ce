/** The sentences of messages, with functions filled in. */

/** Every text, with a word for each parameter of a function. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') {
    const anyName = new Proxy({}, {get: () => 'word'});
    return [String((value as (names: object) => unknown)(anyName))];
  }
  const {lead, rest, ...others} = value as Record<string, unknown>;
  const isOneText = typeof lead === 'string' && typeof rest === 'string';
  return [
    ...(isOneText ? [`${lead} ${rest}`.trim()] : textsOfAll({lead, rest})),
    ...textsOfAll(others),
  ];
}

function textsOfAll(values: object): string[] {
  return Object.values(values)
    .filter((value) => value !== undefined)
    .flatMap(textsIn);
}

const segmenter = new Intl.Segmenter('en-GB', {granularity: 'sentence'});

/** A text in its sentences, as Unicode parts them. */
export function sentencesOf(text: string): string[] {
  return [...segmenter.segment(text)].map(({segment}) => segment.trim());
}

/** What is read as a word; digits are not. */
export function wordsOf(sentence: string): string[] {
  return sentence.match(/[a-z][a-z'-]*/gi) ?? [];
}

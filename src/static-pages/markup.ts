/** Builds HTML as text. Every value is escaped, unless it is markup itself. */

export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

/** `undefined` and `false` write nothing. */
export type MarkupValue =
  string | number | undefined | false | Markup | readonly MarkupValue[];

/** A template whose values cannot open a tag or end an attribute. */
export function markup(
  parts: TemplateStringsArray,
  ...values: MarkupValue[]
): Markup {
  return new Markup(
    parts.reduce((html, part, index) => {
      return html + htmlOf(values[index - 1]) + part;
    }),
  );
}

function htmlOf(value: MarkupValue): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Markup) return value.html;
  if (typeof value === 'object') return value.map(htmlOf).join('');
  return escaped(String(value));
}

function escaped(words: string): string {
  return words.replace(/[&"'<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/**
 * Builds HTML as text. Everything that is filled in is escaped, unless it is
 * markup itself.
 */

export class Markup {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

/** `undefined` and `false` write nothing. */
export type Filling =
  string | number | undefined | false | Markup | readonly Filling[];

/** A template whose fillings cannot open a tag or end an attribute. */
export function markup(
  parts: TemplateStringsArray,
  ...fillings: Filling[]
): Markup {
  return new Markup(
    parts.reduce((html, part, index) => {
      return html + htmlOf(fillings[index - 1]) + part;
    }),
  );
}

function htmlOf(filling: Filling): string {
  if (filling === undefined || filling === false) return '';
  if (filling instanceof Markup) return filling.html;
  if (typeof filling === 'object') return filling.map(htmlOf).join('');
  return escaped(String(filling));
}

function escaped(words: string): string {
  return words.replace(/[&"'<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

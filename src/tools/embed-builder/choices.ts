/**
 * What a web editor chose, what of it can be used, and how it is kept in the
 * address of this page, so that it can be sent to a colleague. What stands
 * after # is told to no server. The widget itself never does this.
 */
import type {SnippetKind} from '../../snippets/snippets.js';
import {questions} from '../../snippets/which-snippet.js';
import type {Look, Setting} from './manifest-options.js';
import {words} from './words.js';

type Values = Readonly<Record<string, string>>;

/** As it was typed, right or wrong: nothing typed is lost. */
export interface Choices {
  /** By the question. */
  readonly answers: Values;
  /** By the attribute. */
  readonly settings: Values;
  /** By the CSS variable. */
  readonly looks: Values;
  /** Where it is not the one that the answers lead to. */
  readonly paste?: SnippetKind | undefined;
  /** Where the files of the widget are. */
  readonly host?: string | undefined;
  /** The place of the widget for a script that has none, as a selector. */
  readonly mount?: string | undefined;
}

export interface Offered {
  readonly settings: readonly Setting[];
  readonly looks: readonly Look[];
}

const LONGEST = 300;

/** The choices in an address. What this page does not offer is left out. */
export function choicesIn(fragment: string, offered: Offered): Choices {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const take = (names: readonly string[]) =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = given.get(name)?.slice(0, LONGEST);
        return value ? [[name, value]] : [];
      }),
    );
  const paste = given.get('paste') ?? '';
  return {
    answers: validAnswers(take(questions.map(({id}) => id))),
    settings: take(offered.settings.map(({name}) => name)),
    looks: take(offered.looks.map(({name}) => name)),
    paste: Object.hasOwn(words.pastes, paste)
      ? (paste as SnippetKind)
      : undefined,
    host: given.get('host')?.slice(0, LONGEST),
    mount: given.get('mount')?.slice(0, LONGEST),
  };
}

/** The same as `choicesIn` reads it; nothing where nothing was chosen. */
export function fragmentOf(choices: Choices): string {
  const {answers, settings, looks, paste, host, mount} = choices;
  const entries = Object.entries({
    ...answers,
    ...settings,
    ...looks,
    ...(paste && {paste}),
    ...(host && {host}),
    ...(mount && {mount}),
  });
  const text = new URLSearchParams(entries.filter(([, value]) => value));
  return text.size > 0 ? `#${text}` : '';
}

/** The attributes that the widget and the snippet get. */
export function validSettings(
  {settings}: Choices,
  offered: readonly Setting[],
): Values {
  return Object.fromEntries(
    offered.flatMap((setting) => {
      const value = settings[setting.name]?.trim();
      if (!value || settingFault(setting, value)) return [];
      return [[setting.name, setting.kind === 'flag' ? '' : value]];
    }),
  );
}

/** The CSS variables that the widget and the style sheet get. */
export function validLooks({looks}: Choices, offered: readonly Look[]): Values {
  return Object.fromEntries(
    offered.flatMap((look) => {
      const value = looks[look.name]?.trim();
      return value && !lookFault(look, value) ? [[look.name, value]] : [];
    }),
  );
}

/** What is wrong with a value, in a sentence; nothing where it can be used. */
export function settingFault(
  {kind, values}: Setting,
  value: string,
): string | undefined {
  switch (kind) {
    case 'choice':
      return values.includes(value) ? undefined : words.faults.choice(values);
    case 'number':
      return /^[1-6]$/.test(value) ? undefined : words.faults.number;
    case 'address':
      return isWebAddress(value) ? undefined : words.faults.address;
    case 'flag':
    case 'text':
      return undefined;
  }
}

export function lookFault({property}: Look, value: string): string | undefined {
  // With var(), env(), attr() and the like a browser accepts anything, also an
  // address that every visitor's browser would then ask.
  const acceptsAnything = CSS.supports(property, `${value} 1 none 1`);
  // A style sheet may be pasted into a page, where "<" could end it.
  const fits =
    CSS.supports(property, value) &&
    !acceptsAnything &&
    !value.includes('<') &&
    isClosed(value);
  return fits ? undefined : (words.faults.look[property] ?? words.faults.value);
}

/**
 * Whether what follows is still read. A browser closes a bracket, a quotation
 * or a comment at the end of a value by itself, but not within a style sheet.
 */
function isClosed(value: string): boolean {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`a { --value: ${value}; --after: 1 }`);
  const [rule] = sheet.cssRules;
  return (
    rule instanceof CSSStyleRule &&
    rule.style.getPropertyValue('--after').trim() === '1'
  );
}

/**
 * The folder that an address names, as a snippet needs it. Also where somebody
 * copied the address of a file in it; what follows `?` or `#` names no folder.
 */
export function folderOf(address: string): string | undefined {
  // A script that came over http could be anybody's.
  if (!/^\s*https:/i.test(address) || !isWebAddress(address.trim())) {
    return undefined;
  }
  const {origin, host, pathname} = new URL(address);
  // Some browsers let quotation marks into the name of a host.
  if (!/^[\w.:[\]-]+$/.test(host)) return undefined;
  const folder = pathname.replace(/[^/]*\.(js|html|json)$/i, '');
  return `${origin}${folder.replace(/\/+$/, '')}`;
}

export function isWebAddress(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value);
}

export function isSelector(value: string): boolean {
  return CSS.supports(`selector(${value})`);
}

function validAnswers(answers: Values): Values {
  return Object.fromEntries(
    Object.entries(answers).filter(([id, answer]) =>
      questions.some(
        (question) =>
          question.id === id && Object.hasOwn(question.answers, answer),
      ),
    ),
  );
}

/**
 * What a web editor chose, what of it can be used, and how it is kept in the
 * address of this page, so that it can be sent to a colleague. What stands
 * after # is told to no server. The widget itself never does this.
 */
import type {SnippetKind} from '../../snippets/snippets.js';
import {questions} from '../../snippets/which-snippet.js';
import {accentOf} from '../shared/brand-colour.js';
import type {Setting} from './manifest-options.js';
import {words} from './words.js';

type Values = Readonly<Record<string, string>>;

/** As it was typed, right or wrong: nothing typed is lost. */
export interface Choices {
  /** By the question. */
  readonly answers: Values;
  /** By the attribute. */
  readonly settings: Values;
  /** Where it is not the one that the answers lead to. */
  readonly paste?: SnippetKind | undefined;
  /** Where the files of the widget are, if this page does not know. */
  readonly host?: string | undefined;
  /** The id of the place for a script that has none. */
  readonly mount?: string | undefined;
}

const LONGEST = 300;

/** The choices in an address. What this page does not offer is left out. */
export function choicesIn(
  fragment: string,
  offered: readonly Setting[],
): Choices {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const take = (name: string) => given.get(name)?.slice(0, LONGEST);
  const answers = questions.flatMap(({id, answers: known}) => {
    const answer = take(id);
    return answer && Object.hasOwn(known, answer) ? [[id, answer]] : [];
  });
  const settings = offered.flatMap(({name}) => {
    const value = take(name);
    return value ? [[name, value]] : [];
  });
  const paste = take('paste') ?? '';
  return {
    answers: Object.fromEntries(answers) as Values,
    settings: Object.fromEntries(settings) as Values,
    paste: Object.hasOwn(words.pastes, paste)
      ? (paste as SnippetKind)
      : undefined,
    host: take('host'),
    mount: take('mount'),
  };
}

/** The same as `choicesIn` reads it; nothing where nothing was chosen. */
export function fragmentOf({answers, settings, ...others}: Choices): string {
  const entries = Object.entries({...answers, ...settings, ...others});
  const chosen = entries.flatMap(([name, value]) =>
    value ? [[name, value]] : [],
  );
  const text = new URLSearchParams(chosen);
  return text.size > 0 ? `#${text}` : '';
}

/** The attributes that the widget and the snippet get. */
export function validSettings(
  {settings}: Choices,
  offered: readonly Setting[],
): Values {
  return Object.fromEntries(
    offered.flatMap((setting) => {
      const {name, kind} = setting;
      const value = settings[name]?.trim();
      if (!value || settingFault(setting, value)) return [];
      if (kind === 'flag') return [[name, '']];
      return [[name, kind === 'colour' ? accentOf(value) : value]];
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
    case 'address':
      return isWebAddress(value) ? undefined : words.faults.address;
    case 'colour':
      return accentOf(value) ? undefined : words.faults.colour;
    case 'flag':
    case 'text':
      return undefined;
  }
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

function isWebAddress(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value);
}

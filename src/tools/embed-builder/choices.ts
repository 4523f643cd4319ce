/**
 * Holds what a web editor has chosen, finds the usable part, and keeps it in
 * the address of this page, so that it can be sent to a colleague. Browsers
 * send nothing after # to a server. The widget itself never does this.
 */
import type {SnippetKind} from '../../snippets/snippets.js';
import {questions, type Answers} from './questions.js';
import {accentOf} from '../shared/brand-colour.js';
import type {Setting} from './manifest-options.js';
import {words} from './words.js';

type Values = Readonly<Record<string, string>>;

/** The choices as typed, right or wrong, so that nothing is lost. */
export interface Choices {
  readonly answers: Answers;
  /** By attribute. */
  readonly settings: Values;
  /** Set only if it differs from the snippet that the answers lead to. */
  readonly paste?: SnippetKind | undefined;
  /** The folder with the widget's files, if this page does not know it. */
  readonly host?: string | undefined;
  /** The id of the element that a script without a place of its own fills. */
  readonly mount?: string | undefined;
}

const LONGEST = 300;

/** Reads the choices in an address that this page offers. */
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
    answers: Object.fromEntries(answers) as Answers,
    settings: Object.fromEntries(settings) as Values,
    paste: Object.hasOwn(words.pastes, paste)
      ? (paste as SnippetKind)
      : undefined,
    host: take('host'),
    mount: take('mount'),
  };
}

/** Writes what `choicesIn` reads. Empty if nothing was chosen. */
export function fragmentOf({answers, settings, ...others}: Choices): string {
  const entries = Object.entries({...answers, ...settings, ...others});
  const chosen = entries.flatMap(([name, value]) =>
    value ? [[name, value]] : [],
  );
  const text = new URLSearchParams(chosen);
  return text.size > 0 ? `#${text}` : '';
}

/** The attributes for the widget and the snippet. */
export function validSettings(
  {settings}: Choices,
  offered: readonly Setting[],
): Values {
  return Object.fromEntries(
    offered.flatMap((setting) => {
      const {name, kind} = setting;
      const value = settings[name]?.trim();
      if (!value || settingIssue(setting, value)) return [];
      if (kind === 'flag') return [[name, '']];
      return [[name, kind === 'colour' ? accentOf(value) : value]];
    }),
  );
}

/** The issue of a value in a sentence. Undefined if it can be used. */
export function settingIssue(
  {kind, values}: Setting,
  value: string,
): string | undefined {
  switch (kind) {
    case 'choice':
      return values.includes(value) ? undefined : words.issues.choice(values);
    case 'address':
      return isWebAddress(value) ? undefined : words.issues.address;
    case 'colour':
      return accentOf(value) ? undefined : words.issues.colour;
    case 'flag':
    case 'text':
      return undefined;
  }
}

/**
 * The folder of an address, in the form that a snippet needs. The address may
 * also be that of a file in the folder, with `?` or `#`.
 */
export function folderOf(address: string): string | undefined {
  // A script loaded over http can be replaced on the way.
  if (!/^\s*https:/i.test(address) || !isWebAddress(address.trim())) {
    return undefined;
  }
  const {origin, host, pathname} = new URL(address);
  // Some browsers allow quotation marks in a host name.
  if (!/^[\w.:[\]-]+$/.test(host)) return undefined;
  const folder = pathname.replace(/[^/]*\.(js|html|json)$/i, '');
  return `${origin}${folder.replace(/\/+$/, '')}`;
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value);
}

/**
 * The command `herts-da-support`: checks a list and shows what visitors would
 * read. It gets files and the clock as arguments.
 */
import {checkDirectory} from '../directory/check/check-directory.js';
import type {DirectoryIssue} from '../directory/check/directory-issue.js';
import {parseDirectory} from '../directory/parse.js';
import type {Directory} from '../directory/schema.js';
import {toLondonTime} from '../open-hours/index.js';
import {VERSION} from '../build-info.js';
import {ukNumberIssue} from '../uk-numbers/uk-number.js';
import {plain, countInWords, openText, issuesText, weekText} from './report.js';
import {readOptions, USAGE, type Request} from './options.js';
import {readList, type Files, type ReadList} from './read-list.js';
import {weekOfServices, openRows} from './what-visitors-read.js';

/** The environment of the command. */
export interface World extends Files {
  readonly now: Date;
}

/** The result of the command. */
export interface Outcome {
  /**
   * 0: nothing must be changed. 1: something must be changed. 2: the list could
   * not be read.
   */
  readonly exitCode: 0 | 1 | 2;
  readonly output: string;
  /** Messages for a caller who used the command wrongly. */
  readonly errors: string;
}

type Check = Extract<Request, {kind: 'check'}>;

/** Runs the command with its arguments. Never throws. */
export function run(args: readonly string[], world: World): Outcome {
  const request = readOptions(args, world.now);
  switch (request.kind) {
    case 'help':
      return {exitCode: 0, output: USAGE, errors: ''};
    case 'version':
      return {exitCode: 0, output: `${VERSION}\n`, errors: ''};
    case 'misuse':
      return failed(2, `${plain(request.message)}\n\n${USAGE}`);
    case 'check':
      return check(request, world);
  }
}

function check(request: Check, world: World): Outcome {
  const list = readList(request.file, world);
  if ('issue' in list) return unusable(request, list);
  // A preview of another day still checks the list for today.
  const today = toLondonTime(world.now).date;
  const {document, repeated} = list;
  const checkNumber = ukNumberIssue;
  const issues = [
    ...repeated,
    ...checkDirectory(document, today, {checkNumber}),
  ];
  const {directory} = parseDirectory(document);
  const output = request.json
    ? asJson(request, issues, directory)
    : asText(request, issues, directory);
  const isFit = issues.every(({severity}) => severity === 'warning');
  return {exitCode: isFit ? 0 : 1, output, errors: ''};
}

/** A program that asked for JSON gets JSON even if the file cannot be read. */
function unusable(
  request: Check,
  {issue, isRead}: Extract<ReadList, {issue: string}>,
): Outcome {
  const exitCode = isRead ? 1 : 2;
  if (!request.json) return failed(exitCode, `${plain(issue)}\n`);
  const unreadable: DirectoryIssue = {
    severity: 'error',
    path: [],
    code: 'unreadable',
    where: 'The list',
    message: issue,
    suggestion: '',
  };
  return {
    exitCode,
    output: asJson(request, [unreadable], undefined),
    errors: '',
  };
}

function failed(exitCode: 1 | 2, errors: string): Outcome {
  return {exitCode, output: '', errors};
}

function asText(
  {file, at, week}: Check,
  issues: readonly DirectoryIssue[],
  directory: Directory | undefined,
): string {
  const parts = [
    `${plain(file)}: ${countInWords(issues)}.`,
    issuesText(issues),
    directory
      ? openText(openRows(directory, at), at)
      : 'Nothing of it can be shown. Visitors see the built-in list.',
    directory && week
      ? weekText(weekOfServices(directory, toLondonTime(at).date))
      : '',
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function asJson(
  {file, at, week}: Check,
  issues: readonly DirectoryIssue[],
  directory: Directory | undefined,
): string {
  const {date, time} = toLondonTime(at);
  const answer = {
    file,
    at: `${date}T${time}`,
    issues,
    services: directory ? openRows(directory, at) : [],
    ...(directory && week && {week: weekOfServices(directory, date)}),
  };
  // Escape each line separately, to keep the line breaks.
  const lines = JSON.stringify(answer, null, 2).split('\n').map(plain);
  return `${lines.join('\n')}\n`;
}

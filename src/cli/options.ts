/** Reads the options of the command line. */
import {fromLondonTime, toLondonTime} from '../open-hours/index.js';

/** A valid request. */
export type Request =
  | {readonly kind: 'help' | 'version'}
  | {
      readonly kind: 'check';
      readonly file: string;
      readonly at: Date;
      readonly week: boolean;
      readonly json: boolean;
    };

/** Why a request is not valid, in one sentence. */
export interface Misuse {
  readonly kind: 'misuse';
  readonly message: string;
}

export const USAGE = `Usage: herts-da-support check FILE [--at TIME] [--week] [--json]

Checks a list of services before it is published, and shows what visitors
would read.

  FILE         the list, a JSON document; - reads what is piped in
  --at TIME    show another time in London, such as 2026-12-25T10:00
  --week       each day of that week, from Monday
  --json       for programs
  --help       this text
  --version    which release this is

It exits with 0 if the list can be published (there may be warnings), 1 if an
error must be corrected first, and 2 if the list could not be read.
`;

const FLAGS = ['--week', '--json'];

/** Reads the arguments, without the name of the command. */
export function readOptions(
  args: readonly string[],
  now: Date,
): Request | Misuse {
  if (args.includes('--help')) return {kind: 'help'};
  if (args.includes('--version')) return {kind: 'version'};
  const [command, ...rest] = args;
  if (command !== 'check') {
    return misuse(
      command === undefined
        ? 'Say what to do: check FILE.'
        : `"${command}" is not a command. There is one: check FILE.`,
    );
  }
  return readCheck(rest, now);
}

function readCheck(args: readonly string[], now: Date): Request | Misuse {
  const files: string[] = [];
  const flags = new Set<string>();
  let at: Date | undefined = now;
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? '';
    if (arg === '--at' || arg.startsWith('--at=')) {
      const time = arg.slice('--at='.length) || args[++index];
      at = momentOf(time);
      if (!at) return misuse(noTime(time));
    } else if (FLAGS.includes(arg)) flags.add(arg);
    else if (/^-./.test(arg)) return misuse(`There is no ${arg}.`);
    else files.push(arg);
  }
  const [file, another] = files;
  if (!file) return misuse('Name the file to check.');
  if (another !== undefined) return misuse('Name one file only.');
  const [week, json] = FLAGS.map((flag) => flags.has(flag));
  return {kind: 'check', file, at, week: week === true, json: json === true};
}

/** A time on London's clocks that the spring change does not skip. */
function momentOf(time: string | undefined): Date | undefined {
  const [, date = '', clock = ''] =
    /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)$/.exec(time ?? '') ?? [];
  const instant = fromLondonTime({date, time: clock});
  return instant && toLondonTime(instant).time === clock ? instant : undefined;
}

function noTime(time: string | undefined): string {
  return time === undefined
    ? 'Write a time after --at, such as 2026-12-25T10:00.'
    : `"${time.slice(0, 40)}" is not a time that London's clocks show. Write it as 2026-12-25T10:00.`;
}

function misuse(message: string): Misuse {
  return {kind: 'misuse', message};
}

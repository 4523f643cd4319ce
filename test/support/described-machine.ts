/** A simulated machine: its files, its user, and what apt does. */
import type {Machine} from '../../scripts/find-browser.mjs';
import type {Installer} from '../../scripts/setup.mjs';

export interface Description {
  readonly files?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Where its system keeps Chrome. */
  readonly systemChrome?: string;
  readonly isRoot?: boolean;
  /** The files that each package brings. Others are not to be had. */
  readonly packages?: Readonly<Record<string, readonly string[]>>;
  /** How often apt finds a lock held, with what it says then. */
  readonly lock?: {readonly times: number; readonly said: string};
}

export interface DescribedMachine extends Machine, Installer {
  /** What was run, in order, without apt's options. */
  readonly commands: string[];
  /** How long was waited, in milliseconds. */
  readonly waits: number[];
}

/** A machine with these files. Nobody has to wait for it. */
export function machineWith(description: Description): DescribedMachine {
  const {files = [], packages = {}, lock} = description;
  const {env = {}, isRoot = false} = description;
  const disc = new Set(files);
  const commands: string[] = [];
  const waits: number[] = [];
  let held = lock?.times ?? 0;

  const run: Installer['run'] = (command, args) => {
    const [, , verb, ...rest] = args;
    const wanted = rest.filter((each) => !each.startsWith('-'));
    commands.push([command, verb, ...wanted].join(' '));
    if (held > 0) {
      held -= 1;
      return Promise.resolve({ok: false, said: lock!.said});
    }
    const unknown = wanted.find((name) => !(name in packages));
    if (unknown !== undefined) {
      const said = `E: Unable to locate package ${unknown}`;
      return Promise.resolve({ok: false, said});
    }
    for (const file of wanted.flatMap((name) => packages[name]!)) {
      disc.add(file);
    }
    return Promise.resolve({ok: true, said: ''});
  };
  const exists = (path: string) => disc.has(path);
  const wait = (ms: number) => Promise.resolve(waits.push(ms));
  const systemChrome = () => description.systemChrome;
  return {env, isRoot, exists, systemChrome, run, wait, commands, waits};
}

/** An empty project that has installed the package as npm would deliver it. */
import {execFile} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';

const CONSUMER = 'test/package/consumer';

export interface PackedProject {
  /** The folder of the project, outside of this one's node_modules. */
  readonly folder: string;
  readonly tarball: string;
  /** Runs a command there and gives what it wrote. */
  readonly run: (command: string, ...args: string[]) => Promise<string>;
  readonly remove: () => void;
}

/** Packs what `npm run build` left, and installs it beside its consumers. */
export async function packedProject(): Promise<PackedProject> {
  const folder = mkdtempSync(join(tmpdir(), 'herts-da-support-'));
  await runIn('.', 'npm', [
    ...['pack', '--ignore-scripts', '--silent'],
    ...['--pack-destination', folder],
  ]);
  const file = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (!file) throw new Error('npm pack has left no tarball.');
  const tarball = join(folder, file);
  cpSync(CONSUMER, folder, {recursive: true});
  const run = (command: string, ...args: string[]) =>
    runIn(folder, command, args);
  const quietly = [
    ...['--no-audit', '--no-fund', '--ignore-scripts', '--silent'],
    '--prefer-offline',
  ];
  await run('npm', 'ci', ...quietly);
  await run('npm', 'install', '--no-save', ...quietly, tarball);
  const remove = () => rmSync(folder, {recursive: true, force: true});
  return {folder, tarball, run, remove};
}

const execute = promisify(execFile);

async function runIn(folder: string, command: string, args: readonly string[]) {
  try {
    const {stdout} = await execute(command, args, {cwd: folder});
    return stdout;
  } catch (error) {
    const {stdout = '', stderr = ''} = error as Partial<Record<string, string>>;
    throw new Error(
      [`${command} ${args.join(' ')} failed.`, stdout, stderr].join('\n'),
      {cause: error},
    );
  }
}

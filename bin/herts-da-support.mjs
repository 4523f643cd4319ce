#!/usr/bin/env node
// The command, with the files and the clock of this device. What it does is in
// src/cli.
import {readFileSync, statSync} from 'node:fs';
import {run} from '../dist/cli.js';

const {exitCode, output, errors} = run(process.argv.slice(2), {
  now: new Date(),
  stat(path) {
    if (path === '-') return {isFile: true, size: 0};
    const found = statSync(path, {throwIfNoEntry: false});
    return found && {isFile: !found.isDirectory(), size: found.size};
  },
  read: (path) => readFileSync(path === '-' ? 0 : path),
});
process.stdout.write(output);
process.stderr.write(errors);
process.exitCode = exitCode;

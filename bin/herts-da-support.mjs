#!/usr/bin/env node
// The command `herts-da-support`. Gives src/cli the files and the clock of this
// device.
import {closeSync, openSync, readSync, statSync} from 'node:fs';
import {run} from '../dist/cli.js';

const {exitCode, output, errors} = run(process.argv.slice(2), {
  now: new Date(),
  stat(path) {
    if (path === '-') return {isFile: true, size: 0};
    const found = statSync(path, {throwIfNoEntry: false});
    return found && {isFile: !found.isDirectory(), size: found.size};
  },
  read: readAtMost,
});
process.stdout.write(output);
process.stderr.write(errors);
process.exitCode = exitCode;

/** The first bytes of a file or a pipe, which may have no end. */
function readAtMost(path, most) {
  const file = path === '-' ? 0 : openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(most);
    let length = 0;
    while (length < most) {
      const count = readSome(file, bytes, length);
      if (count === 0) break;
      length += count;
    }
    return bytes.subarray(0, length);
  } finally {
    if (file !== 0) closeSync(file);
  }
}

/** Waits for a pipe that has nothing yet. A closed pipe is at its end. */
function readSome(file, bytes, offset) {
  for (;;) {
    try {
      return readSync(file, bytes, offset, bytes.length - offset, null);
    } catch (error) {
      if (error.code === 'EOF') return 0;
      if (error.code !== 'EAGAIN') throw error;
      // A millisecond of sleep, without a busy loop.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
}

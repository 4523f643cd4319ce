// The one script reads lists with a small stand-in for valibot. It must make of
// every list what valibot makes of it, down to the words of a fault.
import {assert} from 'chai';
import {build} from 'esbuild';
import fc from 'fast-check';
import {parseDirectory} from '../../src/directory/parse.js';
import {documents} from '../support/broken-lists.js';
import {prove, runs} from '../support/check-property.js';

type Reader = {parseDirectory: typeof parseDirectory};

/** The reader of lists as the script has it. */
async function readerInScript(): Promise<Reader> {
  const {outputFiles} = await build({
    entryPoints: ['src/directory/parse.ts'],
    alias: {valibot: './src/directory/valibot-in-script.ts'},
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0]!.contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`) as Promise<Reader>;
}

describe('the stand-in for valibot', () => {
  let inScript: Reader;

  before(async () => (inScript = await readerInScript()));

  it('makes of every list what valibot makes of it', () => {
    prove(
      fc.property(documents, (document) => {
        assert.deepEqual(
          inScript.parseDirectory(document),
          parseDirectory(document),
        );
      }),
      {numRuns: runs(1_000)},
    );
  });
});

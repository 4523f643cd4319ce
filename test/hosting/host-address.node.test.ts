// The address at which a build will be served.
import {assert} from 'chai';
import {hostAddress} from '../../scripts/host-address.mjs';

describe('the address of a host', () => {
  const rows: [
    args: string[],
    env: Record<string, string>,
    host: string | undefined,
  ][] = [
    [[], {}, undefined],
    [['--origin', 'https://help.example'], {}, 'https://help.example/'],
    [['--origin=https://help.example/'], {}, 'https://help.example/'],
    [
      ['--origin', 'https://help.example/widget'],
      {},
      'https://help.example/widget/',
    ],
    [
      [],
      {HERTS_DA_SUPPORT_ORIGIN: 'https://help.example'},
      'https://help.example/',
    ],
    [
      ['--origin', 'https://one.example'],
      {HERTS_DA_SUPPORT_ORIGIN: 'https://two.example'},
      'https://one.example/',
    ],
    [['--origin', 'http://127.0.0.1:8080'], {}, 'http://127.0.0.1:8080/'],
  ];
  for (const [args, env, host] of rows) {
    it(`is ${host} for ${JSON.stringify([args, env])}`, () => {
      assert.equal(hostAddress(args, env), host);
    });
  }

  for (const origin of [
    'help.example',
    'http://help.example',
    'javascript:alert(1)',
    'https://help.example/?a=b',
    'https://help.example/#a',
    '',
  ]) {
    it(`is refused with what to write instead: "${origin}"`, () => {
      assert.throws(
        () => hostAddress(['--origin', origin], {}),
        /^".*" is not the address of a host\. Write one such as https:/,
      );
    });
  }

  for (const args of [
    ['--origin'],
    ['--orign', 'https://help.example'],
    ['https://help.example'],
  ]) {
    it(`is not guessed from ${args.join(' ')}`, () => {
      assert.throws(() => hostAddress(args, {}), TypeError);
    });
  }
});

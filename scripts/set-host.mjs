// A rollup plugin that writes into src/host.ts where the build will be served.
import {hostAddress} from './host-address.mjs';

export const setHost = (host = hostAddress([], process.env)) => ({
  name: 'set-host',
  transform(code, id) {
    if (!host || !/[/\\]src[/\\]host\.ts$/.test(id)) return undefined;
    return {
      code: `export const HOST = ${JSON.stringify(host)};`,
      map: null,
    };
  },
});

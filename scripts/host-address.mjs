// Reads the address where a build will be served: `npm run build -- --origin
// https://help.example` or the variable HERTS_DA_SUPPORT_ORIGIN.
import {parseArgs} from 'node:util';

const VARIABLE = 'HERTS_DA_SUPPORT_ORIGIN';

/**
 * The address with a slash at the end, or undefined where none is given.
 * Throws a sentence that says what to write instead.
 *
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {string | undefined}
 */
export function hostAddress(args, env) {
  const options = {origin: {type: 'string'}};
  const {origin} = parseArgs({args: [...args], options}).values;
  // An empty variable counts as not set.
  const given = origin ?? (env[VARIABLE] || undefined);
  if (given === undefined) return undefined;
  return parseAddress(given);
}

/**
 * An address that a person wrote, with a slash at the end. Throws a sentence that
 * says what to write instead.
 *
 * @param {string} given
 */
export function parseAddress(given) {
  const address = URL.canParse(given) ? new URL(given) : undefined;
  if (!address || !isPublic(address) || address.search || address.hash) {
    throw new Error(
      `"${given}" is not the address of a host. Write one such as https://help.example or https://help.example/widget.`,
    );
  }
  return address.href.replace(/\/?$/, '/');
}

/** Plain http is allowed only on this machine. */
function isPublic({protocol, hostname}) {
  return (
    protocol === 'https:' ||
    (protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(hostname))
  );
}

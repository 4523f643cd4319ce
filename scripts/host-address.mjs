// Where the files of a build will be served: `npm run build -- --origin
// https://help.example` or the environment's HERTS_DA_SUPPORT_ORIGIN.

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
  const given = option(args) ?? env[VARIABLE];
  if (!given) return undefined;
  const address = URL.canParse(given) ? new URL(given) : undefined;
  if (!address || !isPublic(address) || address.search || address.hash) {
    throw new Error(
      `--origin ${given} is no address of a host. Write one such as https://help.example or https://help.example/widget.`,
    );
  }
  return address.href.replace(/\/?$/, '/');
}

/** The variables of a process whose build shall know an address. */
export const withHost = (host) => (host ? {[VARIABLE]: host} : {});

function option(args) {
  const index = args.findIndex((arg) => /^--origin(=|$)/.test(arg));
  const unknown = args.find(
    (arg, place) => place !== index && place !== index + 1,
  );
  if (index < 0 ? args.length > 0 : unknown !== undefined) {
    throw new Error(
      `The build does not know ${unknown ?? args[0]}. It knows --origin https://help.example.`,
    );
  }
  if (index < 0) return undefined;
  const [, value = args[index + 1]] = args[index].split('=');
  return value ?? '(nothing)';
}

/** Plain http is for trying things on this machine. */
function isPublic({protocol, hostname}) {
  return (
    protocol === 'https:' ||
    (protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(hostname))
  );
}

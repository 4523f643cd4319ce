/**
 * Where the files of this build are served. A build that is told (`npm run
 * build -- --origin https://…`) writes it here; one that is not names no
 * address, and nothing links to a page that may not be there.
 */

/** An address that ends in a slash. */
export const HOST: string | undefined = undefined;

// Checks the version and the changelog of a release, and writes both.
import {inc, lt, prerelease, valid} from 'semver';

const UNRELEASED = '## Unreleased\n';

/**
 * Why this cannot become a release, in plain sentences. None: it can.
 *
 * @param {{
 *   version: string | undefined, current: string, changelog: string,
 *   changed: string[], tags: string[],
 * }} state
 * @returns {string[]}
 */
export function releaseIssues({version, current, changelog, changed, tags}) {
  return [
    ...versionIssues(version, current, tags),
    ...(newsOf(changelog) === ''
      ? [
          'CHANGELOG.md has nothing under "## Unreleased". Write what a site owner will notice.',
        ]
      : []),
    ...(changed.length > 0
      ? [
          `These files differ from the last commit: ${changed.join(', ')}. Commit them or put them back.`,
        ]
      : []),
  ];
}

function versionIssues(version, current, tags) {
  if (version === undefined) {
    return [
      `Say which version: npm run release -- 1.2.3. This one is ${current}.`,
    ];
  }
  if (valid(version) !== version) {
    return [
      `"${version}" is not a version. Write three numbers, such as 1.2.3, or 1.2.3-rc.1.`,
    ];
  }
  if (tags.includes(`v${version}`)) {
    return [`v${version} has been released already. Take the next version.`];
  }
  // The first release may have the current version.
  if (lt(version, current)) {
    return [`${version} is earlier than ${current}, the current version.`];
  }
  return [];
}

/** The changelog's entries for the next release. */
function newsOf(changelog) {
  const [, after = ''] = changelog.split(UNRELEASED);
  return after.split(/^## /m)[0].trim();
}

/**
 * The changelog, with the unreleased entries under the heading of the release.
 */
export const withHeading = (changelog, version, day) =>
  changelog.replace(UNRELEASED, `${UNRELEASED}\n## ${version}, ${day}\n`);

/** `src/build-info.ts` with the release in it. */
export const withRelease = (source, version, date) =>
  source
    .replace(/(VERSION = ')[^']*/, `$1${version}`)
    .replace(/(RELEASED = ')[^']*/, `$1${date}`);

/**
 * The version of builds after a release, until the next one: 1.2.4-dev after
 * 1.2.3, and 1.3.0-rc.1.dev after 1.3.0-rc.1.
 *
 * @param {string} version
 */
export const nextVersion = (version) =>
  prerelease(version) ? `${version}.dev` : `${inc(version, 'patch')}-dev`;

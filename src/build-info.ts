/** The version of this build. The release script writes both lines. */

export const VERSION = '0.1.0';

/** The day of the release. A device's clock cannot be earlier. */
export const RELEASED = '2026-11-23';

/** What the frame stands in, and so what works inside it. */

/**
 * `page`: no frame at all. `frame`: everything works. `sandbox`: numbers cannot
 * be called and links lead nowhere. `wordpress`: a sandbox too, around which a
 * script of WordPress leads to addresses of our own host.
 */
export type Surroundings = 'page' | 'frame' | 'sandbox' | 'wordpress';

/** Asked once: what is around a frame does not change. */
export function surroundings(): Surroundings {
  if (window.parent === window) return 'page';
  if (!isSandboxed()) return 'frame';
  return embedSecret() === undefined ? 'sandbox' : 'wordpress';
}

/** WordPress writes it into the address, and knows our messages by it. */
export function embedSecret(): string | undefined {
  return /[#?&]secret=(\w+)/.exec(location.hash)?.[1];
}

/**
 * Only a sandbox forbids this, and every sandbox does, whatever it allows.
 * Nothing else tells a frame that `tel:` would be blocked.
 */
function isSandboxed(): boolean {
  try {
    // eslint-disable-next-line no-self-assign -- what counts is whether it throws
    document.domain = document.domain;
    return false;
  } catch {
    return true;
  }
}

/**
 * Marks that tell session recorders and autocapture libraries to leave the
 * widget alone, as their makers document them. The closed root keeps most of
 * them out; the marks matter for those that open closed roots.
 */

/** Class names, for the recommended snippet and the host. */
export const MARK_CLASSES = [
  'rr-block', // rrweb and libraries built on it
  'ph-no-capture', // PostHog
  'sentry-block', // Sentry
  'amp-block', // Amplitude
  'fs-exclude', // FullStory
  'mp-block', // Mixpanel: replay
  'mp-no-track', // Mixpanel: autocapture
] as const;

/** Attributes for the host. */
export const MARK_ATTRIBUTES: readonly (readonly [string, string])[] = [
  ['data-openreplay-hidden', ''],
  ['data-clarity-mask', 'true'],
  ['data-hj-suppress', ''], // Hotjar
  ['data-dd-privacy', 'hidden'], // Datadog
  ['data-private', ''], // LogRocket
  ['data-matomo-mask', ''],
  ['data-sl', 'exclude'], // Smartlook
  ['heap-ignore', ''],
];

/** Sets and keeps the missing marks. Returns a function to stop. */
export function applyRecorderOptOuts(host: Element): () => void {
  mark(host);
  // A framework that owns the page may rewrite the class at any time.
  const watch = new MutationObserver(() => mark(host));
  watch.observe(host, {
    attributeFilter: ['class', ...MARK_ATTRIBUTES.map(([name]) => name)],
  });
  return () => watch.disconnect();
}

/** Writes only missing marks, so that the observer comes to rest. */
function mark(host: Element): void {
  for (const name of MARK_CLASSES) {
    if (!host.classList.contains(name)) host.classList.add(name);
  }
  for (const [name, value] of MARK_ATTRIBUTES) {
    if (!host.hasAttribute(name)) host.setAttribute(name, value);
  }
}

/**
 * Marks that tell session recorders and autocapture libraries to leave the
 * widget alone. They are those that the makers document. The closed root holds
 * most of them out; for those that open closed roots the marks carry the weight.
 */

/** Class names, for the recommended snippet and the host. */
export const MARK_CLASSES = [
  'rr-block', // rrweb and what is built on it
  'ph-no-capture', // PostHog
  'sentry-block', // Sentry
  'amp-block', // Amplitude
  'fs-exclude', // FullStory
  'mp-block', // Mixpanel: replay
  'mp-no-track', // Mixpanel: autocapture
] as const;

/** Attributes, which the host gets as well. */
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

/** Sets what is missing. Returns what stops keeping it. */
export function applyRecorderOptOuts(host: Element): () => void {
  mark(host);
  // A framework that owns the page may write the class anew at any time.
  const watch = new MutationObserver(() => mark(host));
  watch.observe(host, {
    attributeFilter: ['class', ...MARK_ATTRIBUTES.map(([name]) => name)],
  });
  return () => watch.disconnect();
}

/** Writes only what is missing, so that watching it comes to rest. */
function mark(host: Element): void {
  for (const name of MARK_CLASSES) {
    if (!host.classList.contains(name)) host.classList.add(name);
  }
  for (const [name, value] of MARK_ATTRIBUTES) {
    if (!host.hasAttribute(name)) host.setAttribute(name, value);
  }
}

// Sentry, with its default settings or its replay with the least masking it
// allows.
import * as sentry from '@sentry/browser';
import {store} from './recorded.js';

/** Each breadcrumb gives a site the event and its target. */
function hearTarget({event}: sentry.BreadcrumbHint = {}): void {
  const {target} = (event ?? {}) as Partial<Event>;
  if (target instanceof Element) store(target.getRootNode().textContent);
}

const least: sentry.BrowserOptions = {
  tracesSampleRate: 1,
  replaysSessionSampleRate: 1,
  integrations: [
    sentry.browserTracingIntegration({enableInp: true}),
    sentry.replayIntegration({
      // The least masking.
      maskAllText: false,
      maskAllInputs: false,
      blockAllMedia: false,
      useCompression: false,
      minReplayDuration: 0,
      beforeAddRecordingEvent: (event) => {
        store(event);
        return event;
      },
    }),
  ],
  beforeSend: (event) => {
    store(event);
    return event;
  },
  beforeSendTransaction: (event) => {
    store(event);
    return event;
  },
};

sentry.init({
  dsn: `${location.origin.replace('//', '//key@')}/1`,
  beforeBreadcrumb: (crumb, hint) => {
    store(crumb);
    hearTarget(hint);
    return crumb;
  },
  ...(LEAST_MASKED && least),
});

// Sentry sends the record with the next event.
Object.assign(window, {
  flush: () => {
    sentry.captureMessage(document.querySelector('h1')!.textContent);
    return sentry.getReplay()?.flush();
  },
});

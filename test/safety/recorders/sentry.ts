// Sentry, as it comes, or with its replay set to keep as much as a site can choose.
import * as sentry from '@sentry/browser';
import {hear} from './heard.js';

/** A site is given the event with each breadcrumb, and what is in it. */
function hearTarget({event}: sentry.BreadcrumbHint = {}): void {
  const {target} = (event ?? {}) as Partial<Event>;
  if (target instanceof Element) hear(target.getRootNode().textContent);
}

const least: sentry.BrowserOptions = {
  tracesSampleRate: 1,
  replaysSessionSampleRate: 1,
  integrations: [
    sentry.browserTracingIntegration({enableInp: true}),
    sentry.replayIntegration({
      // As little masked as a site can choose.
      maskAllText: false,
      maskAllInputs: false,
      blockAllMedia: false,
      useCompression: false,
      minReplayDuration: 0,
      beforeAddRecordingEvent: (event) => {
        hear(event);
        return event;
      },
    }),
  ],
  beforeSend: (event) => {
    hear(event);
    return event;
  },
  beforeSendTransaction: (event) => {
    hear(event);
    return event;
  },
};

sentry.init({
  dsn: `${location.origin.replace('//', '//key@')}/1`,
  beforeBreadcrumb: (crumb, hint) => {
    hear(crumb);
    hearTarget(hint);
    return crumb;
  },
  ...(LEAST_MASKED && least),
});

// What was kept goes with the next event.
Object.assign(window, {
  flush: () => {
    sentry.captureMessage(document.querySelector('h1')!.textContent);
    return sentry.getReplay()?.flush();
  },
});

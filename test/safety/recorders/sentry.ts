// Sentry's replay, set to keep as much as a site can choose.
import * as sentry from '@sentry/browser';
import {hear} from './heard.js';

sentry.init({
  dsn: `${location.origin.replace('//', '//key@')}/1`,
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
  beforeBreadcrumb: (crumb) => {
    hear(crumb);
    return crumb;
  },
  beforeSend: (event) => {
    hear(event);
    return event;
  },
  beforeSendTransaction: (event) => {
    hear(event);
    return event;
  },
});

Object.assign(window, {flush: () => sentry.getReplay()?.flush()});

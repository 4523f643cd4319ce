// PostHog, with its default settings or the least masking it allows.
import 'posthog-js/dist/posthog-recorder';
import 'posthog-js/dist/dead-clicks-autocapture';
import posthog from 'posthog-js/dist/module.full.no-external';
import {store} from './recorded.js';

posthog.init('key', {
  api_host: location.origin,
  ...(LEAST_MASKED && {
    autocapture: true,
    rageclick: true,
    capture_dead_clicks: true,
    enable_heatmaps: true,
  }),
  disable_compression: true,
  disable_external_dependency_loading: true,
  persistence: 'memory',
  opt_out_useragent_filter: true,
  request_batching: false,
  before_send: (event) => {
    store(event);
    return event;
  },
  session_recording: {
    compress_events: false,
    ...(LEAST_MASKED && {maskAllInputs: false}),
  },
});
posthog.startSessionRecording(true);

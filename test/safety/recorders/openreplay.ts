// OpenReplay, with its default settings or the least masking it allows.
import Tracker from '@openreplay/tracker';
import {store} from './recorded.js';

// OpenReplay sends from a worker, so messages to the worker are collected.
const {postMessage} = Worker.prototype;
Worker.prototype.postMessage = function (this: Worker, message: unknown) {
  store(message);
  return postMessage.call(this, message);
} as typeof postMessage;

const tracker = new Tracker({
  projectKey: 'key',
  ingestPoint: location.origin,
  __DISABLE_SECURE_MODE: true,
  ...(LEAST_MASKED && {
    obscureTextEmails: false,
    obscureTextNumbers: false,
    defaultInputMode: 0,
  }),
});
void tracker.start();

// OpenReplay, as it comes, or set to keep as much as a site can choose.
import Tracker from '@openreplay/tracker';
import {hear} from './heard.js';

// It sends from a worker: what the page hands to that is heard here.
const {postMessage} = Worker.prototype;
Worker.prototype.postMessage = function (this: Worker, message: unknown) {
  hear(message);
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

// rrweb, which several recorders build on, with its default settings or the
// least masking it allows.
import {record} from 'rrweb';
import {hear} from './heard.js';

record({
  emit: hear,
  ...(LEAST_MASKED && {recordCanvas: true, sampling: {mousemove: 0}}),
});

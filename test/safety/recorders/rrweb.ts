// rrweb, which several recorders build on, with its default settings or the
// least masking it allows.
import {record} from 'rrweb';
import {store} from './recorded.js';

record({
  emit: store,
  ...(LEAST_MASKED && {recordCanvas: true, sampling: {mousemove: 0}}),
});

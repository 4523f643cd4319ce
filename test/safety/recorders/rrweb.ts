// rrweb alone, as it comes or set to keep as much as a site can choose, which several recorders are built on.
import {record} from 'rrweb';
import {hear} from './heard.js';

record({
  emit: hear,
  ...(LEAST_MASKED && {recordCanvas: true, sampling: {mousemove: 0}}),
});

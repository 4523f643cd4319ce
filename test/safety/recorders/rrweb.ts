// rrweb alone, which several recorders are built on.
import {record} from 'rrweb';
import {hear} from './heard.js';

record({emit: hear, recordCanvas: true, sampling: {mousemove: 0}});

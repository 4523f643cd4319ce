// Clarity, with its default settings or the least masking it allows.
import {clarity} from 'clarity-js';
import {hear} from './heard.js';

clarity.start({
  projectId: 'test',
  upload: hear,
  delay: 100,
  lean: false,
  ...(LEAST_MASKED && {content: true, unmask: ['body'], track: true}),
});

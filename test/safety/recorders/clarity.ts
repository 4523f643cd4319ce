// Clarity, with its default settings or the least masking it allows.
import {clarity} from 'clarity-js';
import {store} from './recorded.js';

clarity.start({
  projectId: 'test',
  upload: store,
  delay: 100,
  lean: false,
  ...(LEAST_MASKED && {content: true, unmask: ['body'], track: true}),
});

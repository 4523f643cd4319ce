// Clarity, as it comes, or set to keep as much as a site can choose.
import {clarity} from 'clarity-js';
import {hear} from './heard.js';

clarity.start({
  projectId: 'test',
  upload: hear,
  delay: 100,
  lean: false,
  ...(LEAST_MASKED && {content: true, unmask: ['body'], track: true}),
});

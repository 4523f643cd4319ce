// Clarity, set to keep as much as a site can choose.
import {clarity} from 'clarity-js';
import {hear} from './heard.js';

clarity.start({
  projectId: 'test',
  upload: hear,
  // As little masked as a site can choose.
  content: true,
  unmask: ['body'],
  delay: 100,
  track: true,
  lean: false,
});

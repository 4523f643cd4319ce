// The same page rendered on a server.
import {createSSRApp} from 'vue';
import {renderToString} from 'vue/server-renderer';
import HelpPage from './HelpPage.vue';

console.log(await renderToString(createSSRApp(HelpPage)));

// A Vue page in the browser, in a project that has installed the package.
import {createApp} from 'vue';
import HelpPage from './HelpPage.vue';

createApp(HelpPage).mount('#app');

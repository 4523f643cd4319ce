// A page of Vue in the browser, as a project that installed the package has it.
import {createApp} from 'vue';
import HelpPage from './HelpPage.vue';

createApp(HelpPage).mount('#app');

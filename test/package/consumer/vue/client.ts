import {createApp} from 'vue';
import HelpPage from './HelpPage.vue';

createApp(HelpPage).mount('#app');

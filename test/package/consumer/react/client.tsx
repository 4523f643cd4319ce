import {createRoot} from 'react-dom/client';
import {HelpPage} from './help-page';

const place = document.querySelector('#app');
if (place) createRoot(place).render(<HelpPage />);

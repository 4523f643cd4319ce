import {renderToString} from 'react-dom/server';
import {HelpPage} from './help-page';

console.log(renderToString(<HelpPage />));

// GOV.UK's control to leave a page, as its own guide starts it.
import {createAll, ExitThisPage} from 'govuk-frontend';

createAll(ExitThisPage);

// GOV.UK's exit button, started as its own guide says.
import {createAll, ExitThisPage} from 'govuk-frontend';

createAll(ExitThisPage);

// Imports every entry of the package without a DOM, and prints what they
// export, as JSON.
import {HertsDaSupportElement} from 'herts-da-support';
import 'herts-da-support/define';
import {openingStatus} from 'herts-da-support/open-hours';
import {
  checkDirectory,
  hertfordshire,
  whoIsOpen,
} from 'herts-da-support/directory';
import {toOsmOpeningHours} from 'herts-da-support/interop';
import manifest from 'herts-da-support/custom-elements.json' with {type: 'json'};
import list from 'herts-da-support/hertfordshire.json' with {type: 'json'};
import schema from 'herts-da-support/directory.schema.json' with {type: 'json'};

const schedule = {
  kind: 'weekly',
  weekly: [{byDay: ['MO'], opensAt: '09:00', closesAt: '17:00'}],
  bankHolidays: 'unknown',
};

const [{declarations}] = manifest.modules;

console.log(
  JSON.stringify({
    hasDocument: 'document' in globalThis,
    class: HertsDaSupportElement.name,
    version: HertsDaSupportElement.version,
    status: openingStatus(schedule, Date.UTC(2026, 10, 23, 10)).state,
    issues: checkDirectory(list, list.updated).filter(
      ({severity}) => severity === 'error',
    ),
    hours: toOsmOpeningHours(schedule).document,
    manifest: declarations[0].name,
    open: whoIsOpen(hertfordshire, new Date('2026-11-23T10:00Z')).length,
    services: [list.services.length, hertfordshire.services.length],
    schema: schema.title,
  }),
);

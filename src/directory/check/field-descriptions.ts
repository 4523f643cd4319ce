/**
 * Says what to write in each field, for the published schema and the
 * suggestions of the checker. Kept apart from `schema.ts` to keep it out of the
 * widget.
 */

import {CONTACTS} from '../schema.js';

/** The description of each field, by its path without list indexes. */
export const fieldDescriptions = {
  $schema: 'Where this format is described, for the program you write in.',
  id: 'The name of the list for programs, such as hertfordshire. It never changes. A list with another id replaces the built-in one.',
  updated:
    'The day on which the list was last changed, such as 2026-12-25. Of two lists with the same id the later one is shown.',
  area: 'The place that the list is for, as written after "in": Suffolk, or the Isle of Wight. Visitors read it in headings.',
  heading:
    'The heading above the list, if it should be other words than "Domestic abuse help in" and the area.',
  provenance:
    'Where numbers and hours of the list come from, in one or two sentences. Visitors read it.',
  missingInformation:
    'What the sources mention and the list leaves out, in one or two sentences. Left out if there is nothing. Visitors read it.',
  readBy:
    'The initials of the second person, who read the last changes before they were saved.',
  maintainer:
    'The body that keeps the list. Left out until one has agreed to keep it.',
  correctionsUrl:
    'The address of a web page where people can report a wrong number. It begins with https://.',
  withdrawnNumbers:
    'Numbers that must not be shown any more, in this list or any other, also where this list is the older one. [] if there are none.',
  services: 'The services, in the order in which a reader should find them.',
  'services.id':
    'The name of the service for programs, such as herts-idva. Each service has its own, and it never changes.',
  'services.name': 'The name of the service, as people know it.',
  'services.description':
    'Who it is for, then what it does, in short plain sentences. Visitors read it.',
  'services.helpsWith':
    'What people may need it for: refuge, talk, no-voice (deaf, or cannot talk on the phone), not-reporting, tell-police, under-19, worried (about someone), change (their own behaviour). [] if none fits.',
  'services.scope': 'local or national.',
  'services.status':
    'active; temporarily-closed, which takes no calls until the last day of its alert; or inactive, which is not shown.',
  'services.alert':
    'Short news about the service, such as a line that is down.',
  'services.alert.text': 'One sentence for visitors.',
  'services.alert.until': 'The last day on which it is shown.',
  'services.eligibilityDescription': 'Who it is for, in a few words.',
  'services.minimumAge':
    'The youngest age that can use it, as a number of years. Left out if there is none.',
  'services.maximumAge':
    'The oldest age that can use it, as a number of years: 18 if it is for people under 19. Left out if there is none.',
  'services.phones': 'Its phone numbers, the one to try first at the top.',
  'services.phones.number':
    'The number as people should read it, with spaces and between quotation marks, such as "0300 123 4567". It begins with 01, 02, 03, 07, 0800 or 0808, or is a short one such as 116 123.',
  'services.phones.cost':
    'free, or standard for what a call to 01, 02 or 03 costs.',
  'services.phones.menuOption':
    'The one key to press when it answers, such as "3". Never part of the number.',
  'services.phones.billNote':
    'Whether the call shows on a bill: may-show or should-not-show. Left out if nobody knows.',
  'services.phones.sharedReason':
    'Why another service of the list has the same number, such as "One switchboard for both". Not shown.',
  'services.schedule': 'When the phones are answered.',
  'services.website': 'The address of its website. It begins with https://.',
  'services.websiteHasExit':
    'true if its website has its own button to leave fast.',
  'services.websiteHasCallBackForm':
    'true if its website has a form with which people can ask for a call at a safe time.',
  'services.webChat': 'Its web chat. It has its own hours.',
  'services.bsl': 'Its service in British Sign Language.',
  'services.text': 'Its service by text message.',
  'services.languages':
    'The languages in which it answers without an interpreter, such as ["English", "Polish"].',
  'services.interpretationServices':
    'Which interpreters it has, in a few words.',
  'services.beforeYouCall':
    'What the service asks callers not to do, in one short sentence, such as "Do not leave a message". Left out if there is nothing. Visitors read it.',
  'services.inFallback':
    'true for a line that pages show before their script has loaded, and if it cannot run. Mark three or four lines that are open day and night and suit most people. If none is marked, the first three are shown.',
  'services.ifNoAnswer':
    'The id of a service to call if this one does not answer. It should answer day and night.',
  'services.sources':
    'The pages that say what the list says. The first is where the number and the hours come from.',
  'services.sources.name': 'Who says it, and where.',
  'services.sources.url': 'The address of the page. It begins with https://.',
  'services.sources.published':
    'When it was published, as the page gives it: 2020-04-09, 2020-04 or 2020. Left out if the page does not say.',
  'services.assuredDate':
    'The day on which a person last asked the service whether number and hours are right, such as 2026-12-25. It holds for a year.',
  'services.assuredBy': 'The initials of the person who asked.',
  'services.publishedUnconfirmed':
    'Who decided to publish the service although nobody has asked it, and why.',
  'services.publishedUnconfirmed.role':
    'The role of who decided, such as "Head of communications". Not a name.',
  'services.publishedUnconfirmed.reason': 'Why, in one sentence.',
  bankHolidays:
    'A list of bank holidays that replaces the built-in one. Seldom needed.',
  'bankHolidays.covers':
    'The first and the last day for which the list is complete.',
  'bankHolidays.covers.from': 'The first day, such as 2026-01-01.',
  'bankHolidays.covers.through': 'The last day, such as 2026-12-31.',
  'bankHolidays.events': 'The bank holidays.',
  'bankHolidays.events.date': 'The day, such as 2026-12-25.',
  'bankHolidays.events.title': 'Its name, such as Boxing Day.',
  'bankHolidays.events.substitute':
    'true if the day stands in for one that fell on a weekend.',
} as const satisfies Readonly<Record<string, string>>;

/** For web chat, BSL and text messages. */
export const contactDescriptions = {
  url: 'The address of its page. It begins with https://.',
  schedule: 'When it is answered. Left out if it is not said.',
} as const;

/** For every schedule, in any field. */
export const scheduleDescriptions = {
  kind: 'always-open for day and night, weekly for hours by the week, unknown if nobody knows.',
  weekly: 'The hours of the week, a line for all days with the same hours.',
  'weekly.byDay': 'The days: MO, TU, WE, TH, FR, SA, SU.',
  'weekly.opensAt': 'When it opens, on the 24-hour clock, such as 09:00.',
  'weekly.closesAt':
    'When it closes, such as 17:30. At 17:30 it is closed. 24:00 is midnight at the end of the day; a time before opensAt is on the next day.',
  'weekly.validFrom':
    'The first day on which the line holds. Left out: no first day.',
  'weekly.validTo':
    'The last day on which the line holds. Left out: until further notice.',
  bankHolidays:
    'What happens on bank holidays: as-usual, closed or unknown. If nobody has asked, unknown.',
  exceptions: 'Days that differ from the week, such as Christmas.',
  'exceptions.from': 'The first day, such as 2026-12-24.',
  'exceptions.to': 'The last day, included. Left out: the first day alone.',
  'exceptions.state': 'open, closed or unknown.',
  'exceptions.periods':
    'From when to when it is open on these days. Only if the state is open.',
  'exceptions.periods.opensAt': 'When it opens, such as 09:00.',
  'exceptions.periods.closesAt': 'When it closes, such as 13:00.',
  'exceptions.note':
    'One sentence for visitors, such as "Closed for staff training". Needed unless the state is open.',
} as const satisfies Readonly<Record<string, string>>;

/**
 * What belongs in a field, by its path from the list inwards: `['services',
 * 'phones', 'cost']`. Undefined for an unknown field.
 */
export function descriptionOf(names: readonly string[]): string | undefined {
  const place = names.indexOf('schedule');
  if (place > 0 && place < names.length - 1) {
    return find(scheduleDescriptions, names.slice(place + 1));
  }
  const [services, contact = '', ...inside] = names;
  const isContact = CONTACTS.some((name) => name === contact);
  return services === 'services' && isContact && inside[0]
    ? find(contactDescriptions, inside)
    : find(fieldDescriptions, names);
}

function find(
  descriptions: Readonly<Record<string, string>>,
  names: readonly string[],
): string | undefined {
  const key = names.join('.');
  return Object.hasOwn(descriptions, key) ? descriptions[key] : undefined;
}

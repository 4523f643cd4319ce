/** Words around the list: heading, errors, launcher, print. */
/** Empty if there is no area. */
export const inArea = (area: string) => area && ` in ${area}`;

/** The widget as a whole. */
export const widget = {
  /** `area` is empty if the list does not name its area. */
  heading: ({area}: {area: string}) => `Domestic abuse help${inArea(area)}`,
  /** The name of the second and later widgets on a page. */
  another: ({name, place}: {name: string; place: number}) =>
    `${name} (${place})`,
  /** A link and its explanation. */
  plainPage: {
    link: 'Plain page (to translate or print).',
    note: 'It will show in your history.',
  },
};

/** Where the list comes from, and how old it is. */
export const provenance = {
  heading: 'Where this comes from',
  /** Follows the list's own statement. */
  ages: '"More" under each service says how old its number and hours are.',
  made: ({date}: {date: string}) => `List made ${date}.`,
  keptBy: ({maintainer}: {maintainer: string}) => `Kept by ${maintainer}.`,
  notPolice:
    'This box is not a police website. Each service says who runs it, where we know.',
  hoursChange: 'Services can change their hours without notice.',
  /** A link follows, then a full stop. */
  forStaff: 'For staff:',
  tellUs: 'tell us about a wrong number',
  ownList: ({date}: {date: string}) =>
    `This website shows its own list, made ${date}.`,
  notNewest: ({date}: {date: string}) =>
    `We could not get the newest list. This one is from ${date}.`,
  oldList: ({date}: {date: string}) => `This list is old. It was made ${date}.`,
};

export const errors = {
  partMissing: 'Part of this list could not be shown. You can still call:',
};

/** For a fixed preview time. */
export const preview = {
  bar: ({time}: {time: string}) => `Preview for ${time}. Not the real time.`,
  beforeStatus: 'Preview:',
};

/** The button that opens the dialog, and the buttons of the short layout. */
export const launcher = {
  label: 'Help and advice',
  showAll: 'Show all services',
  showFewer: 'Show fewer',
};

/** Shown before and without JavaScript, after "Call 999". */
export const fallback = {
  silent:
    'If you cannot speak, call 999 from a mobile, listen, and press 55 when you are asked to.',
  lines: 'To talk to someone, these are listed as open day and night.',
  line: ({who, name, number}: {who: string; name: string; number: string}) =>
    `${who}: ${name} ${number}.`,
};

/** Words for paper. The silent steps come from the emergency block. */
export const print = {
  heading: ({area}: {area: string}) => `Help lines${inArea(area)}`,
  printed: ({date}: {date: string}) => `Printed ${date}. Hours can change.`,
  keep: 'Keep this where only you will see it.',
  danger: 'If you are in danger now, call 999.',
};

/** What browsers and other websites call our pages. It reveals nothing. */
export const pages = {
  title: 'Help and advice',
  description: 'Phone numbers and when they are open.',
  notFound: 'This page is not here',
};

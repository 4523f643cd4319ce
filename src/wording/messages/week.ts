/** "The week at a glance". */
export const week = {
  heading: 'Opening hours this week',
  usual: 'Usual hours, UK time.',
  bankHolidays: ({names}: {names: string}) =>
    `Bank holidays this week: ${names}.`,
  key: {
    open: 'Open',
    'should-be-open': 'Should be open',
    'may-be-open': 'May be open',
    closed: 'Closed',
    'probably-closed': 'Probably closed',
    'not-known': 'Not known',
  },
  now: 'Now',
  tableBelow: 'The same hours are in the table below.',
  showTable: 'Show as a table',
  showPicture: 'Show as a picture',
  /** For unconfirmed hours. */
  shouldBeOpen: ({periods}: {periods: string}) => `Should be open, ${periods}`,
  mayBeOpen: ({periods}: {periods: string}) => `May be open, ${periods}`,
};

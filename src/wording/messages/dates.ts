/** The parts of a date, in words. */
export interface DayAndDate {
  weekday: string;
  day: string;
  month: string;
  year: string;
}

/** Names and formats of days, dates, times and lists. */
export const dates = {
  days: {
    MO: 'Monday',
    TU: 'Tuesday',
    WE: 'Wednesday',
    TH: 'Thursday',
    FR: 'Friday',
    SA: 'Saturday',
    SU: 'Sunday',
  },
  /** For column headings. */
  shortDays: {
    MO: 'Mon',
    TU: 'Tue',
    WE: 'Wed',
    TH: 'Thu',
    FR: 'Fri',
    SA: 'Sat',
    SU: 'Sun',
  },
  months: {
    '01': 'January',
    '02': 'February',
    '03': 'March',
    '04': 'April',
    '05': 'May',
    '06': 'June',
    '07': 'July',
    '08': 'August',
    '09': 'September',
    '10': 'October',
    '11': 'November',
    '12': 'December',
  },

  /** The hour is 0 to 23. Midday and midnight have their own words. */
  time: ({hour, minute}: {hour: number; minute: string}) =>
    `${hour % 12 || 12}${minute === '00' ? '' : `:${minute}`}${hour < 12 ? 'am' : 'pm'}`,
  midday: 'midday',
  /** The end of a day. Its beginning is 12am, so that "midnight" is clear. */
  midnight: 'midnight',

  monthAndYear: ({month, year}: {month: string; year: string}) =>
    `${month} ${year}`,
  date: ({day, month, year}: {day: string; month: string; year: string}) =>
    `${day} ${month} ${year}`,
  dayAndDate: ({weekday, day, month}: DayAndDate) =>
    `${weekday} ${day} ${month}`,
  dayDateAndYear: ({weekday, day, month, year}: DayAndDate) =>
    `${weekday} ${day} ${month} ${year}`,
  timeThenDay: ({time, day}: {time: string; day: string}) => `${time}, ${day}`,

  today: ({weekday}: {weekday: string}) => `today (${weekday})`,
  tomorrow: ({weekday}: {weekday: string}) => `tomorrow (${weekday})`,
  todayNamed: ({name}: {name: string}) => `today (${name})`,
  tomorrowNamed: ({name}: {name: string}) => `tomorrow (${name})`,
  onDay: ({day}: {day: string}) => `on ${day}`,
  onDayNamed: ({day, name}: {day: string; name: string}) =>
    `on ${day} (${name})`,
  dayAtTime: ({day, time}: {day: string; time: string}) => `${day} at ${time}`,

  listSeparator: ', ',
  listLast: ({others, last}: {others: string; last: string}) =>
    `${others} and ${last}`,
};

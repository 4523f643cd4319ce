// Google's opening hours of a place, with data of our own and no request to any
// server.
import '@googlemaps/extended-component-library/place_building_blocks/place_opening_hours.js';

const point = (day, hours) => ({
  day,
  hours,
  minutes: 0,
  hour: hours,
  minute: 0,
});

document.querySelector('gmpx-place-opening-hours').place = {
  id: 'made-up',
  displayName: 'Made up',
  businessStatus: 'OPERATIONAL',
  utcOffsetMinutes: 0,
  isOpen: () => true,
  regularOpeningHours: {
    weekdayDescriptions: ['Monday: 9 to 5', 'Tuesday: 9 to 5'],
    periods: [1, 2, 3, 4, 5].map((day) => ({
      open: point(day, 9),
      close: point(day, 17),
    })),
  },
};

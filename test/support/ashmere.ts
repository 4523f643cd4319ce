/** The list of a made-up county with made-up services. */
import type {Directory} from '../../src/directory/schema.js';
import {madeService, weekdays} from './made-directory.js';

export const ashmere: Directory = {
  id: 'ashmere',
  updated: '2026-11-20',
  area: 'Ashmere',
  provenance: 'The list comes from the Ashmere handbook of 2026.',
  missingInformation: 'The handbook named a text line. Its number was lost.',
  withdrawnNumbers: [],
  services: [
    madeService('lantern', {
      name: 'Ashmere Lantern',
      helpsWith: ['talk', 'refuge'],
      eligibilityDescription: 'Adults',
      minimumAge: 18,
      website: 'https://lantern.example/',
      ifNoAnswer: 'mere-line',
    }),
    madeService('mere-line', {
      name: 'Mere Line',
      helpsWith: ['talk', 'under-19'],
      phones: [{number: '0808 157 0001', cost: 'free'}],
    }),
    madeService('harbour', {
      name: 'Harbour Advice',
      helpsWith: ['not-reporting', 'worried'],
      phones: [{number: '01632 960002', cost: 'standard'}],
      schedule: weekdays('09:00', '17:00'),
      webChat: {url: 'https://harbour.example/chat'},
    }),
  ],
};

/** The same without what a list may leave out. */
export const {
  area: _area,
  provenance: _provenance,
  missingInformation: _missingInformation,
  ...bareAshmere
} = ashmere;

/** What says the shipped list's county, or names a service of it. */
export const SHIPPED_PLACE =
  /herts(?![-_]?da[-_]?s)|hertford|beacon|safer places/i;

/** Times as editors write them. */
import {assert} from 'chai';
import {
  readTime,
  writtenTime,
} from '../../../src/tools/list-editor/ask/read-time.js';
import {toTime} from '../../../src/schedule/civil-time.js';

describe('a typed time', () => {
  const cases = [
    {written: '9am', time: '09:00'},
    {written: '9 AM', time: '09:00'},
    {written: '9:30am', time: '09:30'},
    {written: '5.30 pm', time: '17:30'},
    {written: '5.30 p.m.', time: '17:30'},
    {written: '12am', time: '00:00'},
    {written: '12pm', time: '12:00'},
    {written: '12:15am', time: '00:15'},
    {written: '09:00', time: '09:00'},
    {written: '17:00', time: '17:00'},
    {written: '17', time: '17:00'},
    {written: 'midday', time: '12:00'},
    {written: 'Noon', time: '12:00'},
    {written: 'midnight', time: '00:00'},
  ];
  for (const {written, time} of cases) {
    it(`"${written}" is ${time}`, () => {
      assert.deepEqual(readTime(written, 'opensAt'), {time});
    });
  }

  for (const written of ['midnight', '12am', '00:00', '24:00']) {
    it(`"${written}" ends a day where something closes`, () => {
      assert.deepEqual(readTime(written, 'closesAt'), {time: '24:00'});
    });
  }

  for (const written of ['8', '8:30', '12', '9.15']) {
    it(`"${written}" could be morning or evening`, () => {
      const read = readTime(written, 'opensAt');
      assert.match(
        'issue' in read ? read.issue : '',
        /morning or in the evening/,
      );
    });
  }

  for (const written of [
    '25:00',
    '9:60am',
    '13pm',
    '0am',
    'nine',
    '9-5',
    '\u201c9am\u201d',
    '24:00',
  ]) {
    it(`"${written}" is not a time`, () => {
      const read = readTime(written, 'opensAt');
      assert.match('issue' in read ? read.issue : '', /is not a time/);
    });
  }

  it('is read back from the words for every minute', () => {
    for (let minute = 0; minute < 1440; minute++) {
      const time = toTime(minute);
      const shown = writtenTime(time, 'opensAt');
      assert.deepEqual(readTime(shown, 'opensAt'), {time}, shown);
    }
    const end = writtenTime('24:00', 'closesAt');
    assert.deepEqual(readTime(end, 'closesAt'), {time: '24:00'});
  });

  it('stays in the field as typed if it is not a time', () => {
    assert.equal(writtenTime('25:00', 'opensAt'), '25:00');
    assert.equal(writtenTime(7, 'opensAt'), '');
  });
});

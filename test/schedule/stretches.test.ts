// Which answer holds if stretches overlap.
import {expect} from 'chai';
import {
  isSameAnswer,
  type Answer,
  type Stretch,
} from '../../src/schedule/stretches.js';
import {joinStretches, overlay} from '../../src/schedule/stretches.js';

const open: Answer = {state: 'open'};
const closed: Answer = {state: 'closed'};
const doubt: Answer = {state: 'unknown', reason: 'no-current-hours'};
const strike: Answer = {state: 'unknown', reason: 'exception', note: 'Strike.'};

function stretch(start: number, end: number, answer: Answer): Stretch {
  return {start, end, answer};
}

describe('stretches that overlap', () => {
  const ground = stretch(0, 100, closed);

  it('leave the base where there is none', () => {
    expect(overlay(ground, [])).to.deep.equal([ground]);
  });

  it('are cut to the base', () => {
    const laid = overlay(ground, [
      stretch(-50, 20, open),
      stretch(80, 150, open),
    ]);
    expect(laid).to.deep.equal([
      stretch(0, 20, open),
      stretch(20, 80, closed),
      stretch(80, 100, open),
    ]);
  });

  it('let open win over unknown, and unknown over closed', () => {
    const laid = overlay(ground, [
      stretch(10, 60, doubt),
      stretch(40, 90, open),
    ]);
    expect(laid).to.deep.equal([
      stretch(0, 10, closed),
      stretch(10, 40, doubt),
      stretch(40, 90, open),
      stretch(90, 100, closed),
    ]);
  });

  it('let the doubt that began first go on to its end', () => {
    const laid = overlay(ground, [
      stretch(-10, 60, strike),
      stretch(0, 100, doubt),
    ]);
    expect(laid).to.deep.equal([
      stretch(0, 60, strike),
      stretch(60, 100, doubt),
    ]);
  });

  it('do not exist if they end before they begin', () => {
    const laid = overlay(ground, [
      stretch(60, 40, open),
      stretch(50, 50, open),
    ]);
    expect(laid).to.deep.equal([ground]);
  });

  it('are joined if they touch and say the same', () => {
    const parts = [
      stretch(20, 30, open),
      stretch(0, 10, open),
      stretch(10, 20, open),
    ];
    expect(joinStretches(parts)).to.deep.equal([stretch(0, 30, open)]);
    expect(overlay(ground, parts)).to.have.length(2);
  });

  it('are not joined over a hole or another answer', () => {
    const parts = [
      stretch(0, 10, open),
      stretch(10, 20, doubt),
      stretch(21, 30, open),
    ];
    expect(joinStretches(parts)).to.deep.equal(parts);
  });
});

describe('two answers', () => {
  const holiday: Answer = {
    state: 'unknown',
    reason: 'bank-holiday',
    day: {date: '2026-12-26', name: 'Boxing Day', substitute: false},
    usualPeriods: [{opensAt: '09:00', closesAt: '17:00'}],
  };
  const different: readonly Answer[] = [
    open,
    closed,
    {state: 'closed', note: 'Closed.'},
    doubt,
    strike,
    holiday,
    {...holiday, reason: 'special-day'},
    {
      ...holiday,
      day: {date: '2026-12-28', name: 'Boxing Day', substitute: true},
    },
    {...holiday, usualPeriods: [{opensAt: '09:00', closesAt: '16:00'}]},
    {...strike, note: 'Another strike.'},
  ];

  it('are the same if a visitor would be told the same', () => {
    for (const answer of different) {
      expect(isSameAnswer(answer, structuredClone(answer))).to.equal(true);
    }
  });

  it('are not the same if anything differs', () => {
    for (const [index, answer] of different.entries()) {
      for (const other of different.slice(index + 1)) {
        expect(isSameAnswer(answer, other)).to.equal(false);
        expect(isSameAnswer(other, answer)).to.equal(false);
      }
    }
  });
});

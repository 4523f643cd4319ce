/** Who answers at one moment, for a server. */
import {expect} from 'chai';
import {hertfordshire} from '../../src/directory/hertfordshire.js';
import {whoIsOpen} from '../../src/directory/who-is-open.js';

const WEDNESDAY_MORNING = new Date('2026-11-25T10:00:00Z');
const SATURDAY_NIGHT = new Date('2026-11-28T22:00:00Z');
const OPEN = ['open', 'always-open'];

const at = (instant: Date, directory = hertfordshire) =>
  whoIsOpen(directory, instant).map(({service, status}) => ({
    id: service.id,
    isOpen: OPEN.includes(status?.state ?? ''),
  }));

describe('who is open', () => {
  for (const instant of [WEDNESDAY_MORNING, SATURDAY_NIGHT]) {
    it(`puts open lines before the others: ${instant.toISOString()}`, () => {
      const rows = at(instant);
      expect(rows).to.have.length(hertfordshire.services.length);
      const firstShut = rows.findIndex(({isOpen}) => !isOpen);
      expect(firstShut).to.be.above(0);
      expect(rows.slice(firstShut).some(({isOpen}) => isOpen)).to.equal(false);
    });
  }

  it('has the county helpline as open by day and not at night', () => {
    const idsOpen = (instant: Date) =>
      at(instant).flatMap(({id, isOpen}) => (isOpen ? [id] : []));
    expect(idsOpen(WEDNESDAY_MORNING)).to.include(
      'herts-domestic-abuse-helpline',
    );
    expect(idsOpen(SATURDAY_NIGHT)).to.not.include(
      'herts-domestic-abuse-helpline',
    );
  });

  it('contains no withdrawn number', () => {
    const {number} = hertfordshire.services[0]!.phones![0]!;
    const numbers = whoIsOpen(
      {...hertfordshire, withdrawnNumbers: [number]},
      WEDNESDAY_MORNING,
    ).flatMap(({phones}) => phones.map((phone) => phone.number));
    expect(numbers).to.not.be.empty;
    expect(numbers).to.not.include(number);
  });
});

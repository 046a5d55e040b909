import { Refusal, ok, refused } from '@enishi/kernel';
import { changeableUntil, readAttendees, slotsOf } from './attendee.ts';
import type { AttendeeName } from './attendee.ts';

const hanako = { familyName: '見本', givenName: '花子', familyKana: 'ミホン', givenKana: 'ハナコ' };
const lines = [
  { typeId: 'adult', quantity: 2 },
  { typeId: 'child', quantity: 1 },
];

/** Stands for the reading of a person's name: whoever has no family name is refused. */
const readName = (name: AttendeeName) =>
  name.familyName === ''
    ? refused(new Refusal('invalid', 'TEXT_MISSING', { field: 'familyName' }))
    : ok(name);

describe('who comes with the tickets of an order', () => {
  it('is one name for each ticket, whatever the order in which they were typed', () => {
    const typed = [
      { ...hanako, typeId: 'child', nth: 1, givenName: '小花' },
      { ...hanako, typeId: 'adult', nth: 2, givenName: '太郎' },
      { ...hanako, typeId: 'adult', nth: 1 },
      { ...hanako, typeId: 'adult', nth: 9 },
    ];
    const read = readAttendees(typed, slotsOf(lines), readName);
    expect(read.ok && read.value.map(({ typeId, nth, givenName }) => [typeId, nth, givenName])).toEqual([
      ['adult', 1, '花子'],
      ['adult', 2, '太郎'],
      ['child', 1, '小花'],
    ]);
  });

  it('is refused with all that is missing at once, each beside its field', () => {
    const read = readAttendees([{ ...hanako, typeId: 'adult', nth: 2 }], slotsOf(lines), readName);
    expect(read.ok).toBe(false);
    const all = read.ok ? [] : [read.refusal, ...read.refusal.others];
    expect(all.map(({ facts }) => facts.field)).toEqual(['attendee-0-familyName', 'attendee-2-familyName']);
  });
});

describe('until when names may be changed', () => {
  const startsAt = new Date('2026-05-10T09:30:00Z');

  it.each([
    ['to the hour with 0 days', 0, '2026-05-10T09:30:00.000Z'],
    ['to the end of the day before', 1, '2026-05-09T15:00:00.000Z'],
    ['to the end of a day in the month before', 10, '2026-04-30T15:00:00.000Z'],
    ['over the end of two months', 60, '2026-03-11T15:00:00.000Z'],
  ])('counts days of Japan: %s', (_, days, until) => {
    expect(changeableUntil(startsAt, days).toISOString()).toBe(until);
  });

  it('does so for what begins after midnight in Japan, when it is the day before in London', () => {
    expect(changeableUntil(new Date('2026-05-09T15:30:00Z'), 1).toISOString()).toBe(
      '2026-05-09T15:00:00.000Z',
    );
  });
});

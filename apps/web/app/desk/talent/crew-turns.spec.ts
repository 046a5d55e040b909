import { turnsOf } from './crew-turns.ts';

describe('what the desk may do with one of the crew', () => {
  it('follows from where they stand and whether the shift has begun', () => {
    const startsAt = '2027-04-10T08:00:00.000Z';
    const [before, begun] = ['2027-04-10T07:59:59.999Z', startsAt];
    expect(turnsOf({ state: 'asked', startsAt }, before)).toEqual(['withdrawn']);
    expect(turnsOf({ state: 'accepted', startsAt }, before)).toEqual(['withdrawn']);
    expect(turnsOf({ state: 'accepted', startsAt }, begun)).toEqual(['came', 'absent', 'withdrawn']);
    expect(turnsOf({ state: 'came', startsAt }, begun)).toEqual(['accepted']);
    for (const state of ['declined', 'withdrawn', 'lapsed'] as const)
      expect(turnsOf({ state, startsAt }, begun)).toEqual([]);
  });
});

import { afterDateOff, waitingMachine, waitingStateAt } from './waiting-entry.ts';
import type { EntryOfDates } from './waiting-entry.ts';

describe('an entry of a waiting list', () => {
  it('waits, is offered places, and ends: nothing leads back into the line', () => {
    expect(waitingMachine.may('waiting', 'offered')).toBe(true);
    expect(waitingMachine.states.filter((state) => waitingMachine.isFinal(state))).toEqual([
      ...['accepted', 'declined', 'lapsed', 'left', 'closed'],
    ]);
    expect(waitingMachine.may('lapsed', 'waiting')).toBe(false);
  });

  it('has lapsed at the second at which its offer ends, whatever is stored', () => {
    const offeredUntil = new Date('2026-05-02T01:00:00Z');
    const offered = { state: 'offered' as const, offeredUntil };
    expect(waitingStateAt(offered, new Date('2026-05-02T00:59:59Z'))).toBe('offered');
    expect(waitingStateAt(offered, offeredUntil)).toBe('lapsed');
    expect(waitingStateAt({ state: 'accepted', offeredUntil }, offeredUntil)).toBe('accepted');
  });
});

describe('a date that is called off', () => {
  const served = new Set(['b', 'c']);
  const of = (state: EntryOfDates['state'], occurrenceIds: string[], offeredFor: string | null = null) =>
    afterDateOff({ id: 'entry', state, occurrenceIds, offeredFor }, { dateId: 'a', served });

  it('ends what waits for it alone, and leaves the others where they stand', () => {
    expect(of('waiting', ['a'])).toBe('closed');
    expect(of('waiting', ['a', 'past'])).toBe('closed');
    expect(of('waiting', ['a', 'b'])).toBe('waiting');
    expect(of('applied', ['a', 'c'])).toBe('applied');
    expect(of('applied', ['a'])).toBe('closed');
  });

  it('takes an offer of it back, and no other', () => {
    expect(of('offered', ['a', 'b'], 'a')).toBe('waiting');
    expect(of('offered', ['a'], 'a')).toBe('closed');
    expect(of('offered', ['a', 'b'], 'b')).toBe('offered');
  });

  it('asks for no move that the table of states does not know', () => {
    for (const state of ['applied', 'waiting', 'offered'] as const)
      for (const dates of [['a'], ['a', 'b'], ['a', 'past']])
        for (const offeredFor of state === 'offered' ? ['a', 'b'] : [null]) {
          const to = of(state, dates, offeredFor);
          expect(to === state || waitingMachine.may(state, to)).toBe(true);
        }
  });
});

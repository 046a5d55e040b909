import { waitingMachine, waitingStateAt } from './waiting-entry.ts';

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

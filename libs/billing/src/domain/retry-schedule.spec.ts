import { nextTry, retryDelays } from './retry-schedule.ts';

describe('trying an event again', () => {
  const now = new Date('2026-11-23T00:00:00Z');

  it('waits 5 s, 30 s, 2 m, 10 m, 1 h, 6 h and 24 h, then gives up', () => {
    const waits = retryDelays.map((_, index) => (nextTry(index + 1, now)!.getTime() - now.getTime()) / 1_000);
    expect(waits).toEqual([5, 30, 120, 600, 3_600, 21_600, 86_400]);
    expect(nextTry(8, now)).toBeNull();
  });
});

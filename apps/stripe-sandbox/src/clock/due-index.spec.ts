import fc from 'fast-check';
import type { Change } from '../store/records.ts';
import { DueIndex } from './due-index.ts';

const session = (id: string, expires: number | null, testClock: string | null = null): Change => ({
  put: {
    id,
    object: 'checkout.session',
    status: expires === null ? 'complete' : 'open',
    expires_at: expires,
    hidden: { testClock },
  } as never,
});

describe('what is due next', () => {
  it('comes in order of time, follows changes, and keeps clocks apart', () => {
    const due = new DueIndex();
    due.update([session('a', 30), session('b', 10), session('c', 20), session('t', 5, 'clock_1')]);
    expect(due.next(null, 9)).toBeNull();
    expect(due.next(null, 100)?.id).toBe('b');
    due.update([session('b', 40), session('c', null)]);
    expect(due.next(null, 100)?.id).toBe('a');
    due.update([{ drop: { object: 'checkout.session', id: 'a' } }]);
    expect(due.next(null, 100)?.id).toBe('b');
    expect(due.next('clock_1', 100)?.id).toBe('t');
  });

  it('is always the earliest of what is still open', () => {
    const step = fc.record({
      id: fc.integer({ min: 0, max: 20 }),
      at: fc.option(fc.integer({ min: 1, max: 1000 })),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const due = new DueIndex();
        const open = new Map<number, number>();
        for (const { id, at } of steps) {
          due.update([session(String(id), at)]);
          if (at === null) open.delete(id);
          else open.set(id, at);
          expect(due.next(null, 1000)?.at ?? null).toBe(open.size > 0 ? Math.min(...open.values()) : null);
        }
      }),
    );
  });
});

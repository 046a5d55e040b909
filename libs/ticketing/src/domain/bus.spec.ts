import { exampleBuses } from '../example-bus.ts';
import { openSeatsOf, readBus, seatsOf } from './bus.ts';
import type { BusDraft } from './bus.ts';

const draft: BusDraft = { name: ' １号車 ', ...exampleBuses.large, blocked: [] };

describe('a bus', () => {
  it.each([
    ['large', 45],
    ['medium', 27],
    ['micro', 20],
  ] as const)('(%s) has %i seats', (template, count) => {
    const seats = seatsOf(exampleBuses[template]);
    expect(seats).toHaveLength(count);
    expect(new Set(seats.map(({ label }) => label)).size).toBe(count);
  });

  it('counts rows from the front and seats from the left; a long last row has no aisle', () => {
    const seats = seatsOf(exampleBuses.large);
    expect(seats[5]).toEqual({ label: '2B', row: 1, column: 1, left: true });
    expect(seats[6]).toEqual({ label: '2C', row: 1, column: 2, left: false });
    expect(seats.at(-1)).toEqual({ label: '11E', row: 10, column: 4, left: null });
  });

  it('keeps what is blocked, each seat once, and nothing that is no seat of it', () => {
    const blocked = [
      { seat: '1A', why: 'kept' as const },
      { seat: '1A', why: 'guide' as const },
      { seat: '99A', why: 'driver' as const },
    ];
    const read = readBus({ ...draft, blocked });
    expect(read).toMatchObject({ ok: true, value: { blocked: [{ seat: '1A', why: 'guide' }] } });
    expect(openSeatsOf({ ...draft, blocked })).toHaveLength(44);
  });

  it.each([
    [{ name: ' ' }, 'EVENT_TEXT_MISSING', 'name'],
    [{ name: '長'.repeat(31) }, 'EVENT_TEXT_TOO_LONG', 'name'],
    [{ rows: 0 }, 'BUS_LAYOUT_WRONG', 'rows'],
    [{ rows: 1e9 }, 'BUS_LAYOUT_WRONG', 'rows'],
    [{ left: 0, right: 0 }, 'BUS_LAYOUT_WRONG', 'right'],
    [{ back: -1 }, 'BUS_LAYOUT_WRONG', 'back'],
    [{ left: 1.5 }, 'BUS_LAYOUT_WRONG', 'left'],
  ])('is refused where it could be none (%#)', (changes, code, field) => {
    expect(readBus({ ...draft, ...changes })).toMatchObject({ refusal: { code, facts: { field } } });
  });
});

import fc from 'fast-check';
import { exampleBuses } from '../example-bus.ts';
import { seatsOf } from './bus.ts';
import type { Seat } from './bus.ts';
import { placeParties, touch } from './bus-placing.ts';
import type { FreeBus, SeatParty } from './bus-placing.ts';

const bus = (
  id: string,
  without: readonly string[] = [],
  layout: (typeof exampleBuses)[keyof typeof exampleBuses] = exampleBuses.large,
): FreeBus => ({
  ...{ id, seats: seatsOf({ ...layout }).filter(({ label }) => !without.includes(label)) },
});
const party = (id: string, people: number, near: SeatParty['near'] = []): SeatParty => ({
  ...{ id, near, ticketIds: Array.from({ length: people }, (_, at) => `${id}-${at + 1}`) },
});
const seatsFor = (buses: FreeBus[], ...parties: SeatParty[]) =>
  placeParties(buses, parties).map(({ ticketId, seat }) => `${ticketId} ${seat}`);

describe('places in a bus', () => {
  it('seat a couple side by side, four in one row, and five across a row and the next', () => {
    expect(seatsFor([bus('1')], party('a', 2))).toEqual(['a-1 1A', 'a-2 1B']);
    expect(seatsFor([bus('1')], party('a', 4)).sort()).toEqual(['a-1 1A', 'a-2 1B', 'a-3 1C', 'a-4 1D']);
    expect(seatsFor([bus('1', [], exampleBuses.medium)], party('a', 5))).toHaveLength(5);
  });

  it('leave whole pairs to couples: who is alone sits where one is left', () => {
    expect(seatsFor([bus('1', ['1A'])], party('b', 1), party('a', 2))).toEqual([
      'a-1 1C',
      'a-2 1D',
      'b-1 1B',
    ]);
  });

  it('take seats around what is blocked, and part a party only where no seats touch each other', () => {
    const only = bus('1');
    const few = { id: '1', seats: only.seats.filter(({ label }) => ['1A', '5C', '9D'].includes(label)) };
    expect(seatsFor([few], party('a', 2))).toEqual(['a-1 1A', 'a-2 5C']);
  });

  it('go to the bus that has room for all of them, and near those who sit already', () => {
    const tight = { id: '1', seats: bus('1').seats.slice(0, 3) };
    const wide = bus('2');
    expect(placeParties([tight, wide], [party('a', 4)]).every(({ busId }) => busId === '2')).toBe(true);
    const [mate] = placeParties([bus('1'), wide], [party('a', 1, [{ busId: '2', row: 6 }])]);
    expect(mate).toMatchObject({ busId: '2', seat: '7A' });
  });

  it('leave standing whom no seat is left for', () => {
    const one = { id: '1', seats: bus('1').seats.slice(0, 1) };
    expect(seatsFor([one], party('a', 2), party('b', 1))).toEqual(['a-1 1A']);
  });

  const layouts = fc.constantFrom(...Object.values(exampleBuses));
  const free = fc
    .array(fc.record({ layout: layouts, gone: fc.array(fc.nat(44), { maxLength: 40 }) }), {
      ...{ minLength: 1, maxLength: 3 },
    })
    .map((buses) =>
      buses.map(({ layout, gone }, at) => ({
        ...{ id: `bus-${at}`, seats: seatsOf(layout).filter((_, seat) => !gone.includes(seat)) },
      })),
    );
  const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 14 });

  it('have nobody twice, no seat twice, none that is not free, and nobody standing while a seat is free', () => {
    fc.assert(
      fc.property(free, sizes, (buses, people) => {
        const parties = people.map((count, at) => party(`p${at}`, count));
        const placed = placeParties(buses, parties);
        const seats = placed.map(({ busId, seat }) => `${busId} ${seat}`);
        const known = buses.flatMap(({ id, seats: all }) => all.map(({ label }) => `${id} ${label}`));
        expect(new Set(placed.map(({ ticketId }) => ticketId)).size).toBe(placed.length);
        expect(new Set(seats).size).toBe(seats.length);
        expect(seats.filter((seat) => !known.includes(seat))).toEqual([]);
        const all = people.reduce((sum, count) => sum + count, 0);
        expect(placed).toHaveLength(Math.min(all, known.length));
      }),
    );
  });

  it('keep a party on seats that touch each other wherever there were such seats at its turn', () => {
    fc.assert(
      fc.property(free, fc.integer({ min: 2, max: 9 }), (buses, people) => {
        const placed = placeParties(buses, [party('a', people)]);
        const room = Math.max(0, ...buses.flatMap(({ seats }) => pieces(seats).map((piece) => piece.length)));
        if (room < people) return;
        const [busId] = placed.map((one) => one.busId);
        const all = buses.find(({ id }) => id === busId)!.seats;
        const seats = placed.map(({ seat }) => all.find(({ label }) => label === seat)!);
        expect(placed.every((one) => one.busId === busId)).toBe(true);
        expect(pieces(seats)).toHaveLength(1);
      }),
    );
  });

  it('are the same for the same people, in whatever order they are named', () => {
    fc.assert(
      fc.property(free, sizes, (buses, people) => {
        const parties = people.map((count, at) => party(`p${at}`, count));
        expect(placeParties(buses, [...parties].reverse())).toEqual(placeParties(buses, parties));
      }),
    );
  });
});

/** Seats that touch each other, piece by piece. */
function pieces(seats: readonly Seat[]): Seat[][] {
  const left = [...seats];
  const found: Seat[][] = [];
  while (left.length > 0) {
    const piece = [left.shift()!];
    for (const seat of piece) {
      const next = left.filter((other) => touch(seat, other));
      piece.push(...next);
      for (const other of next) left.splice(left.indexOf(other), 1);
    }
    found.push(piece);
  }
  return found;
}

import type { Seat } from './bus.ts';

/** Seats that are free in a bus; buses in the order in which they are filled. */
export type FreeBus = { readonly id: string; readonly seats: readonly Seat[] };

/** People who ordered together and have no seat yet, in the order of their tickets; `near`: where those of them sit who have one. */
export type SeatParty = {
  readonly id: string;
  readonly ticketIds: readonly string[];
  readonly near: readonly { readonly busId: string; readonly row: number }[];
};

export type Placed = { readonly ticketId: string; readonly busId: string; readonly seat: string };

/**
 * Places everybody for whom there is a seat, nobody twice. Larger parties first, then by id, each on seats that touch each other while
 * there are such seats, in as few rows as can be; else in as few pieces as can be. The same people and seats give the same places.
 */
export function placeParties(buses: readonly FreeBus[], parties: readonly SeatParty[]): Placed[] {
  const free = new Map(buses.map(({ id, seats }) => [id, [...seats]]));
  return largestFirst(parties).flatMap((party) => placeParty(free, party));
}

/** Parties in the order in which they are given places: those of the same size by id. */
export const largestFirst = <Party extends Pick<SeatParty, 'id' | 'ticketIds'>>(
  parties: readonly Party[],
): Party[] => [...parties].sort((a, b) => b.ticketIds.length - a.ticketIds.length || (a.id < b.id ? -1 : 1));

function placeParty(free: Map<string, Seat[]>, party: SeatParty): Placed[] {
  const placed: Placed[] = [];
  for (let left = party.ticketIds; left.length > 0; left = party.ticketIds.slice(placed.length)) {
    const block = bestBlock(free, left.length, party.near);
    if (!block) return placed;
    const { busId, seats } = block;
    free.set(
      busId,
      free.get(busId)!.filter((seat) => !seats.includes(seat)),
    );
    placed.push(...seats.map(({ label }, at) => ({ ticketId: left[at]!, busId, seat: label })));
  }
  return placed;
}

type Block = { readonly busId: string; readonly seats: readonly Seat[]; readonly cost: readonly number[] };

/** The best seats that touch each other for so many people, or for as many of them as touch each other anywhere; null where none is free. */
function bestBlock(
  free: ReadonlyMap<string, readonly Seat[]>,
  people: number,
  near: SeatParty['near'],
): Block | null {
  const blocks = [...free].flatMap(([busId, seats], bus) =>
    seats.map((start, at): Block => {
      const grown = grow(start, seats, people);
      const rows = near.filter((mate) => mate.busId === busId).map(({ row }) => Math.abs(row - start.row));
      const away = near.length === 0 ? 0 : rows.length === 0 ? 100 : Math.min(...rows);
      const cost = [people - grown.length, away, spread(grown), strangers(grown, seats), bus, at];
      return { busId, seats: grown, cost };
    }),
  );
  return blocks.reduce<Block | null>(
    (best, block) => (best && !isLess(block.cost, best.cost) ? best : block),
    null,
  );
}

const isLess = (a: readonly number[], b: readonly number[]): boolean => {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at >= 0 && a[at]! < b[at]!;
};

/** Beside each other in a row, across the aisle as well, or one behind the other. */
export const touch = (a: Seat, b: Seat): boolean =>
  Math.abs(a.row - b.row) + Math.abs(a.column - b.column) === 1;

/** Seats from one on, each of which touches one before: those of its own row first. */
function grow(start: Seat, seats: readonly Seat[], people: number): Seat[] {
  const grown = [start];
  while (grown.length < people) {
    const edge = seats.filter((seat) => !grown.includes(seat) && grown.some((one) => touch(one, seat)));
    if (edge.length === 0) break;
    const cost = (seat: Seat) => [
      ...[Math.abs(seat.row - start.row), seat.left === start.left ? 0 : 1],
      ...[Math.abs(seat.column - start.column), seat.row, seat.column],
    ];
    grown.push(edge.reduce((best, seat) => (isLess(cost(seat), cost(best)) ? seat : best)));
  }
  return grown;
}

/** How many rows are used, and how many sides of the aisle in them: the fewer, the closer together. */
function spread(seats: readonly Seat[]): number {
  const rows = new Set(seats.map(({ row }) => row)).size;
  return rows * 10 + new Set(seats.map(sideOf)).size;
}

/** How many free seats are left beside them, in which strangers would sit. */
function strangers(block: readonly Seat[], seats: readonly Seat[]): number {
  const sides = new Set(block.map(sideOf));
  return seats.filter((seat) => sides.has(sideOf(seat))).length - block.length;
}

/** A row without an aisle has a middle as well: who sits across it is not as close as in one pair of seats. */
const sideOf = ({ row, column, left }: Seat): string =>
  `${row}:${left === null ? Math.sign(column - 2) : left ? -1 : 1}`;

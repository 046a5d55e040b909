import { Refusal, allOf, isWhole, ok, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import { readSpotName } from './spot-name.ts';

/** Why nobody who ordered may sit somewhere: the driver's or the guide's place, or kept free (broken, luggage, for whoever falls ill). */
export const blockReasons = ['driver', 'guide', 'kept'] as const;
export type BlockReason = (typeof blockReasons)[number];

/** How the seats of a bus stand: so many rows of seats to the left and the right of the aisle, the last of which may have more. */
export type BusLayout = {
  readonly rows: number;
  readonly left: number;
  readonly right: number;
  /** Seats of the last row, across the aisle; 0: the last row is as the others. */
  readonly back: number;
  readonly blocked: readonly { readonly seat: string; readonly why: BlockReason }[];
};

/** A bus as the desk types it; its name is what is written on its front. */
export type BusDraft = BusLayout & { readonly name: string };

/** A seat: in row 3, seen from the front, the second from the left is 3B. */
export type Seat = {
  readonly label: string;
  /** From 0, as is its place in the row. */
  readonly row: number;
  readonly column: number;
  /** Whether it is left of the aisle; null in a last row without one. */
  readonly left: boolean | null;
};

export const mostBuses = 10;
const most = { rows: 16, side: 3, back: 6 };
const letters = 'ABCDEF';

/** Every seat of a bus, row by row from the front. */
export function seatsOf({ rows, left, right, back }: Omit<BusLayout, 'blocked'>): Seat[] {
  return Array.from({ length: rows }, (_, row) => {
    const isBack = back > 0 && row === rows - 1;
    return Array.from({ length: isBack ? back : left + right }, (_, column) => ({
      ...{ label: `${row + 1}${letters[column]}`, row, column },
      left: isBack ? null : column < left,
    }));
  }).flat();
}

/** Seats in which somebody who ordered may sit. */
export function openSeatsOf(bus: BusLayout): Seat[] {
  const blocked = new Set(bus.blocked.map(({ seat }) => seat));
  return seatsOf(bus).filter(({ label }) => !blocked.has(label));
}

/**
 * Checks a bus as it was typed; what is blocked and is no seat of it is left out. All that is wrong is refused at once, each with the fact `field`:
 * EVENT_TEXT_MISSING, EVENT_TEXT_TOO_LONG (`name`, `most`), BUS_LAYOUT_WRONG (`rows`, `left`, `right`, `back`; `least`, `most`).
 */
export function readBus(draft: BusDraft): Result<BusDraft> {
  const { rows, left, right, back } = draft;
  const read = allOf({
    name: readSpotName(draft.name),
    rows: readCount(rows, 'rows', [1, most.rows]),
    left: readCount(left, 'left', [0, most.side]),
    right: readCount(right, 'right', [left > 0 ? 0 : 1, most.side]),
    back: readCount(back, 'back', [0, most.back]),
  });
  if (!read.ok) return read;
  const labels = new Set(seatsOf(read.value).map(({ label }) => label));
  const blocked = new Map(
    draft.blocked.filter(({ seat }) => labels.has(seat)).map(({ seat, why }) => [seat, why]),
  );
  return ok({ ...read.value, blocked: [...blocked].map(([seat, why]) => ({ seat, why })) });
}

const no = (code: string, facts: Record<string, string | number>) =>
  refused(new Refusal('invalid', code, facts));

function readCount(count: number, field: string, [least, most]: readonly [number, number]): Result<number> {
  return isWhole(count, least, most) ? ok(count) : no('BUS_LAYOUT_WRONG', { field, least, most });
}

import { smallestShown } from './hidden-cells.ts';
import type { ShownTable } from './hidden-cells.ts';

type Cell = readonly [row: number, column: number];

/** What a reader knows besides the sheet: that no hidden count is below `least`, and how many all people are together at least and at most. */
export type Reader = { readonly least: number; readonly from?: number; readonly to?: number };

/** What a reader knows of each count, and which of them add up to which. */
type Bounds = { readonly low: number[]; readonly high: number[] };
type Sum = { readonly parts: readonly number[]; readonly sum: number };

/**
 * Hidden cells of which a reader who draws bounds knows that they are below five; what specs attack sheets with. A cell is at least its sum
 * less the most that the others can be, and at most its sum less their least, over and over until nothing gets closer.
 */
export function knownBelowFive(
  shown: ShownTable,
  { least, from = 0, to = Number.POSITIVE_INFINITY }: Reader,
): Cell[] {
  const bounds = boundsOf(shown, least);
  const ofAll = bounds.low.length - 1;
  bounds.low[ofAll] = Math.max(bounds.low[ofAll]!, from);
  bounds.high[ofAll] = Math.min(bounds.high[ofAll]!, to);
  narrow(bounds, sumsOf(shown, 0));
  return belowFive(shown, bounds, 0);
}

/** The same of two tables of which the second counts some of the first: who is in it, or stayed away, is in the first. */
export function knownBelowFiveOfPair(
  { all, some }: { readonly all: ShownTable; readonly some: ShownTable },
  least: number,
): { readonly all: Cell[]; readonly some: Cell[] } {
  const size = all.length * all[0]!.length;
  const [first, second] = [boundsOf(all, least), boundsOf(some, 0)];
  const away = { low: first.low.map(() => 0), high: first.high.map(() => Number.POSITIVE_INFINITY) };
  const bounds = {
    low: [...first.low, ...second.low, ...away.low],
    high: [...first.high, ...second.high, ...away.high],
  };
  const each = first.low.map((_, at): Sum => ({ parts: [size + at, 2 * size + at], sum: at }));
  narrow(bounds, [...[0, size, 2 * size].flatMap((start) => sumsOf(all, start)), ...each]);
  return { all: belowFive(all, bounds, 0), some: belowFive(some, bounds, size) };
}

const boundsOf = (shown: ShownTable, least: number): Bounds => ({
  low: shown.flatMap((row) => row.map((one) => one ?? least)),
  high: shown.flatMap((row) => row.map((one) => one ?? Number.POSITIVE_INFINITY)),
});

function narrow({ low, high }: Bounds, sums: readonly Sum[]): void {
  const total = (bounds: readonly number[], cells: readonly number[]): number =>
    cells.reduce((sum, cell) => sum + bounds[cell]!, 0);
  let closer = true;
  const within = (cell: number, fewest: number, most: number): void => {
    if (fewest <= low[cell]! && most >= high[cell]!) return;
    low[cell] = Math.max(fewest, low[cell]!);
    high[cell] = Math.min(most, high[cell]!);
    closer = true;
  };
  while (closer) {
    closer = false;
    for (const { parts, sum } of sums) {
      within(sum, total(low, parts), total(high, parts));
      for (const part of parts) {
        const others = parts.filter((one) => one !== part);
        within(part, low[sum]! - total(high, others), high[sum]! - total(low, others));
      }
    }
  }
}

/** Rows and columns of a table whose cells are numbered from `start`: the last of each is what the others come to. */
function sumsOf(shown: ShownTable, start: number): Sum[] {
  const width = shown[0]!.length;
  const at = (row: number, column: number): number => start + row * width + column;
  const rows = shown.map((row, index) => row.map((_, column) => at(index, column)));
  const columns = shown[0]!.map((_, column) => shown.map((_row, index) => at(index, column)));
  return [...rows, ...columns].map((line) => ({ parts: line.slice(0, -1), sum: line.at(-1)! }));
}

const belowFive = (shown: ShownTable, { high }: Bounds, start: number): Cell[] =>
  shown.flatMap((row, at) =>
    row.flatMap((one, column): Cell[] =>
      one === null && high[start + at * row.length + column]! < smallestShown ? [[at, column]] : [],
    ),
  );

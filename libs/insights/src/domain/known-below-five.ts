import { smallestShown } from './hidden-cells.ts';
import type { ShownTable } from './hidden-cells.ts';

type Cell = readonly [row: number, column: number];

/** What a reader knows besides the sheet: that no hidden count is below `least`, and how many all people are together at least and at most. */
export type Reader = { readonly least: number; readonly from?: number; readonly to?: number };

/**
 * Hidden cells of which a reader who draws bounds knows that they are below five; what specs attack sheets with. A cell is at least its sum
 * less the most that the others can be, and at most its sum less their least, over and over until nothing gets closer.
 */
export function knownBelowFive(
  shown: ShownTable,
  { least, from = 0, to = Number.POSITIVE_INFINITY }: Reader,
): Cell[] {
  const low = shown.map((row) => row.map((one) => one ?? least));
  const high = shown.map((row) => row.map((one) => one ?? Number.POSITIVE_INFINITY));
  let closer = true;
  const narrow = ([row, column]: Cell, fewest: number, most: number): void => {
    if (fewest <= low[row]![column]! && most >= high[row]![column]!) return;
    low[row]![column] = Math.max(fewest, low[row]![column]!);
    high[row]![column] = Math.min(most, high[row]![column]!);
    closer = true;
  };
  const total = (bounds: readonly (readonly number[])[], cells: readonly Cell[]): number =>
    cells.reduce((sum, [row, column]) => sum + bounds[row]![column]!, 0);
  narrow([shown.length - 1, shown[0]!.length - 1], from, to);
  while (closer) {
    closer = false;
    for (const { parts, sum } of sumsOf(shown)) {
      narrow(sum, total(low, parts), total(high, parts));
      for (const part of parts) {
        const others = parts.filter((one) => one !== part);
        narrow(part, total(low, [sum]) - total(high, others), total(high, [sum]) - total(low, others));
      }
    }
  }
  return shown.flatMap((row, at) =>
    row.flatMap((one, column): Cell[] =>
      one === null && high[at]![column]! < smallestShown ? [[at, column]] : [],
    ),
  );
}

/** Rows and columns: their cells, and the last of them, which is what the others come to. */
function sumsOf(shown: ShownTable): { parts: Cell[]; sum: Cell }[] {
  const rows = shown.map((row, at) => row.map((_, column): Cell => [at, column]));
  const columns = shown[0]!.map((_, column) => shown.map((_row, at): Cell => [at, column]));
  return [...rows, ...columns].map((line) => ({ parts: line.slice(0, -1), sum: line.at(-1)! }));
}

/** Counts of people below this are hidden: few enough to be recognised outside the house. */
export const smallestShown = 5;

/** A table of counts with its totals; null is hidden. The last row and the last column are totals, the last of both the sum of all. */
export type ShownTable = readonly (readonly (number | null)[])[];

type Cell = readonly [row: number, column: number];

/**
 * A table of people with sums, in which no count from 1 to 4 can be read or reckoned. Hiding those alone is not enough: one that is hidden
 * alone in its row is the total less the others. A hidden cell can be reckoned exactly where, with rows and columns as points and hidden
 * cells as the lines between them, it is the only way from its row to its column (a bridge). Each such cell gets company that closes a
 * round: one beside it, one below it and the one across, of all choices the one that hides the fewest people more.
 */
export function withoutSmallCells(counts: readonly (readonly number[])[]): ShownTable {
  const whole = withTotals(counts);
  const hidden = whole.map((row) => row.map((count) => count > 0 && count < smallestShown));
  for (let bridge = bridgeIn(hidden); bridge; bridge = bridgeIn(hidden)) {
    for (const [row, column] of companyOf(bridge, whole, hidden)) hidden[row]![column] = true;
  }
  return whole.map((row, at) => row.map((count, column) => (hidden[at]![column] ? null : count)));
}

/** The three cells that close a round with a hidden one. */
function companyOf([row, column]: Cell, whole: readonly number[][], hidden: readonly boolean[][]): Cell[] {
  const corners = whole.flatMap((_, at) => whole[at]!.map((_count, other): Cell => [at, other]));
  const rounds = corners
    .filter(([at, other]) => at !== row && other !== column)
    .map(([at, other]): Cell[] => [
      [row, other],
      [at, column],
      [at, other],
    ]);
  const costOf = (round: readonly Cell[]): number =>
    round.reduce((sum, [at, other]) => sum + (hidden[at]![other] ? 0 : 1 + whole[at]![other]!), 0);
  return rounds.reduce((best, round) => (costOf(round) < costOf(best) ? round : best));
}

function withTotals(counts: readonly (readonly number[])[]): number[][] {
  const rows = counts.map((row) => [...row, row.reduce((sum, count) => sum + count, 0)]);
  const [first = [0]] = rows;
  return [...rows, first.map((_, column) => rows.reduce((sum, row) => sum + row[column]!, 0))];
}

/** A hidden cell without which its row and its column would not hang together. */
function bridgeIn(hidden: readonly boolean[][]): Cell | null {
  const cells = hidden.flatMap((row, at) =>
    row.flatMap((one, column): Cell[] => (one ? [[at, column]] : [])),
  );
  return (
    cells.find(
      (cell) =>
        !hangTogether(
          cell,
          cells.filter((other) => other !== cell),
        ),
    ) ?? null
  );
}

function hangTogether([row, column]: Cell, cells: readonly Cell[]): boolean {
  const rows = new Set([row]);
  const columns = new Set<number>();
  for (let before = 0; before !== rows.size + columns.size;) {
    before = rows.size + columns.size;
    for (const [at, other] of cells) {
      if (rows.has(at)) columns.add(other);
      if (columns.has(other)) rows.add(at);
    }
  }
  return columns.has(column);
}

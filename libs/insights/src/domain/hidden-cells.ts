/** Counts of people below this are hidden: few enough to be recognised outside the house. */
export const smallestShown = 5;

/** Whether a count may be told: there is nobody, or there are enough. */
export const mayBeTold = (count: number): boolean => count === 0 || count >= smallestShown;

/** A table of counts with its totals; null is hidden. The last row and the last column are totals, the last of both the sum of all. */
export type ShownTable = readonly (readonly (number | null)[])[];

/** What it costs to hide the total of all: more than everybody else together, since it is what a report is about. */
const moreThanAll = 1e12;

type Cell = readonly [row: number, column: number];
/** `counts` is what moves; a cell is `open` for company where somebody is in it in any of the tables that are hidden together. */
type Table = {
  readonly counts: number[][];
  readonly open: readonly (readonly boolean[])[];
  readonly hidden: boolean[][];
};

/**
 * A table of people with sums, in which no count from 1 to 4 can be read, nor can it be reckoned of a hidden one that it is below five.
 * Hiding the small ones alone is not enough: one that is hidden alone in its row is the total less the others, and so is one beside cells
 * in which nobody can be. Each small count gets company until the sums hold with five in its place as well, and with at least 1 in every
 * other hidden cell: 0 is never hidden, and whoever knows this rule knows that.
 */
export const withoutSmallCells = (counts: readonly (readonly number[])[]): ShownTable =>
  hiddenTogether([counts])[0]!;

/**
 * Two tables of the same people, of which the second counts some of the first (those who came, of those who applied). A cell is shown in both or
 * in neither: whatever could stand in the place of a hidden count of the second may be added to the first as well, so that neither, nor what one says
 * of the other, tells on anybody. Where fewer than twice five came, nothing is said of them, and the first stands by itself; nobody is told as nobody.
 */
export function withoutSmallPairs(
  all: readonly (readonly number[])[],
  some: readonly (readonly number[])[],
): { readonly all: ShownTable; readonly some: ShownTable } {
  const together = some.flat().reduce((sum, count) => sum + count, 0);
  if (together >= 2 * smallestShown) {
    const [first, second] = hiddenTogether([all, some]);
    return { all: first!, some: second! };
  }
  const unsaid = (most: number): number | null => (together === 0 || most === 0 ? 0 : null);
  return { all: withoutSmallCells(all), some: withTotals(all).map((row) => row.map(unsaid)) };
}

/** Tables whose counts are at most those of the one before; the last has the least room, so it is what is moved. */
function hiddenTogether(tables: readonly (readonly (readonly number[])[])[]): ShownTable[] {
  const whole = tables.map(withTotals);
  const counts = whole.at(-1)!;
  const table = {
    counts,
    open: whole[0]!.map((row) => row.map((count) => count > 0)),
    hidden: counts.map((row, at) =>
      row.map((_, column) => !whole.every((one) => mayBeTold(one[at]![column]!))),
    ),
  };
  for (const cell of cellsOf(counts).filter((one) => isHidden(table, one)))
    if (!couldBeFive(cell, table))
      for (const [row, column] of companyOf(cell, table)) table.hidden[row]![column] = true;
  return whole.map((one) =>
    one.map((row, at) => row.map((count, column) => (table.hidden[at]![column] ? null : count))),
  );
}

/**
 * What is hidden beside a small one so that it has room up to five: of all rounds the one that hides the fewest people more, and the total
 * of all only where there is no other. There is always one: the totals of its line, of a line across it in which somebody is, and of all.
 */
function companyOf(cell: Cell, table: Table): Cell[] {
  const { counts, open } = table;
  const missing = smallestShown - countIn(table, cell);
  const ofAll: Cell = [counts.length - 1, counts[0]!.length - 1];
  const price = (one: Cell): number => (isSame(one, ofAll) ? moreThanAll : 1 + countIn(table, one));
  return roundOf(cell, table, (one, by) => {
    const hasRoom = by > 0 ? open[one[0]]![one[1]]! : countIn(table, one) > missing;
    if (!hasRoom) return Number.POSITIVE_INFINITY;
    return isHidden(table, one) ? 0 : price(one);
  })!.map(({ one }) => one);
}

/** Whether all sums that are shown hold with five in a small cell, and at least 1 in every other hidden one. */
function couldBeFive(cell: Cell, { counts, ...rest }: Table): boolean {
  const moved = { counts: counts.map((row) => [...row]), ...rest };
  while (countIn(moved, cell) < smallestShown) {
    const round = roundOf(cell, moved, (one, by) =>
      isHidden(moved, one) && (by > 0 || countIn(moved, one) > 1) ? 0 : Number.POSITIVE_INFINITY,
    );
    if (!round) return false;
    for (const { one, by } of [{ one: cell, by: 1 }, ...round]) moved.counts[one[0]]![one[1]]! += by;
  }
  return true;
}

type Step = { readonly one: Cell; readonly by: 1 | -1 };
type Way = { readonly cost: number; readonly steps: readonly Step[] };

/**
 * What else moves when a cell grows and no sum may change: from its column over a cell to another row, from there to another column, and
 * so on back to its own row. What stands in a sum and the sum itself move the other way round. The cheapest way; null where there is none.
 */
function roundOf(
  cell: Cell,
  { counts }: Table,
  costOf: (one: Cell, by: Step['by']) => number,
): readonly Step[] | null {
  const isSum = ([row, column]: Cell): boolean =>
    (row === counts.length - 1) !== (column === counts[0]!.length - 1);
  const over = (way: Way, one: Cell, isForward: boolean): Way => {
    const by = (isSum(one) === isSum(cell)) === isForward ? 1 : -1;
    const cost = isSame(one, cell) ? Number.POSITIVE_INFINITY : way.cost + costOf(one, by);
    return { cost, steps: [...way.steps, { one, by }] };
  };
  const none: Way = { cost: Number.POSITIVE_INFINITY, steps: [] };
  const ways = new Map<number, Way>([[cell[1], { cost: 0, steps: [] }]]);
  let home = none;
  for (let isBetter = true; isBetter;) {
    isBetter = false;
    for (const [column, way] of ways)
      for (const row of counts.keys()) {
        const back = over(way, [row, column], false);
        if (row === cell[0] && back.cost < home.cost) home = back;
        if (row === cell[0] || back.cost >= home.cost) continue;
        for (const other of counts[row]!.keys()) {
          const next = over(back, [row, other], true);
          if (next.cost >= (ways.get(other) ?? none).cost) continue;
          ways.set(other, next);
          isBetter = true;
        }
      }
  }
  return home === none ? null : home.steps;
}

const isSame = (one: Cell, other: Cell): boolean => one[0] === other[0] && one[1] === other[1];
const countIn = ({ counts }: Table, [row, column]: Cell): number => counts[row]![column]!;
const isHidden = ({ hidden }: Table, [row, column]: Cell): boolean => hidden[row]![column]!;
const cellsOf = (counts: readonly (readonly number[])[]): Cell[] =>
  counts.flatMap((row, at) => row.map((_, column): Cell => [at, column]));

function withTotals(counts: readonly (readonly number[])[]): number[][] {
  const rows = counts.map((row) => [...row, row.reduce((sum, count) => sum + count, 0)]);
  const [first = [0]] = rows;
  return [...rows, first.map((_, column) => rows.reduce((sum, row) => sum + row[column]!, 0))];
}

import fc from 'fast-check';
import { knownBelowFive } from './known-below-five.ts';
import { smallestShown, withoutSmallCells } from './hidden-cells.ts';
import type { ShownTable } from './hidden-cells.ts';

describe('a table of people', () => {
  it('is shown whole where each count is none or five and more', () => {
    expect(
      withoutSmallCells([
        [5, 0],
        [7, 12],
      ]),
    ).toEqual([
      [5, 0, 5],
      [7, 12, 19],
      [12, 12, 24],
    ]);
  });

  it('hides a small count, and so many others that no total gives it away', () => {
    expect(
      withoutSmallCells([
        [2, 8, 6],
        [9, 7, 30],
        [11, 12, 20],
      ]),
    ).toEqual([
      [null, null, 6, 16],
      [null, null, 30, 46],
      [11, 12, 20, 43],
      [22, 27, 56, 105],
    ]);
  });

  it('hides everything about four people', () => {
    expect(withoutSmallCells([[1, 3]]).flat()).toEqual([null, null, null, null, null, null]);
  });

  it('is no company where nobody can be: a 0 under a total of 0 is known', () => {
    const shown = withoutSmallCells([
      [0, 0, 20, 9, 0, 0, 0],
      [0, 0, 9, 1, 0, 0, 0],
    ]);
    expect(shown[1]![3]).toBeNull();
    expect(shown.map((row) => row[0])).toEqual([0, 0, 0]);
    expect(knownBelowFive(shown, { least: 0 })).toEqual([]);
    const withZeros = [
      [null, 0, 20, null, 0, 0, 0, 29],
      [null, 0, 9, null, 0, 0, 0, 10],
      [0, 0, 29, 10, 0, 0, 0, 39],
    ];
    expect(reckonable(withZeros)).toEqual([]);
    expect(knownBelowFive(withZeros, { least: 0 })).toContainEqual([1, 3]);
  });

  it.each([
    ['of any kind', 5, fc.nat(9)],
    [
      'of seven ages in which mostly nobody is',
      7,
      fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, fc.nat(30)),
    ],
  ])('of counts %s never lets anybody read or reckon that one is below five', (_, columns, count) => {
    const table = fc
      .record({ rows: fc.integer({ min: 1, max: 6 }), columns: fc.integer({ min: 1, max: columns }) })
      .chain(({ rows: most, columns: each }) =>
        fc.array(fc.array(count, { minLength: each, maxLength: each }), { minLength: most, maxLength: most }),
      );
    fc.assert(
      fc.property(table, (counts) => {
        const shown = withoutSmallCells(counts);
        for (const one of shown.flat()) expect(one === null || one === 0 || one >= smallestShown).toBe(true);
        expect(knownBelowFive(shown, { least: 0 })).toEqual([]);
        expect(knownBelowFive(shown, { least: 1 })).toEqual([]);
        const truth = summed(counts);
        for (const [row, column] of reckonable(shown))
          expect(truth[row!]![column!]).toBeGreaterThanOrEqual(smallestShown);
      }),
      { numRuns: 500 },
    );
  });
});

const summed = (counts: readonly (readonly number[])[]): number[][] => {
  const rows = counts.map((row) => [...row, row.reduce((sum, one) => sum + one, 0)]);
  return [...rows, rows[0]!.map((_, column) => rows.reduce((sum, row) => sum + row[column]!, 0))];
};

/** Hidden cells whose value follows from the sums alone: those that elimination leaves by themselves in an equation. */
function reckonable(shown: ShownTable): number[][] {
  const hidden = shown.flatMap((row, at) =>
    row.flatMap((count, column) => (count === null ? [[at, column]] : [])),
  );
  const lines = [
    ...shown.map((_, at) => hidden.map(([row]) => (row === at ? 1 : 0))),
    ...shown[0]!.map((_, at) => hidden.map(([, column]) => (column === at ? 1 : 0))),
  ];
  // Totals stand on the other side of their equation.
  const signed = lines.map((line, at) =>
    line.map((one, cell) => {
      const [row, column] = hidden[cell]!;
      const isTotal = at < shown.length ? column === shown[0]!.length - 1 : row === shown.length - 1;
      return isTotal ? -one : one;
    }),
  );
  return solvedAlone(signed).map((cell) => hidden[cell]!);
}

function solvedAlone(equations: number[][]): number[] {
  const left = equations.map((row) => [...row]);
  const width = left[0]?.length ?? 0;
  let done = 0;
  for (let column = 0; column < width; column += 1) {
    const at = left.findIndex((row, index) => index >= done && Math.abs(row[column]!) > 1e-9);
    if (at < 0) continue;
    [left[done], left[at]] = [left[at]!, left[done]!];
    const pivot = left[done]!.map((value) => value / left[done]![column]!);
    left[done] = pivot;
    for (const [index, row] of left.entries())
      if (index !== done) left[index] = row.map((value, cell) => value - row[column]! * pivot[cell]!);
    done += 1;
  }
  return left.flatMap((row) => {
    const used = row.flatMap((value, cell) => (Math.abs(value) > 1e-9 ? [cell] : []));
    return used.length === 1 ? used : [];
  });
}

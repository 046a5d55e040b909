import fc from 'fast-check';
import { smallestShown, withoutSmallCells, withoutSmallPairs } from './hidden-cells.ts';
import { knownBelowFiveOfPair } from './known-below-five.ts';

type Counts = readonly (readonly number[])[];

/** Counts of those who applied, and of each how many came. */
const pairOf = (rows: number, columns: number, count: fc.Arbitrary<number>) =>
  fc
    .array(
      fc.array(fc.tuple(count, fc.double({ min: 0, max: 1, noNaN: true })), {
        minLength: columns,
        maxLength: columns,
      }),
      {
        ...{ minLength: rows, maxLength: rows },
      },
    )
    .map((table) => ({
      all: table.map((row) => row.map(([people]) => people)),
      some: table.map((row) => row.map(([people, share]) => Math.round(people * share))),
    }));

describe('two tables of which one counts some of the other', () => {
  it('are shown whole where each count is none or five and more', () => {
    expect(
      withoutSmallPairs(
        [
          [9, 0],
          [8, 12],
        ],
        [
          [7, 0],
          [8, 10],
        ],
      ),
    ).toEqual({
      all: [
        [9, 0, 9],
        [8, 12, 20],
        [17, 12, 29],
      ],
      some: [
        [7, 0, 7],
        [8, 10, 18],
        [15, 10, 25],
      ],
    });
  });

  it('hide a cell in both where it is small in one, and the same company for it', () => {
    const { all, some } = withoutSmallPairs(
      [
        [9, 20, 15],
        [8, 12, 30],
      ],
      [
        [3, 18, 15],
        [8, 10, 25],
      ],
    );
    const marks = (table: Counts | readonly (readonly (number | null)[])[]) =>
      table.map((row) => row.map((one) => one === null));
    expect([all[0]![0], some[0]![0]]).toEqual([null, null]);
    expect(marks(all)).toEqual(marks(some));
    expect(all.at(-1)!.at(-1)).toBe(94);
    expect(some.at(-1)!.at(-1)).toBe(79);
  });

  it.each([
    ['nobody', 0, 0],
    ['one to nine', 9, null],
    ['ten', 10, 10],
  ])('say who came where %s did', (_, came, told) => {
    const { all, some } = withoutSmallPairs([[30, 40]], [[0, came]]);
    expect(some.at(-1)!.at(-1)).toBe(told);
    expect(all.at(-1)!.at(-1)).toBe(70);
  });

  it.each([
    ['of any kind', 5, fc.nat(9)],
    [
      'of seven ages in which mostly nobody is',
      7,
      fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat(30)),
    ],
  ])('%s never let anybody reckon of a hidden count that it is below five', (_, columns, count) => {
    const tables = fc
      .record({ rows: fc.integer({ min: 1, max: 5 }), columns: fc.integer({ min: 1, max: columns }) })
      .chain(({ rows, columns: each }) => pairOf(rows, each, count));
    fc.assert(
      fc.property(tables, ({ all, some }) => {
        const shown = withoutSmallPairs(all, some);
        for (const one of [...shown.all, ...shown.some].flat())
          expect(one === null || one === 0 || one >= smallestShown).toBe(true);
        for (const least of [0, 1]) expect(knownBelowFiveOfPair(shown, least)).toEqual({ all: [], some: [] });
      }),
      { numRuns: 400 },
    );
  });

  it('would tell on people were each hidden by itself: control', () => {
    const apart = fc.property(pairOf(3, 3, fc.nat(30)), ({ all, some }) => {
      const shown = { all: withoutSmallCells(all), some: withoutSmallCells(some) };
      expect(knownBelowFiveOfPair(shown, 1)).toEqual({ all: [], some: [] });
    });
    expect(fc.check(apart, { numRuns: 400 }).failed).toBe(true);
  });

  it('have for each hidden count of a small table another pair with the same sums in which it is five, found by trying all', () => {
    fc.assert(
      fc.property(pairOf(2, 2, fc.nat(8)), ({ all, some }) => {
        const shown = withoutSmallPairs(all, some);
        const alls = tablesThatFit(shown.all, 1);
        const somes = tablesThatFit(shown.some, 0);
        const below = (one: Counts, most: Counts): boolean =>
          one.every((row, at) => row.every((people, column) => people <= most[at]![column]!));
        for (const [row, column] of [
          [0, 0],
          [0, 1],
          [1, 0],
          [1, 1],
        ] as const) {
          if (shown.all[row]![column] === null)
            expect(
              alls.some((one) => one[row]![column]! >= 5 && somes.some((other) => below(other, one))),
            ).toBe(true);
          if (shown.some[row]![column] === null)
            expect(
              somes.some((one) => one[row]![column]! >= 5 && alls.some((other) => below(one, other))),
            ).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** All tables of two by two with counts up to thirteen that a reader cannot tell from the one that was hidden. */
function tablesThatFit(shown: readonly (readonly (number | null)[])[], least: number): number[][][] {
  const fits = (people: number, told: number | null): boolean =>
    told === null ? people >= least : people === told;
  const each = (told: number | null): number[] =>
    Array.from({ length: 14 }, (_, people) => people).filter((people) => fits(people, told));
  const found: number[][][] = [];
  for (const a of each(shown[0]![0]!))
    for (const b of each(shown[0]![1]!)) {
      if (!fits(a + b, shown[0]![2]!)) continue;
      for (const c of each(shown[1]![0]!)) {
        if (!fits(a + c, shown[2]![0]!)) continue;
        for (const d of each(shown[1]![1]!))
          if (fits(c + d, shown[1]![2]!) && fits(b + d, shown[2]![1]!) && fits(a + b + c + d, shown[2]![2]!))
            found.push([
              [a, b],
              [c, d],
            ]);
      }
    }
  return found;
}

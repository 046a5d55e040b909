import {
  readLater,
  admits,
  asOrdered,
  goesBackWith,
  leftAlone,
  readBeside,
  sumOfGivenBack,
} from './add-on.ts';

const offerings = [
  { typeId: 'adult', mostBeside: null },
  { typeId: 'online' },
  { typeId: 'lunch', mostBeside: 1 },
  { typeId: 'night', mostBeside: 2 },
];
const refusal = (...lines: [string, number][]) => {
  const read = readBeside(
    lines.map(([typeId, quantity]) => ({ typeId, quantity })),
    offerings,
  );
  return read.ok ? null : { code: read.refusal.code, ...read.refusal.facts };
};

describe('add-ons', () => {
  it.each([
    ['a ticket alone', [['adult', 2]], null],
    ['a lunch for each', [['adult', 2], ['lunch', 2]], null], // prettier-ignore
    ['fewer lunches than people', [['adult', 4], ['lunch', 1]], null], // prettier-ignore
    ['beside two kinds of ticket', [['adult', 1], ['online', 1], ['lunch', 2]], null], // prettier-ignore
    ['two nights for each', [['adult', 2], ['night', 4]], null], // prettier-ignore
    ['a lunch alone', [['lunch', 1]], 'ADD_ON_ALONE'],
    ['two add-ons and nobody', [['lunch', 1], ['night', 1]], 'ADD_ON_ALONE'], // prettier-ignore
    ['more lunches than people', [['adult', 2], ['lunch', 3]], 'ADD_ONS_TOO_MANY'], // prettier-ignore
    ['each kind has its own limit', [['adult', 1], ['lunch', 1], ['night', 3]], 'ADD_ONS_TOO_MANY'], // prettier-ignore
  ] as [string, [string, number][], string | null][])('%s', (_, lines, code) => {
    expect(refusal(...lines)?.code ?? null).toBe(code);
  });

  it('a refusal says how many for how many tickets', () => {
    expect(refusal(['adult', 2], ['night', 5])).toEqual({
      ...{ code: 'ADD_ONS_TOO_MANY', field: 'lines', most: 2, tickets: 2 },
    });
  });

  it('lines that were kept before there were add-ons admit somebody', () => {
    expect([admits({}), admits({ mostBeside: null }), admits({ mostBeside: 1 })]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('what goes back with a ticket', () => {
  const ticket = (
    id: string,
    mostBeside: number | null,
    state: 'valid' | 'checked_in' | 'cancelled' = 'valid',
  ) => ({
    ...{ id, mostBeside, state },
  });
  const idsOf = (id: string, ...order: ReturnType<typeof ticket>[]) =>
    goesBackWith(
      order.find((one) => one.id === id)!,
      order,
    ).map((one) => one.id);
  const [a, b, lunch, night] = [ticket('a', null), ticket('b', null), ticket('lunch', 1), ticket('night', 2)];

  it.each([
    ['one of two: the lunch stays', 'a', [a, b, lunch], ['a']],
    ['the last one takes all add-ons along', 'b', [ticket('a', null, 'cancelled'), b, lunch, night], ['b', 'lunch', 'night']], // prettier-ignore
    [
      'what went back before does not go again',
      'a',
      [a, ticket('lunch', 1, 'cancelled'), night],
      ['a', 'night'],
    ],
    ['whoever is inside comes', 'a', [a, ticket('b', null, 'checked_in'), lunch], ['a']],
    ['an add-on alone', 'lunch', [a, lunch, night], ['lunch']],
  ] as [string, string, ReturnType<typeof ticket>[], string[]][])('%s', (_, id, order, expected) => {
    expect(idsOf(id, ...order)).toEqual(expected);
  });
});

describe('what nobody would come for', () => {
  const kept = (id: string, ticketTypeId: string, state: 'valid' | 'cancelled' = 'valid') => ({
    ...{ id, ticketTypeId, state },
  });
  const lines = [{ typeId: 'adult' }, { typeId: 'lunch', mostBeside: 1 }];
  const order = asOrdered([kept('a', 'adult'), kept('b', 'adult'), kept('lunch', 'lunch')], lines);
  const alone = (...ids: string[]) =>
    leftAlone(
      order.filter(({ id }) => ids.includes(id)),
      order,
    ).map(({ id }) => id);

  it('is an add-on that stays when the last ticket of its order ends', () => {
    expect([alone('a'), alone('a', 'b'), alone('a', 'b', 'lunch'), alone('lunch')]).toEqual([
      [],
      ['lunch'],
      [],
      [],
    ]);
  });

  it('a line that was kept before there were add-ons is one of tickets', () => {
    expect(asOrdered([kept('a', 'adult'), kept('b', 'gone')], lines).every(admits)).toBe(true);
  });
});

describe('what was kept of tickets that ended together, and goes back', () => {
  const one = (price: number, fee: number, refundId: string | null, refund: number) => ({
    ...{ price, fee, refundId, refund },
  });

  it.each([
    ['one alone', [one(2_000, 1_000, 'a', 1_000)], [1_000, 1_000, 0]],
    ['one refund of a ticket and a lunch counts once', [one(2_000, 1_000, 'a', 1_600), one(1_200, 600, 'a', 1_600)], [1_600, 1_600, 0]], // prettier-ignore
    ['each with its own', [one(2_000, 1_000, 'a', 1_000), one(1_200, 600, 'b', 600)], [1_600, 1_600, 0]],
    ['a part had left before', [one(2_000, 0, 'a', 2_700), one(1_200, 0, 'a', 2_700)], [0, 2_700, 500]],
    ['all of it had left', [one(2_000, 0, 'gone', 0), one(1_200, 0, 'gone', 0)], [0, 0, 3_200]],
    ['nothing goes back on the day', [one(2_000, 2_000, null, 0), one(1_200, 1_200, null, 0)], [3_200, 0, 0]],
  ] as [string, ReturnType<typeof one>[], number[]][])('%s', (_, tickets, [fee, refund, before]) => {
    expect(sumOfGivenBack(tickets)).toEqual({ fee, refund, before });
  });
});

describe('add-ons that are ordered later', () => {
  const offerings = [
    { typeId: 'adult' },
    { typeId: 'lunch', mostBeside: 1 },
    { typeId: 'shirt', mostBeside: 3 },
  ];
  const had = (counts: Record<string, number> = {}) => new Map(Object.entries(counts));

  it.each<[string, number, number, Record<string, number>, string | null]>([
    ['lunch', 2, 2, {}, null],
    ['lunch', 1, 2, { lunch: 1 }, null],
    ['lunch', 2, 2, { lunch: 1 }, 'ADD_ONS_TOO_MANY'],
    ['shirt', 6, 2, { lunch: 2 }, null],
    ['shirt', 7, 2, {}, 'ADD_ONS_TOO_MANY'],
    ['lunch', 1, 0, {}, 'ADD_ON_TICKET_GONE'],
    ['adult', 1, 2, {}, 'ADD_ONS_ALONE_LATER'],
  ])('%s × %i beside %i tickets with %j: %s', (typeId, quantity, tickets, counts, code) => {
    const read = readLater([{ typeId, quantity }], offerings, { tickets, taken: had(counts) });
    expect(read.ok ? null : read.refusal.code).toBe(code);
  });
});

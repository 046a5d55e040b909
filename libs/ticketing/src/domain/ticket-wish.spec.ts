import fc from 'fast-check';
import { placesWanted, readWish } from './ticket-wish.ts';
import type { Offering, WishedLine } from './ticket-wish.ts';

const offerings: Offering[] = [
  { typeId: 'adult', mostPerPerson: 4, quotaIds: ['whole', 'adults'] },
  { typeId: 'student', mostPerPerson: 2, quotaIds: ['whole'] },
];
const none = new Map<string, number>();
const read = (lines: WishedLine[], taken = none) => readWish(lines, offerings, taken);
const codeOf = (lines: WishedLine[], taken = none): string | null => {
  const result = read(lines, taken);
  return result.ok ? null : result.refusal.code;
};

describe('what is wished for', () => {
  it.each([
    ['nothing', [], 'TICKETS_NONE_CHOSEN'],
    ['quantity 0', [{ typeId: 'adult', quantity: 0 }], 'TICKETS_NONE_CHOSEN'],
    ['quantity -1', [{ typeId: 'adult', quantity: -1 }], 'TICKET_QUANTITY_WRONG'],
    ['quantity 10^9', [{ typeId: 'adult', quantity: 1_000_000_000 }], 'TICKET_QUANTITY_WRONG'],
    ['half a ticket', [{ typeId: 'adult', quantity: 0.5 }], 'TICKET_QUANTITY_WRONG'],
    ['a kind of another event', [{ typeId: 'other', quantity: 1 }], 'TICKET_TYPE_UNKNOWN'],
    ['more than one person may have', [{ typeId: 'adult', quantity: 5 }], 'TICKETS_PER_PERSON'],
    [
      'the same in two lines',
      [
        { typeId: 'adult', quantity: 3 },
        { typeId: 'adult', quantity: 2 },
      ],
      'TICKETS_PER_PERSON',
    ],
    ['as many as allowed', [{ typeId: 'adult', quantity: 4 }], null],
  ])('%s', (_, lines, code) => {
    expect(codeOf(lines)).toBe(code);
  });

  it('counts what the person has already, over all of their orders', () => {
    const three = new Map([['adult', 3]]);
    expect(codeOf([{ typeId: 'adult', quantity: 2 }], three)).toBe('TICKETS_PER_PERSON');
    expect(codeOf([{ typeId: 'adult', quantity: 1 }], three)).toBeNull();
  });
});

describe('places that are wanted', () => {
  it('add up where several kinds draw on one set, in the order of the ids', () => {
    const lines = [
      { typeId: 'adult', quantity: 2 },
      { typeId: 'student', quantity: 1 },
    ];
    expect(placesWanted(lines, offerings)).toEqual([
      { quotaId: 'adults', count: 2 },
      { quotaId: 'whole', count: 3 },
    ]);
  });

  it('are one of each set for every ticket, whatever is wished for', () => {
    const line = fc.record({
      typeId: fc.constantFrom('adult', 'student'),
      quantity: fc.integer({ min: 0, max: 2 }),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 2 }), (lines) => {
        const result = read(lines);
        if (!result.ok) return;
        const of = (typeId: string) =>
          lines.filter((each) => each.typeId === typeId).reduce((sum, { quantity }) => sum + quantity, 0);
        const wanted = new Map(
          placesWanted(result.value, offerings).map(({ quotaId, count }) => [quotaId, count]),
        );
        expect(wanted.get('whole') ?? 0).toBe(of('adult') + of('student'));
        expect(wanted.get('adults') ?? 0).toBe(of('adult'));
      }),
      { seed: 20261126, verbose: true },
    );
  });
});

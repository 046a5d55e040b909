import fc from 'fast-check';
import { lodgeParties, readRoom, roomBeds } from './lodging.ts';
import type { OpenRoom, RoomParty } from './lodging.ts';

const room = (id: string, beds: number, ...orderIds: string[]): OpenRoom => ({ id, beds, orderIds });
const party = (id: string, people: number): RoomParty => ({
  id,
  ticketIds: Array.from({ length: people }, (_, at) => `${id}${at + 1}`),
});
const lodged = (rooms: readonly OpenRoom[], ...parties: RoomParty[]) =>
  Object.fromEntries(lodgeParties(rooms, parties).map(({ ticketId, roomId }) => [ticketId, roomId]));

describe('rooms for those who travel', () => {
  it.each<[string, OpenRoom[], RoomParty[], Record<string, string>]>([
    [
      'a couple gets the room for two',
      [room('triple', 3), room('twin', 2)],
      [party('a', 2)],
      { a1: 'twin', a2: 'twin' },
    ],
    [
      'a family of three the only room that takes all',
      [room('twin', 2), room('triple', 3)],
      [party('a', 1), party('b', 3)],
      { a1: 'twin', b1: 'triple', b2: 'triple', b3: 'triple' },
    ],
    ['strangers are not put together', [room('twin', 2)], [party('a', 1), party('b', 1)], { a1: 'twin' }],
    ['also not with whoever sleeps there', [room('twin', 2, 'x')], [party('a', 1)], {}],
    ['but with their own', [room('single', 1), room('twin', 2, 'a')], [party('a', 1)], { a1: 'twin' }],
    [
      'six in as few rooms as can be',
      [room('twin', 2), room('four', 4), room('triple', 3)],
      [party('a', 6)],
      { a1: 'four', a2: 'four', a3: 'four', a4: 'four', a5: 'twin', a6: 'twin' },
    ],
  ])('%s', (_, rooms, parties, expected) => {
    expect(lodged(rooms, ...parties)).toEqual(expected);
  });

  it('never take more than they have beds, nor strangers, nor anybody twice; and nobody is left beside an empty room', () => {
    const rooms = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 12 });
    const parties = fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 12 });
    fc.assert(
      fc.property(rooms, parties, (beds, sizes) => {
        const given = beds.map((count, at) => room(`r${at}`, count));
        const wanted = sizes.map((size, at) => party(`p${at}-`, size));
        const placed = lodgeParties(given, wanted);
        expect(new Set(placed.map(({ ticketId }) => ticketId)).size).toBe(placed.length);
        for (const { id, beds: most } of given) {
          const inside = placed
            .filter(({ roomId }) => roomId === id)
            .map(({ ticketId }) => ticketId.split('-')[0]);
          expect(inside.length).toBeLessThanOrEqual(most);
          expect(new Set(inside).size).toBeLessThanOrEqual(1);
        }
        const all = sizes.reduce((sum, size) => sum + size, 0);
        const used = new Set(placed.map(({ roomId }) => roomId)).size;
        expect(placed.length === all || used === given.length).toBe(true);
      }),
      { verbose: true },
    );
  });
});

describe('a room as typed', () => {
  it('has a name of one line, and a note where there is something to note', () => {
    expect(readRoom({ name: ' 201\n', beds: 2, note: ' ' })).toEqual({
      ok: true,
      value: { name: '201', beds: 2, note: null },
    });
  });

  it.each([
    [{ name: '' }, { code: 'EVENT_TEXT_MISSING', facts: { field: 'name' } }],
    [{ name: '松'.repeat(31) }, { code: 'EVENT_TEXT_TOO_LONG', facts: { field: 'name', most: 30 } }],
    [{ beds: 0 }, { code: 'LODGING_BEDS_WRONG', facts: { field: 'beds', ...roomBeds } }],
    [{ beds: 31 }, { code: 'LODGING_BEDS_WRONG' }],
    [{ note: '女'.repeat(61) }, { code: 'EVENT_TEXT_TOO_LONG', facts: { field: 'note', most: 60 } }],
  ])('is refused: %o', (changes, refusal) => {
    expect(readRoom({ name: '201', beds: 2, note: null, ...changes })).toMatchObject({ ok: false, refusal });
  });
});

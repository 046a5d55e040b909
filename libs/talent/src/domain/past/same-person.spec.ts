import { tokyoDate } from '@enishi/kernel';
import * as fc from 'fast-check';
import type { PastRow } from './past-sheet.ts';
import { keysOf } from './past-sheet.ts';
import { partiesOf } from './same-person.ts';

const row = (name: string, email: string | null, kana: string | null = null): PastRow => ({
  ...{ name, email, kana, what: '草刈り', on: tokyoDate('2019-08-01'), minutes: 0 },
});
const known = (id: string, { name, kana, email }: PastRow) => ({ id, email, ...keysOf({ name, kana }) });

describe('whose a row is', () => {
  it.each([
    ['髙橋直樹', 'n@example.jp', null, 'one'],
    ['高橋　直樹', 'n@example.jp', 'タカハシナオキ', 'one'],
    ['タカハシ', 'n@example.jp', 'タカハシ　ナオキ', 'one'],
    ['高橋さくら', 'n@example.jp', 'タカハシサクラ', null],
    ['高橋直樹', 'other@example.jp', 'タカハシナオキ', null],
    ['高橋直樹', null, 'タカハシナオキ', null],
  ])('is certain only by the address with a name or a reading: %s %s %s', (name, email, kana, id) => {
    const one = known('one', row('高橋直樹', 'n@example.jp', 'タカハシナオキ'));
    expect(partiesOf([row(name, email, kana)], [one])).toEqual([{ id, rows: [row(name, email, kana)] }]);
  });

  it('neither loses nor doubles a row, in whatever order they stand', () => {
    const names = fc.constantFrom('高橋直樹', '髙橋直樹', '佐藤花');
    const rows = fc.array(
      fc.record({ name: names, email: fc.constantFrom(null, 'a@example.jp', 'b@example.jp') }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(rows, (typed) => {
        const given = typed.map(({ name, email }) => row(name, email));
        const parties = partiesOf(given, []);
        expect(new Set(parties.flatMap((party) => party.rows))).toEqual(new Set(given));
        expect(parties.flatMap((party) => party.rows)).toHaveLength(given.length);
        const backwards = partiesOf([...given].reverse(), []);
        expect(backwards).toHaveLength(parties.length);
      }),
    );
  });
});

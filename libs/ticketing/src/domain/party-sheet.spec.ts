import { inReadingOrder, partySheet } from './party-sheet.ts';
import type { Party } from './party-sheet.ts';

const party = (changes: Partial<Party> = {}): Party => ({
  ...{ name: '山田　ツル', kana: 'ヤマダ　ツル', mark: '0154-00-0000' },
  ...{ kinds: [{ name: { ja: '一般', en: 'Adult' }, count: 2 }], others: [], seats: [], due: 0, inside: 0 },
  ...changes,
});
const event = {
  title: { ja: 'まち歩き', en: 'A walk' },
  startsAt: new Date('2026-05-10T09:30:00Z'),
  endsAt: new Date('2026-05-10T11:30:00Z'),
};
const now = new Date('2026-05-10T08:00:00Z');

describe('a party sheet', () => {
  it('is in the order of the readings; those without one by name, those without a name last', () => {
    const [none, abe, yamada, smith] = [
      party({ name: null, kana: null }),
      party({ name: '阿部　一', kana: 'アベ　ハジメ' }),
      party(),
      party({ name: 'Smith　Ann', kana: null }),
    ];
    expect(inReadingOrder([none, yamada, smith, abe]).map(({ name }) => name)).toEqual([
      ...['Smith　Ann', '阿部　一', '山田　ツル'],
      null,
    ]);
  });

  it('says who comes with how many tickets, what is to be taken, and who is inside already', () => {
    const child = { name: { ja: 'こども', en: 'Child' }, count: 1 };
    const list = partySheet(
      event,
      [
        party({ due: 4_500, kinds: [...party().kinds, child], others: ['山田　太郎'] }),
        party({ name: '阿部　一', kana: 'アベ　ハジメ', mark: 'D-2026-000001', inside: 2 }),
      ],
      { locale: 'ja', now },
    );
    expect(list.rows).toEqual([
      { done: true, cells: ['阿部　一\nアベ　ハジメ\nD-2026-000001', '一般 × 2', '2', '済', '受付済み 2'] },
      {
        done: false,
        cells: [
          '山田　ツル\nヤマダ　ツル\n0154-00-0000',
          ...['一般 × 2\nこども × 1', '3', '4,500円', 'ほか 山田　太郎'],
        ],
      },
    ]);
    expect(list.foot).toBe('2組・5名　当日いただく額 4,500円');
    expect(list.head[0]).toBe('まち歩き');
  });

  it('has somebody to tick who comes for add-ons alone', () => {
    const lunch = { name: { ja: 'お弁当', en: 'Lunch' }, count: 2, mostBeside: 1 };
    const [row] = partySheet(event, [party({ kinds: [lunch], due: 2_400 })], { locale: 'ja', now }).rows;
    expect(row).toMatchObject({ done: false, cells: [expect.anything(), 'お弁当 × 2', '0', '2,400円', ''] });
  });

  it('speaks English as well, and of somebody whose name is kept no more', () => {
    const list = partySheet(event, [party({ name: null, kana: null, mark: null, due: 2_000 })], {
      ...{ locale: 'en', now },
    });
    expect(list.rows[0]?.cells[0]).toBe('(no name)');
    expect(list.foot).toBe('1 parties, 2 people; to be taken on the day ¥2,000');
  });
});

import { boughtLines, sumOf } from './door-cash.ts';

const adult = { typeId: 'a', nameJa: '一般', nameEn: 'Adult', mostBeside: null, price: 1_500 };
const lunch = { typeId: 'l', nameJa: 'お弁当', nameEn: null, mostBeside: 2, price: 900 };

describe('what was paid at the entrance', () => {
  it.each<[string, (typeof adult | typeof lunch)[], number, unknown[]]>([
    ['nothing', [], 0, []],
    [
      'tickets and add-ons, each kind once',
      [adult, lunch, adult, lunch, lunch],
      5_700,
      [
        { name: { ja: '一般', en: 'Adult' }, quantity: 2, mostBeside: null },
        { name: { ja: 'お弁当', en: 'お弁当' }, quantity: 3, mostBeside: 2 },
      ],
    ],
    [
      'one kind at two prices, as members and others pay them',
      [adult, { ...adult, price: 500 }],
      2_000,
      [{ name: { ja: '一般', en: 'Adult' }, quantity: 2, mostBeside: null }],
    ],
  ])('%s', (_, tickets, sum, lines) => {
    expect(sumOf(tickets)).toBe(sum);
    expect(boughtLines(tickets)).toEqual(lines);
  });
});

import { checkParts, countAsked, equalParts, partsIn } from './split-form.ts';

const receipt = { amount: 10_000, addressee: '佐藤 花子' };

describe('the form that splits a receipt', () => {
  it('begins with equal parts to the yen: 10,000 into 3,334, 3,333 and 3,333', () => {
    expect(equalParts(receipt, 3)).toEqual([
      { addressee: '佐藤 花子', amount: '3334' },
      { addressee: '佐藤 花子', amount: '3333' },
      { addressee: '佐藤 花子', amount: '3333' },
    ]);
  });

  it.each([
    ['parts=3', 3],
    ['parts=20', 20],
    ['parts=1', 2],
    ['parts=7000', 2],
    ['', 2],
  ])('%j means %i', (search, count) => expect(countAsked(new URLSearchParams(search))).toBe(count));

  it('reads figures as people type them, and keeps what was typed', () => {
    const typed = partsIn({
      'addressee-1': ' 株式会社A ',
      'amount-1': '６，０００円',
      'addressee-2': 'B',
      'amount-2': '¥4,000',
    });
    expect(typed[0]).toEqual({ addressee: ' 株式会社A ', amount: '６，０００円' });
    expect(checkParts(typed, true)).toEqual({
      ok: true,
      parts: [
        { addressee: '株式会社A', amount: 6_000 },
        { addressee: 'B', amount: 4_000 },
      ],
    });
  });

  it('says what is missing, the tick included', () => {
    const typed = partsIn({ 'addressee-1': '', 'amount-1': 'x', 'addressee-2': 'B', 'amount-2': '1' });
    expect(checkParts(typed, false)).toEqual({
      ok: false,
      problems: {
        'addressee-1': { key: 'required' },
        'amount-1': { key: 'required' },
        understood: { key: 'choose' },
      },
    });
  });
});

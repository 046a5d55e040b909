import { inBoth } from './in-both.ts';
import { voucherLetter } from './pay-letter.ts';
import {
  accountNamedLetter,
  transferLetter,
  transferPartLetter,
  transferReminder,
} from './transfer-letter.ts';

/** What whoever pays by transfer is told to send. */
describe('letters about a transfer', () => {
  const letter = (received: number) => ({
    ...{ addressed: '見本 花子', guest: false, community: inBoth('見本の会', 'Mihon'), lines: [] },
    title: inBoth('道東マッチングナイト', 'Matching night'),
    transfer: {
      ...{ bankAccount: '見本銀行 本店 普通 0001234', payer: '1042 ミホン ハナコ', amount: 2_000, received },
      payUntil: new Date('2026-12-04T14:59:59Z'),
    },
  });
  const sumsIn = ({ paragraphs }: { paragraphs: string[] }): string[] =>
    [...paragraphs.join('\n').matchAll(/[\d,]+円/g)].map(([sum]) => sum);

  it('ask for all of it at first', () => {
    for (const write of [transferLetter, transferReminder])
      expect(new Set(sumsIn(write(letter(0), 'ja')))).toEqual(new Set(['2,000円']));
  });

  it('ask for the rest alone once a part has come, and say what has', () => {
    for (const write of [transferLetter, transferReminder]) {
      const told = write(letter(1_500), 'ja');
      expect(new Set(sumsIn(told))).toEqual(new Set(['1,500円', '500円']));
      expect(told.paragraphs.join('')).toMatch(/1,500円のご入金を確認しました。残りの500円を/);
      expect(write(letter(1_500), 'en').paragraphs.join(' ')).toMatch(/remaining ¥500/);
    }
  });

  it('count tickets and add-ons each in its own way', () => {
    const price = { price: 1_000, regular: 1_000, why: null, quantity: 2 };
    const lines = [
      { ...price, typeId: 'adult', name: inBoth('一般', 'Adult') },
      { ...price, typeId: 'lunch', name: inBoth('お弁当', 'Lunch'), mostBeside: 1 },
    ];
    const facts = { ...letter(0), lines };
    expect(transferLetter(facts, 'ja').paragraphs).toEqual(
      expect.arrayContaining(['一般 2枚', 'お弁当 2点']),
    );
    const voucher = { ...facts, total: 4_000, until: facts.transfer.payUntil, numbers: [] };
    expect(voucherLetter(voucher, 'ja').paragraphs).toEqual(
      expect.arrayContaining(['一般 2枚', 'お弁当 2点']),
    );
  });

  it('tell of an account by the last three digits of its number alone', () => {
    for (const [locale, said] of [
      ['ja', /下3桁が567の口座.*お心当たりがない場合/],
      ['en', /ends in 567.*that was not you/],
    ] as const)
      expect(accountNamedLetter({ ...letter(0), tail: '567' }, locale).paragraphs.join(' ')).toMatch(said);
  });

  it('ask for nothing more once the time is over', () => {
    const late = transferPartLetter({ ...letter(1_500), over: true }, 'ja');
    expect(late.subject).toMatch(/1,500円のご入金を確認しました（残り500円）/);
    expect(late.paragraphs.join('')).not.toMatch(/お振り込みください/);
    expect(transferPartLetter({ ...letter(1_500), over: false }, 'ja').paragraphs).toEqual(
      transferLetter(letter(1_500), 'ja').paragraphs,
    );
  });
});

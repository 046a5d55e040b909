import { tokyoDate, yen } from '@enishi/kernel';
import { giftDisclosure } from './gift-disclosure.ts';
import { codeHash, giftCode, printedCode, readCode } from './gift-code.ts';
import { readGift } from './gift-form.ts';
import type { GiftWish } from './gift-form.ts';
import { giftChoices } from './gift-lengths.ts';
import { giftNoticeDue } from './gift-notices.ts';
import { giftTerm } from './gift-term.ts';
import type { HeldSource } from './gift-term.ts';
import { receivableUntil } from './gift-window.ts';
import { freePlan, standardPlan, supportingPlan } from './plan-examples.ts';

const day = tokyoDate;
const today = day('2027-01-31');
const wish: GiftWish = {
  ...{ planKey: 'ind_standard', months: 3, giverName: 'なおき', recipientName: '小林 さくら' },
  ...{ message: 'おめでとう\r\n🎉', recipientEmail: 'Sakura＠example.com', sendOn: '2027-03-03' },
};
const read = (changes: Partial<GiftWish> = {}) =>
  readGift({ ...wish, ...changes }, { plan: standardPlan, today, giverEmail: 'naoki@example.jp' });

describe('what can be given', () => {
  it('is a month, three, six by the monthly price, and a year by the yearly one', () => {
    expect(giftChoices(standardPlan).map(({ months, amount }) => [months, amount])).toEqual([
      [1, 1_100],
      [3, 3_300],
      [6, 6_600],
      [12, 11_000],
    ]);
  });

  it('is no plan without a price, and none that gives nothing in return', () => {
    expect([...giftChoices(freePlan), ...giftChoices(supportingPlan)]).toEqual([]);
    expect(giftChoices({ ...standardPlan, yearFrom: 4 })).toEqual([]);
    const yearly = { ...standardPlan, prices: [{ interval: 'year' as const, amount: yen(11_000) }] };
    expect(giftChoices(yearly).map(({ months }) => months)).toEqual([12]);
  });
});

describe('a gift as typed', () => {
  it('is read with its lines, its address folded and its day', () => {
    expect(read()).toMatchObject({
      ok: true,
      value: {
        message: 'おめでとう\n🎉',
        letter: { to: 'sakura@example.com', on: '2027-03-03' },
        choice: { amount: 3_300 },
      },
    });
    expect(read({ recipientEmail: null })).toMatchObject({ ok: true, value: { letter: null } });
    expect(read({ sendOn: null })).toMatchObject({ ok: true, value: { letter: { on: '2027-01-31' } } });
  });

  it.each([
    [{ months: 2 }, 'GIFT_LENGTH_UNKNOWN', 'months'],
    [{ giverName: '  ' }, 'TEXT_MISSING', 'giverName'],
    [{ recipientName: '小林\u202eさくら' }, 'TEXT_HAS_CONTROL_CHARACTERS', 'recipientName'],
    [{ message: 'あ'.repeat(301) }, 'GIFT_MESSAGE_TOO_LONG', 'message'],
    [{ message: `${'あ'.repeat(200)}\n${'い'.repeat(100)}` }, 'GIFT_MESSAGE_TOO_LONG', 'message'],
    [{ recipientEmail: 'sakura' }, 'EMAIL_UNREADABLE', 'recipientEmail'],
    [{ recipientEmail: 'NAOKI@example.jp' }, 'GIFT_TO_ONESELF', 'recipientEmail'],
    [{ sendOn: '2027-01-30' }, 'GIFT_DAY_INVALID', 'sendOn'],
    [{ sendOn: '2027-05-02' }, 'GIFT_DAY_INVALID', 'sendOn'],
    [{ sendOn: 'soon' }, 'GIFT_DAY_INVALID', 'sendOn'],
  ] as const)('%j is refused: %s', (changes, code, field) => {
    expect(read(changes)).toMatchObject({ ok: false, refusal: { code, facts: { field } } });
  });

  it('may be sent on the ninetieth day', () => {
    expect(read({ sendOn: '2027-05-01' }).ok).toBe(true);
  });
});

describe('how long a gift can be received', () => {
  it.each([
    ['2027-01-31', '2027-07-30'],
    ['2026-08-31', '2027-02-27'],
    ['2026-11-26', '2027-05-25'],
  ])('ordered on %s: until %s, within six months of its issue', (ordered, last) => {
    expect(receivableUntil(day(ordered))).toBe(last);
  });
});

describe('when a gift of three months received on 31 January 2027 runs', () => {
  const source = (changes: Partial<HeldSource>): HeldSource => ({
    ...{ kind: 'subscription', sourceId: 's1', planKey: 'ind_standard', prepaid: false },
    ...{ fromDay: day('2026-06-01'), untilDay: null, paidUntil: null, graceUntil: null, resumesOn: null },
    ...changes,
  });
  const term = (...sources: HeldSource[]) => giftTerm(sources, { planKey: 'ind_standard', months: 3 }, today);

  it.each([
    ['nothing is held but the free plan', [source({ kind: 'free' })], '2027-01-31', '2027-04-30'],
    ['what was held is over', [source({ untilDay: day('2027-01-31') })], '2027-01-31', '2027-04-30'],
    ['a cancelled plan runs out', [source({ untilDay: day('2027-02-10') })], '2027-02-10', '2027-05-10'],
    [
      'a year was paid ahead',
      [source({ prepaid: true, paidUntil: day('2027-06-01') })],
      '2027-06-01',
      '2027-09-01',
    ],
    ['a gift runs', [source({ kind: 'gift', untilDay: day('2027-02-28') })], '2027-02-28', '2027-05-28'],
    [
      'the same plan is a present',
      [source({ kind: 'complimentary', untilDay: day('2027-03-01') })],
      '2027-03-01',
      '2027-06-01',
    ],
    [
      'another plan is a present',
      [source({ kind: 'complimentary', planKey: 'ind_supporter', untilDay: day('2027-03-01') })],
      '2027-01-31',
      '2027-04-30',
    ],
  ] as const)('%s: from %s', (_what, sources, from, until) => {
    expect(term(...sources)).toMatchObject({ ok: true, value: { from, until } });
  });

  it('lets a term paid ahead end instead of being asked for again', () => {
    const paid = source({ prepaid: true, paidUntil: day('2027-06-01') });
    expect(term(paid)).toMatchObject({ value: { ends: { sourceId: 's1', on: '2027-06-01' } } });
  });

  it.each([
    ['a card is charged', source({ paidUntil: day('2027-02-10') }), 'GIFT_BESIDE_CARD'],
    [
      'a pause ends in a charge',
      source({ untilDay: day('2027-01-10'), resumesOn: day('2027-03-10') }),
      'GIFT_BESIDE_CARD',
    ],
    ['a fee is unpaid', source({ graceUntil: day('2027-02-10') }), 'GIFT_BESIDE_UNPAID'],
  ])('%s: refused', (_what, held, code) => {
    expect(term(held)).toMatchObject({ ok: false, refusal: { code } });
  });
});

describe('the code of a gift', () => {
  const key = Buffer.alloc(32, 7);

  it('follows from gift and letter, and is read however it is typed', () => {
    const code = giftCode(key, 'gift-1', 1);
    expect(giftCode(key, 'gift-1', 1)).toBe(code);
    expect(giftCode(key, 'gift-1', 2)).not.toBe(code);
    expect(printedCode(code)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
    expect(readCode(` ${printedCode(code).toLowerCase()} `)).toBe(code);
    expect(readCode('OIL1-2345-6789-ABCD')).toBe('011123456789ABCD');
    expect(codeHash(code)).toHaveLength(32);
  });

  it.each(['', '1234', 'UUUU-UUUU-UUUU-UUUU', 'あ'.repeat(16), '0'.repeat(500)])('%s is none', (typed) => {
    expect(readCode(typed)).toBeNull();
  });
});

describe('notices before the end', () => {
  it.each([
    [31, 3, null, null],
    [30, 3, null, 30],
    [8, 3, 30, null],
    [7, 3, 30, 7],
    [5, 3, null, 7],
    [20, 1, null, null],
    [7, 1, null, 7],
    [0, 3, 30, null],
  ])('%d days ahead of a gift of %d months, told at %s: %s', (left, months, noticed, due) => {
    expect(giftNoticeDue(left, months, noticed)).toBe(due);
  });
});

describe('the final confirmation page of a gift', () => {
  const shown = (changes: Partial<GiftWish> = {}) => {
    const gift = read(changes);
    if (!gift.ok) throw gift.refusal;
    return giftDisclosure(standardPlan, gift.value, today);
  };

  it('has the six items, the yen, the days, and says what becomes of it unreceived', () => {
    const { blocks, amount, taxInside, receivableUntil: until } = shown();
    expect([blocks.length, amount, taxInside, until]).toEqual([6, 3_300, 300, '2027-07-30']);
    const text = blocks.map(({ body }) => body.ja).join('\n');
    for (const words of [
      '3か月',
      '自動更新はありません',
      'お支払いは1回だけ',
      '2027年3月3日',
      '2027年7月30日',
      '全額を返金',
    ])
      expect(text).toContain(words);
  });

  it('is another page for another address, day or length', () => {
    const prints = [
      shown(),
      shown({ sendOn: '2027-03-04' }),
      shown({ months: 6 }),
      shown({ recipientEmail: null }),
    ];
    expect(new Set(prints.map(({ fingerprint }) => fingerprint)).size).toBe(4);
    expect(shown().fingerprint).toBe(prints[0]?.fingerprint);
  });
});

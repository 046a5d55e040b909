import { tokyoDate, yen } from '@enishi/kernel';
import { checkedQuote, quoteNote, quoteState } from './company-quote.ts';
import { basicPlan, fiscalPlan } from './example-company-plan.ts';

const validUntil = tokyoDate('2026-12-26');
const startsOn = tokyoDate('2026-11-26');
const open = { validUntil, acceptedAt: null, replacedBy: null };
const accepted = { ...open, acceptedAt: new Date('2026-12-01T01:00:00Z') };

describe('a quote of a company', () => {
  it.each([
    ['2026-11-26', open, 'open'],
    ['2026-12-26', open, 'open'],
    ['2026-12-27', open, 'expired'],
    ['2026-12-27', accepted, 'accepted'],
    ['2026-12-01', { ...open, replacedBy: 'Q2026-000004' }, 'replaced'],
    ['2026-12-27', { ...accepted, replacedBy: 'Q2026-000004' }, 'accepted'],
  ])('on %s %j is %s', (today, quote, state) => {
    expect(quoteState(quote, tokyoDate(today))).toBe(state);
  });

  it.each([
    ['in time', open, 12, '2026-12-26', null],
    ['on the day after', open, 12, '2026-12-27', 'QUOTE_EXPIRED'],
    ['twice', accepted, 12, '2026-12-01', 'QUOTE_ACCEPTED'],
    ['when corrected', { ...open, replacedBy: 'Q2026-000004' }, 12, '2026-12-01', 'QUOTE_REPLACED'],
    ['by a company that grew within its band', open, 20, '2026-12-01', null],
    ['by one that grew beyond it', open, 21, '2026-12-01', 'QUOTE_SIZE_DIFFERS'],
    ['by one that shrank below it', open, 5, '2026-12-01', 'QUOTE_SIZE_DIFFERS'],
  ])('is accepted %s, or refused', (_, quote, employees, today, code) => {
    const checked = checkedQuote(
      { ...quote, employees: 12, startsOn, amount: yen(132_000) },
      { plan: basicPlan, employees, begins: tokyoDate('2027-02-01') },
      tokyoDate(today),
    );
    expect(checked.ok ? null : checked.refusal.code).toBe(code);
  });

  it('says how its price came about only where it is the listed one', () => {
    const listed = quoteNote(basicPlan, { employees: 3, amount: yen(79_200), terms: 'twentieth', startsOn });
    expect(listed).toContain('132,000円（基準の会費）× 60% ＝ 79,200円');
    expect(listed).toContain('20日締め翌月末払い');
    expect(listed.length).toBeLessThanOrEqual(400);
    const own = { employees: 3, amount: yen(50_000), terms: 'month_end', startsOn } as const;
    expect(quoteNote(basicPlan, own)).not.toContain('60%');
  });

  it('of a fiscal year says the months, the end of the year and the fee that follows, within what is printed', () => {
    const wish = {
      employees: 25,
      amount: yen(198_000),
      terms: 'month_end',
      startsOn: tokyoDate('2027-08-20'),
    };
    const note = quoteNote(fiscalPlan, wish as Parameters<typeof quoteNote>[1]);
    expect(note).toContain(
      '8月から3月までの8か月分 198,000円 × 8/12 ＝ 132,000円（税込。うち消費税 12,000円）',
    );
    expect(note).toContain('お申し込み時の開始日から2028年3月31日まで');
    expect(note).toContain('2028年4月1日からは1年ごとの会費');
    expect(note.length).toBeLessThanOrEqual(400);
  });

  it.each([
    ['on another day of the month', '2026-11-01', null],
    ['a month later', '2026-12-01', 'QUOTE_MONTHS_DIFFER'],
    ['in the same month of the next year', '2027-11-26', 'QUOTE_MONTHS_DIFFER'],
  ])('of a fiscal year is accepted to begin %s, or refused', (_, begins, code) => {
    const quote = { ...open, employees: 12, startsOn, amount: yen(132_000) };
    const wish = { plan: fiscalPlan, employees: 12, begins: tokyoDate(begins) };
    const checked = checkedQuote(quote, wish, tokyoDate('2026-11-01'));
    expect(checked.ok ? null : checked.refusal).toEqual(
      code && expect.objectContaining({ code, facts: { from: startsOn, months: 5, field: 'startsOn' } }),
    );
  });
});

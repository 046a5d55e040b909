import { tokyoDate, yen } from '@enishi/kernel';
import { checkedQuote, quoteNote, quoteState } from './company-quote.ts';
import { basicPlan } from './example-company-plan.ts';

const validUntil = tokyoDate('2026-12-26');
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
      { ...quote, employees: 12 },
      { plan: basicPlan, employees },
      tokyoDate(today),
    );
    expect(checked.ok ? null : checked.refusal.code).toBe(code);
  });

  it('says how its price came about only where it is the listed one', () => {
    const listed = quoteNote(basicPlan, { employees: 3, amount: yen(79_200), terms: 'twentieth' });
    expect(listed).toContain('132,000円（基準の会費）× 60% ＝ 79,200円');
    expect(listed).toContain('20日締め翌月末払い');
    expect(listed.length).toBeLessThanOrEqual(400);
    expect(quoteNote(basicPlan, { employees: 3, amount: yen(50_000), terms: 'month_end' })).not.toContain(
      '60%',
    );
  });
});

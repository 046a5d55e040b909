import { startOfTokyoDay, tokyoDate, yen } from '@enishi/kernel';

import { checkedManualForm, endOfTerm, spanAtDesk } from './manual-payment.ts';
import type { ManualForm } from './manual-payment.ts';
import { termAfterPayment, termTurned } from './prepaid-term.ts';

const today = tokyoDate('2027-11-20');
const form: ManualForm = {
  ...{ amount: 33_000, means: 'cash', receivedOn: today, note: ' 年会費 ', termEnd: null },
};
const offer = { key: 'ind_supporter', interval: 'year' } as const;
const term = termAfterPayment(
  null,
  { start: tokyoDate('2026-11-25'), end: tokyoDate('2027-11-25') },
  {
    bought: { family: 'membership_individual', offerKey: offer.key, interval: 'year', amount: yen(33_000) },
    newId: () => 'id-1',
    paidAt: startOfTokyoDay(tokyoDate('2026-11-25')),
  },
);

describe('a fee taken at the desk', () => {
  const check = (changes: Partial<ManualForm>) => {
    const result = checkedManualForm({ ...form, ...changes }, yen(33_000), today);
    return result.ok ? result.value.note : result.refusal.code;
  };

  it.each([
    [{}, '年会費'],
    [{ note: '' }, null],
    [{ amount: 32_560 }, 'MANUAL_AMOUNT'],
    [{ means: 'cheque' as ManualForm['means'] }, 'MANUAL_MEANS'],
    [{ receivedOn: tokyoDate('2027-11-21') }, 'MANUAL_DAY'],
    [{ receivedOn: tokyoDate('2026-11-18') }, 'MANUAL_DAY'],
    [{ note: 'あ'.repeat(501) }, 'MANUAL_NOTE'],
  ])('%o is %s', (changes, outcome) => {
    expect(check(changes)).toBe(outcome);
  });

  it.each([
    ['a new member', null, today, ['2027-11-20', '2028-11-20']],
    ['early', term, today, ['2027-11-25', '2028-11-25']],
    [
      'late, in the grace',
      termTurned(term, startOfTokyoDay(tokyoDate('2027-11-25'))),
      '2027-12-05',
      ['2027-11-25', '2028-11-25'],
    ],
    ['after a lapse', { ...term, status: 'ended' as const }, '2028-01-10', ['2028-01-10', '2029-01-10']],
  ])('pays for a year from the right day: %s', (_what, running, on, [start, end]) => {
    const span = spanAtDesk(running, offer, tokyoDate(on));
    expect(span).toMatchObject({ ok: true, value: { start, end } });
  });

  it('is not taken beside a card, nor for another plan', () => {
    const code = (result: ReturnType<typeof spanAtDesk>) => (result.ok ? null : result.refusal.code);
    expect(code(spanAtDesk({ ...term, prepaid: false }, offer, today))).toBe('MANUAL_BESIDE_CARD');
    expect(code(spanAtDesk({ ...term, offerKey: 'ind_standard' }, offer, today))).toBe('MANUAL_OTHER_PLAN');
  });

  it('knows how far the term went', () => {
    expect(endOfTerm(term)).toBe('2027-11-25');
    expect(endOfTerm(null)).toBeNull();
  });
});

import { tokyoDate } from '@enishi/kernel';
import { readPresent } from './complimentary.ts';
import type { PresentWish } from './complimentary.ts';
import { freePlan, standardPlan, supportingPlan } from './plan-examples.ts';

const today = tokyoDate('2026-11-23');
const wish: PresentWish = {
  planKey: 'ind_standard',
  from: today,
  until: tokyoDate('2027-03-31'),
  reason: ' 講師へのお礼 ',
};
const read = (changes: Partial<PresentWish>, plan = standardPlan) =>
  readPresent({ ...wish, ...changes }, plan, today);
const refusalOf = (changes: Partial<PresentWish>, plan = standardPlan) => {
  const answer = read(changes, plan);
  return answer.ok ? null : [answer.refusal.code, answer.refusal.facts['field']];
};

describe('a plan given without payment', () => {
  it('is kept with the first day without it and a trimmed reason', () => {
    expect(read({})).toEqual({
      ok: true,
      value: { planKey: 'ind_standard', from: today, until: '2027-04-01', reason: '講師へのお礼' },
    });
  });

  it('may last one day, begin later, and reach to the day before five years are over', () => {
    expect(refusalOf({ until: today })).toBeNull();
    expect(refusalOf({ from: tokyoDate('2027-01-01') })).toBeNull();
    expect(refusalOf({ until: tokyoDate('2031-11-22') })).toBeNull();
  });

  it.each([
    [{ until: null }, 'COMPLIMENTARY_END_MISSING', 'until'],
    [{ until: tokyoDate('2026-11-22') }, 'COMPLIMENTARY_ENDS_FIRST', 'until'],
    [{ until: tokyoDate('2031-11-23') }, 'COMPLIMENTARY_TOO_LONG', 'until'],
    [{ from: tokyoDate('2026-11-22') }, 'COMPLIMENTARY_BEGINS_PAST', 'from'],
    [{ reason: '　 ' }, 'COMPLIMENTARY_REASON_MISSING', 'reason'],
    [{ reason: 'あ'.repeat(501) }, 'COMPLIMENTARY_REASON_MISSING', 'reason'],
  ])('turns down %j', (changes, code, field) => {
    expect(refusalOf(changes)).toEqual([code, field]);
  });

  it.each([freePlan, supportingPlan])('is no $kind plan', (plan) => {
    expect(refusalOf({}, plan)).toEqual(['COMPLIMENTARY_PLAN_UNFIT', 'planKey']);
  });
});

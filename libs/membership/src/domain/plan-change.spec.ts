import { yen } from '@enishi/kernel';
import type { BillingInterval } from '@enishi/kernel';
import { changeTiming } from './plan-change.ts';

const at = (planKey: string, interval: BillingInterval, amount: number) => ({
  planKey,
  interval,
  amount: yen(amount),
});
const standard = at('ind_standard', 'month', 1_100);
const standardYear = at('ind_standard', 'year', 11_000);
const supporter = at('ind_supporter', 'month', 3_300);
const supporterYear = at('ind_supporter', 'year', 33_000);
const supporting = at('assoc', 'year', 10_000);

describe('when a change of plan begins', () => {
  it.each([
    ['to a dearer plan', standard, supporter, 'now'],
    ['to a dearer plan by the year', standard, supporterYear, 'now'],
    ['to a dearer plan within a year', standardYear, supporterYear, 'now'],
    ['to the same plan by the year, although a month of it is cheaper', standard, standardYear, 'now'],
    ['to a cheaper plan', supporter, standard, 'at_period_end'],
    ['to a cheaper plan by the year', supporter, standardYear, 'at_period_end'],
    ['to a cheaper plan within a year', supporterYear, standardYear, 'at_period_end'],
    ['to monthly', standardYear, standard, 'at_period_end'],
    ['to a dearer plan by the month, in the middle of a paid year', standardYear, supporter, 'at_period_end'],
    [
      'to supporting, which gives nothing in return and costs less a month',
      standard,
      supporting,
      'at_period_end',
    ],
    ['from supporting to what costs more a month', supporting, standardYear, 'now'],
  ])('%s', (_case, from, to, timing) => {
    expect(changeTiming(from, to)).toBe(timing);
  });
});

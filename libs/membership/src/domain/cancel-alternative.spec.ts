import { yen } from '@enishi/kernel';
import { cancelAlternative } from './cancel-alternative.ts';
import { standardPlan, supporterPlan } from './plan-examples.ts';

const plans = [standardPlan, supporterPlan].map((plan) => ({ ...plan, active: true }));
const monthly = { key: 'ind_standard', interval: 'month', price: yen(1_100) } as const;
const yearly = { key: 'ind_standard', interval: 'year', price: yen(11_000) } as const;
const dearYear = { key: 'ind_supporter', interval: 'year', price: yen(33_000) } as const;

describe('what is offered instead of cancelling', () => {
  it.each([
    ['a monthly plan that is paid up', monthly, { mayPause: true, saidBefore: false }, 'pause'],
    ['a monthly plan with a fee outstanding', monthly, { mayPause: false, saidBefore: false }, null],
    ['a dear yearly plan', dearYear, { mayPause: false, saidBefore: false }, 'cheaper_plan'],
    ['the cheapest plan, yearly', yearly, { mayPause: false, saidBefore: false }, null],
    ['anything, to somebody who has heard it', monthly, { mayPause: true, saidBefore: true }, null],
  ] as const)('%s', (_case, held, facts, expected) => {
    expect(cancelAlternative(held, { plans, ...facts })).toBe(expected);
  });

  it('names no plan that cannot be chosen', () => {
    const stopped = plans.map((plan) => ({ ...plan, active: false }));
    expect(cancelAlternative(dearYear, { plans: stopped, mayPause: false, saidBefore: false })).toBeNull();
  });
});

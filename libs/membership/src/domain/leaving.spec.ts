import { tokyoDate } from '@enishi/kernel';
import { isLeavingReason, leavingMachine, leavingReasons, leavingTerms } from './leaving.ts';
import { freePlan, standardPlan } from './plan-examples.ts';

const number = 'D-2026-000017';

describe('what a person is told before leaving', () => {
  it('names the last day that is paid for: paid until 23 December, usable through the 22nd', () => {
    const terms = leavingTerms({
      plan: standardPlan,
      paid: true,
      paidUntil: tokyoDate('2026-12-23'),
      number,
    });
    expect(terms.lastUsableDay).toBe('2026-12-22');
    expect(terms.money.ja).toBe(
      'お支払い済みの2026年12月22日まで今のままご利用いただけます。次回以降の請求はなく、日割りの返金はありません。',
    );
    expect(terms.money.en).toContain('22 December 2026');
  });

  it.each([
    ['2027-03-01', '2027-02-28'],
    ['2028-03-01', '2028-02-29'],
    ['2027-01-01', '2026-12-31'],
    ['2027-02-28', '2027-02-27'],
  ])('paid until %s is usable through %s', (until, last) => {
    const terms = leavingTerms({ plan: standardPlan, paid: true, paidUntil: tokyoDate(until), number });
    expect(terms.lastUsableDay).toBe(last);
  });

  it('ends at once where nothing is paid, and says that nothing is charged', () => {
    const terms = leavingTerms({ plan: freePlan, paid: false, paidUntil: null, number });
    expect(terms).toMatchObject({ lastUsableDay: null, money: { ja: '請求はありません。' } });
  });

  it('stops asking for an outstanding fee: nothing of it has been paid, so nothing is left to use up', () => {
    const terms = leavingTerms({ plan: standardPlan, paid: true, paidUntil: null, number });
    expect(terms.lastUsableDay).toBeNull();
    expect(terms.money.en).toContain('no longer charged');
  });

  it('ends every benefit, unlike cancelling a plan, and keeps the number and the receipts', () => {
    const { whatEnds, whatStays } = leavingTerms({
      plan: standardPlan,
      paid: false,
      paidUntil: null,
      number,
    });
    const included = standardPlan.benefits.filter((benefit) => benefit.included);
    for (const { label } of included) expect(whatEnds).toContainEqual(label);
    expect(whatStays[0]!.ja).toContain(number);
    expect(whatStays.some(({ en }) => en.startsWith('Receipts'))).toBe(true);
  });
});

describe('reasons and states', () => {
  it('takes only reasons of the list', () => {
    expect(Object.keys(leavingReasons).every(isLeavingReason)).toBe(true);
    expect(['', 'toString', '__proto__', 'FEE'].some(isLeavingReason)).toBe(false);
  });

  it('leads nowhere once ended or withdrawn: coming back is another joining', () => {
    expect(leavingMachine.isFinal('ended')).toBe(true);
    expect(leavingMachine.isFinal('withdrawn')).toBe(true);
    expect(leavingMachine.may('requested', 'withdrawn')).toBe(true);
  });
});

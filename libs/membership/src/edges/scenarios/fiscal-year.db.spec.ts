import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { DefinePlans } from '../../actions/define-plans.ts';
import { ListPlans } from '../../actions/list-plans.ts';
import { PreparePlanChange } from '../../actions/prepare-plan-change.ts';
import { ReviewCheckout } from '../../actions/review-checkout.ts';
import { freePlan, fullMemberPlan, standardPlan } from '../../domain/plan-examples.ts';
import { pay, setMembershipStage } from './membership-stage.ts';

/** A plan whose year begins in April, as associations have them: 12,000 yen, and the months that are left for whoever joins part-way. */
describe('a membership by fiscal year', () => {
  const database = useTestDatabase();
  const sandbox = useSandbox();
  const program = useProgram(database, { settings: () => sandbox.settings() });
  const stage = setMembershipStage({ database, sandbox, program });
  const full = { planKey: 'ind_full', interval: 'year' } as const;

  const itIs = async (instant: string): Promise<void> => {
    program.clock.set(new Date(instant));
    await stage.control('/clock', { now: instant });
  };
  const standing = async (memberId: string) => {
    const { membership } = await stage.membershipOf(memberId);
    const { planKey, paidUntil, price } = membership!;
    return { planKey, paidUntil, price };
  };
  const review = (memberId: string, wish: Parameters<ReviewCheckout['run']>[2]) =>
    stage.inside((tx) => program.get(ReviewCheckout).run(tx, memberId, wish));

  beforeAll(async () => {
    await itIs('2027-10-10T03:00:00.000Z');
    await stage.inside((tx) => program.get(DefinePlans).run(tx, [freePlan, standardPlan, fullMemberPlan]));
  });

  it('says the same again without making another version', async () => {
    const versions = async () =>
      (await stage.inside((tx) => program.get(ListPlans).run(tx))).map(({ key, version }) => ({
        key,
        version,
      }));
    const before = await versions();
    await stage.inside((tx) => program.get(DefinePlans).run(tx, [freePlan, standardPlan, fullMemberPlan]));
    expect(await versions()).toEqual(before);
  });

  it('costs six months from October, and the whole fee on the first of April', async () => {
    const { id } = await stage.member();
    const { disclosure, konbiniPossible } = await review(id, full);
    expect(disclosure).toMatchObject({
      chargedToday: 6_000,
      nextChargeOn: '2028-04-01',
      nextChargeAmount: 12_000,
    });
    expect(konbiniPossible).toBe(false);
    await expect(review(id, { ...full, means: 'konbini' })).rejects.toThrow('KONBINI_NOT_POSSIBLE');
    await pay(await stage.openPage(id, full));
    await stage.catchUp();
    expect(await standing(id)).toEqual({ planKey: 'ind_full', paidUntil: '2028-04-01', price: 12_000 });
    const monthly = { planKey: 'ind_standard', interval: 'month' } as const;
    const change = await stage.inside((tx) => program.get(PreparePlanChange).run(tx, id, monthly));
    expect(change.timing).toBe('at_period_end');
  });

  it('is not changed to part-way: the sentence names the last day of what is paid', async () => {
    const { id } = await stage.payer();
    const change = stage.inside((tx) => program.get(PreparePlanChange).run(tx, id, full));
    await expect(change).rejects.toMatchObject({
      code: 'PLAN_BY_FISCAL_YEAR',
      facts: { last: '2027-11-09' },
    });
  });

  it('takes no order in the last two hours of the year, for the page at Stripe would outlive it', async () => {
    const { id } = await stage.member();
    await itIs('2028-03-31T12:59:00.000Z');
    expect((await review(id, full)).disclosure).toMatchObject({ chargedToday: 1_000 });
    await itIs('2028-03-31T13:01:00.000Z');
    await expect(review(id, full)).rejects.toMatchObject({
      code: 'YEAR_TURNS',
      facts: { from: '2028-04-01' },
    });
    await itIs('2028-03-31T15:00:00.000Z');
    expect((await review(id, full)).disclosure).toMatchObject({
      chargedToday: 12_000,
      nextChargeOn: '2029-04-01',
    });
  });
});

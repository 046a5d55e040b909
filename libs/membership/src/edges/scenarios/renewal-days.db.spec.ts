import { AddStaff } from '@enishi/identity';
import { addDays, newId, tokyoDate, tokyoDateOf, yen } from '@enishi/kernel';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { ListPlans } from '../../actions/list-plans.ts';
import { PublishPlan } from '../../actions/publish-plan.ts';
import { ReviewCheckout } from '../../actions/review-checkout.ts';
import { SavePlanDraft } from '../../actions/save-plan-draft.ts';
import { draftOf } from '../../domain/plan-draft.ts';
import { setMembershipStage } from './membership-stage.ts';

const database = useTestDatabase();
const sandbox = useSandbox();
const program = useProgram(database, { settings: () => sandbox.settings() });
const year = new Date().getUTCFullYear() + 1;
const begins = new Date(`${year}-05-01T02:00:00+09:00`);
const stage = setMembershipStage({ database, sandbox, program, begins });
const { inside, membershipOf } = stage;

/** When Stripe says that a member has paid, and what. */
const paidOn = async (memberId: string): Promise<{ day: string; amount: number }[]> => {
  const rows = await database.look<{ at: Date; amount: number }>(
    `select p.paid_at at, p.amount from billing.payment p join billing.customer c on c.id = p.customer_id
      where c.subject_id = $1 order by p.paid_at`,
    [memberId],
  );
  return rows.map(({ at, amount }) => ({ day: tokyoDateOf(at), amount }));
};

/** Stripe counts months by UTC: what is ordered on 1 May at two in the morning of Tokyo comes round on 31 May, and then on 1 July. */
describe('whoever orders at two in the morning', () => {
  it('is charged on the days that the order and the letter about another price name', async () => {
    const asked = await stage.member();
    const wish = { planKey: 'ind_standard', interval: 'month' as const };
    const { disclosure } = await inside((tx) => program.get(ReviewCheckout).run(tx, asked.id, wish));
    expect(disclosure.nextChargeOn).toBe(`${year}-05-31`);
    const person = await stage.payer();
    expect((await membershipOf(person.id)).membership.paidUntil).toBe(`${year}-05-31`);

    const by = await inside((tx) =>
      program.get(AddStaff).run(tx, { email: 'owner@example.jp', role: 'owner', locale: 'ja' }),
    );
    const plans = await inside((tx) => program.get(ListPlans).run(tx));
    const {
      id: _id,
      version: _version,
      active,
      archived: _archived,
      ...terms
    } = plans.find(({ key }) => key === wish.planKey)!;
    const id = newId();
    const prices = [{ interval: wish.interval, amount: yen(1_500) }];
    const draft = {
      id,
      planKey: wish.planKey,
      revision: 0,
      terms: { ...draftOf(terms, active), prices },
      by,
    };
    await inside((tx) => program.get(SavePlanDraft).run(tx, draft));
    const movesFrom = tokyoDate(`${year}-06-20`);
    const press = { id, revision: 1, holders: 'move' as const, movesFrom, reason: '資材の値上がり', by };
    await inside((tx) => program.get(PublishPlan).run(tx, press));
    await program.runReactions();
    expect((await membershipOf(person.id)).feeAhead).toEqual({ amount: 1500, on: `${year}-07-01` });

    const until = addDays(movesFrom, 20);
    while (tokyoDateOf(program.clock.now()) < until) await stage.pass(1);
    expect(await paidOn(person.id)).toEqual([
      { day: `${year}-05-01`, amount: 1100 },
      { day: `${year}-05-31`, amount: 1100 },
      { day: `${year}-07-01`, amount: 1500 },
    ]);
  });
});

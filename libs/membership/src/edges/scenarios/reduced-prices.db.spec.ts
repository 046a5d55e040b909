import { RegisterOffer } from '@enishi/billing';
import { AddStaff, EnsureAccounts } from '@enishi/identity';
import {
  addDays,
  dayOfAge,
  daysBetween,
  isTokyoDate,
  newId,
  tokyoDate,
  tokyoDateOf,
  yen,
} from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { CancelMembership } from '../../actions/cancel-membership.ts';
import { DefinePlans } from '../../actions/define-plans.ts';
import { KeepMembership } from '../../actions/keep-membership.ts';
import { ChangePlan } from '../../actions/change-plan.ts';
import { KeepPlan } from '../../actions/keep-plan.ts';
import { ListDeskPlans } from '../../actions/list-desk-plans.ts';
import { PreparePlanChange } from '../../actions/prepare-plan-change.ts';
import { ReviewCheckout } from '../../actions/review-checkout.ts';
import { TakeMembershipFee } from '../../actions/take-membership-fee.ts';
import { planChangeDisclosure } from '../../domain/plan-change-disclosure.ts';
import { freePlan, standardPlan, supporterPlan, youthPricedPlan } from '../../domain/plan-examples.ts';
import { PricesAtStripe } from '../prices-at-stripe.ts';
import { MovePricesJob } from '../schedules/move-prices.job.ts';
import { pay, setMembershipStage } from './membership-stage.ts';

const database = useTestDatabase();
const sandbox = useSandbox();
const program = useProgram(database, { settings: () => sandbox.settings() });
const stage = setMembershipStage({ database, sandbox, program });
const { inside, letters, membershipOf, story } = stage;
const monthly = { planKey: 'ind_standard', interval: 'month' } as const;
const origin = { communitySlug: 'doto', locale: 'ja', ip: null, userAgent: 'spec' } as const;
const noReason = { reasonKey: null, remark: null };
const regularLetter = /の会費が.*から通常の料金になります$/;

const today = (): TokyoDate => tokyoDateOf(program.clock.now());
/** A birth date with the 29th birthday so many days from today; the day after it where a year has no 29 February. */
const turns29In = (days: number): string => {
  const birthday = addDays(today(), days);
  const birth = `${Number(birthday.slice(0, 4)) - 29}${birthday.slice(4)}`;
  return isTokyoDate(birth) ? birth : birth.replace('-02-29', '-03-01');
};
const define = (...plans: Parameters<DefinePlans['run']>[1]) =>
  inside((tx) => program.get(DefinePlans).run(tx, plans));
const night = async (): Promise<void> => {
  await program.get(MovePricesJob).run();
  await program.runReactions();
};
/** Days pass one night after another, as they do. */
const passNights = async (days: number): Promise<void> => {
  for (let passed = 0; passed < days; passed += 5) {
    await stage.pass(Math.min(5, days - passed));
    await night();
  }
};
const paidBy = async (memberId: string): Promise<number[]> => {
  const rows = await database.look<{ amount: number }>(
    `select amount from membership.timeline_entry where member_id = $1 and kind = 'paid' order by at, id`,
    [memberId],
  );
  return rows.map(({ amount }) => amount);
};

describe('the price for people under 29', () => {
  beforeAll(() => define(freePlan, youthPricedPlan, supporterPlan));

  it('is charged without being asked for, told to end in good time, and regular with the first renewal after the birthday', async () => {
    const birthDate = turns29In(100);
    const person = await stage.payer({ birthDate });
    const joined = today();
    const birthday = dayOfAge(tokyoDate(birthDate), 29);
    const { reduced, feeAhead, membership } = await membershipOf(person.id);
    expect(membership.price).toBe(550);
    expect(reduced).toMatchObject({
      kind: 'under_age',
      below: 29,
      regular: 1_100,
      endsOn: addDays(joined, 100),
    });
    expect(reduced!.regularFrom! >= birthday).toBe(true);
    expect(feeAhead).toBeNull();
    const { regularFrom } = reduced!;

    await passNights(daysBetween(joined, regularFrom!) - 61);
    expect((await letters(person.email)).filter((subject) => regularLetter.test(subject))).toEqual([]);
    await passNights(10);
    expect((await letters(person.email)).filter((subject) => regularLetter.test(subject))).toHaveLength(1);
    expect((await membershipOf(person.id)).feeAhead).toEqual({ amount: 1_100, on: regularFrom });
    expect((await membershipOf(person.id)).reduced).toMatchObject({ amount: 550, regularFrom });
    expect(await story(person.id)).toContain('regular_price_announced');

    await passNights(85);
    const charged = await paidBy(person.id);
    expect(charged.slice(0, 4)).toEqual([550, 550, 550, 550]);
    expect(new Set(charged.slice(4))).toEqual(new Set([1_100]));
    const after = await membershipOf(person.id);
    expect(after.membership.price).toBe(1_100);
    expect([after.reduced, after.feeAhead]).toEqual([null, null]);
    expect((await letters(person.email)).filter((subject) => regularLetter.test(subject))).toHaveLength(1);
  }, 240_000);

  it('is planned at Stripe before the renewal, cannot be kept, and is never charged to whoever cancels', async () => {
    const person = await stage.payer({ birthDate: turns29In(10) });
    await night();
    const { next, reduced } = await membershipOf(person.id);
    const { regularFrom } = reduced!;
    const planned = async () => (await membershipOf(person.id)).next;
    if (!next) await passNights(daysBetween(today(), regularFrom!) - 5);
    expect(await planned()).toMatchObject({ amount: 1_100, on: regularFrom, isPriceMove: true });
    await expect(inside((tx) => program.get(KeepPlan).run(tx, person.id))).rejects.toThrow('MOVE_STAYS');
    const before = await paidBy(person.id);
    await inside((tx) => program.get(CancelMembership).run(tx, person.id, noReason));
    await program.runReactions();
    expect((await membershipOf(person.id)).reduced).toMatchObject({ regularFrom: null });
    await inside((tx) => program.get(KeepMembership).run(tx, person.id));
    await program.runReactions();
    await night();
    expect(await planned()).toMatchObject({ amount: 1_100, isPriceMove: true });
    await inside((tx) => program.get(CancelMembership).run(tx, person.id, noReason));
    await program.runReactions();
    await passNights(40);
    expect(await paidBy(person.id)).toEqual(before);
    expect((await membershipOf(person.id)).membership.planKey).toBe('ind_free');
  }, 240_000);

  it('is told once, however many nights and changes ask at once', async () => {
    const person = await stage.payer({ birthDate: turns29In(20) });
    const prices = program.get(PricesAtStripe);
    await Promise.all([1, 2, 3].map(() => prices.move(stage.communityId(), person.id)));
    await program.runReactions();
    await night();
    expect((await letters(person.email)).filter((subject) => regularLetter.test(subject))).toHaveLength(1);
    const [planned] = await database.look<{ many: number }>(
      `select count(*)::int many from billing.subscription_change c join billing.customer p on p.id = c.customer_id
        where p.subject_id = $1 and c.kind = 'change_offer_later'`,
      [person.id],
    );
    expect(planned!.many).toBeLessThanOrEqual(1);
  });

  it('may be asked for by a holder of the regular fee for their next period', async () => {
    const person = await stage.member({ birthDate: turns29In(400) });
    await define(freePlan, standardPlan, supporterPlan);
    await pay(await stage.openPage(person.id, monthly));
    await stage.catchUp();
    await define(freePlan, youthPricedPlan, supporterPlan);
    const prepare = (wish: { planKey: string; interval: 'month' | 'year' }) =>
      inside((tx) => program.get(PreparePlanChange).run(tx, person.id, wish));
    const supporter = { planKey: 'ind_supporter', interval: 'month' } as const;
    expect((await prepare(supporter)).offer.amount).toBe(3_300);
    const prepared = await prepare(monthly);
    expect(prepared).toMatchObject({ timing: 'at_period_end', offer: { amount: 550 } });
    await program.get(RegisterOffer).run(stage.communityId(), prepared.offer);
    const { fingerprint } = planChangeDisclosure(prepared.order, today(), null);
    const press = { fingerprint, idempotencyKey: newId() };
    await inside((tx) =>
      program.get(ChangePlan).run(tx, person.id, { prepared, charge: null, press }, origin),
    );
    await program.runReactions();
    expect((await membershipOf(person.id)).feeAhead).toMatchObject({ amount: 550 });
    await expect(prepare(monthly)).resolves.toMatchObject({ offer: { amount: 550 } });
    await passNights(40);
    expect(await paidBy(person.id)).toEqual([1_100, 550]);
    expect((await membershipOf(person.id)).reduced).toMatchObject({ amount: 550, regular: 1_100 });
    await expect(prepare(monthly)).rejects.toThrow('SAME_PLAN');
  });

  it('keeps what it was and what follows it when the plan has other prices for newcomers', async () => {
    const person = await stage.payer({ birthDate: turns29In(35) });
    const [young] = youthPricedPlan.reductions!;
    const dearer = [{ interval: 'month' as const, amount: yen(1_300) }];
    const reductions = [{ ...young!, prices: [{ interval: 'month' as const, amount: yen(650) }] }];
    await define(freePlan, { ...youthPricedPlan, prices: dearer, reductions }, supporterPlan);
    await night();
    expect((await membershipOf(person.id)).reduced).toMatchObject({ amount: 550, regular: 1_100 });
    const listed = await inside((tx) => program.get(ListDeskPlans).one(tx, 'ind_standard'));
    expect(listed!.payers).toContainEqual(
      expect.objectContaining({ amount: 550, reduction: 'under_age', interval: 'month' }),
    );
    await passNights(75);
    expect((await paidBy(person.id)).at(-1)).toBe(1_100);
    await define(freePlan, youthPricedPlan, supporterPlan);
  }, 240_000);

  it('is taken at the desk for a year that begins in time, and regular for the one after the birthday', async () => {
    const person = await stage.member({ birthDate: turns29In(350) });
    const by = await inside(async (tx) => {
      await program.get(EnsureAccounts).run(tx, ['cash@example.jp'], 'ja');
      return program.get(AddStaff).run(tx, { email: 'cash@example.jp', role: 'owner', locale: 'ja' });
    });
    const wish = { memberId: person.id, planKey: 'ind_standard', interval: 'year' } as const;
    const review = () => inside((tx) => program.get(TakeMembershipFee).review(tx, wish));
    const first = await review();
    expect(first.amount).toBe(5_500);
    const form = { means: 'cash' as const, amount: 5_500, receivedOn: today(), note: null, termEnd: null };
    await inside((tx) =>
      program.get(TakeMembershipFee).run(tx, { ...wish, form, idempotencyKey: newId(), takenBy: by }),
    );
    await program.runReactions();
    expect((await membershipOf(person.id)).reduced).toMatchObject({ amount: 5_500, regularFrom: null });
    expect((await review()).amount).toBe(11_000);
    await stage.pass(320);
    const konbini = { planKey: 'ind_standard', interval: 'year', means: 'konbini' } as const;
    const { disclosure } = await inside((tx) => program.get(ReviewCheckout).run(tx, person.id, konbini));
    expect(disclosure.chargedToday).toBe(11_000);
  });
});

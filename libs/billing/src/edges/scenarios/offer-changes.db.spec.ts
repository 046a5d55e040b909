import { newId, yen } from '@enishi/kernel';
import { VerifyLedger } from '@enishi/ledger';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';

import { ChangeOffer } from '../../actions/change-offer.ts';
import type { ChangeTiming } from '../../actions/change-offer.ts';
import { FindOfferChange } from '../../actions/find-offer-change.ts';
import { KeepOffer } from '../../actions/keep-offer.ts';
import type { OfferChangeView } from '../../actions/offer-change-view.ts';
import { PaymentsOf } from '../../actions/payments-of.ts';
import { RequestCancellation } from '../../actions/request-cancellation.ts';
import { SubscriptionOf } from '../../actions/subscription-of.ts';
import { BillingModule } from '../../billing.module.ts';
import type { Offer, SubjectRef } from '../../domain/offer.ts';
import type { PreviewedCharge } from '../../domain/previewed-charge.ts';
import { PreviewOfferChange } from '../preview-offer-change.ts';
import { billingSchemas, setStage, standardMonthly } from './billing-stage.ts';

const standardYearly: Offer = { ...standardMonthly, interval: 'year', amount: yen(11_000) };
const supporterMonthly: Offer = {
  ...standardMonthly,
  key: 'ind_supporter',
  name: 'サポーター会員',
  nameInEnglish: 'Supporter',
  amount: yen(3_300),
};
const supporterYearly: Offer = { ...supporterMonthly, interval: 'year', amount: yen(33_000) };

describe('changing from one offer to another', () => {
  const database = useTestDatabase(...billingSchemas);
  const sandbox = useSandbox();
  const program = useProgram(database, {
    modules: [BillingModule],
    schemas: billingSchemas,
    settings: () => sandbox.settings(),
  });
  const stage = setStage({ database, sandbox, program });

  const subscriptionOf = (subject: SubjectRef) =>
    stage.inCommunity((tx) => program.get(SubscriptionOf).run(tx, subject));
  const paymentsOf = (subject: SubjectRef) =>
    stage.inCommunity((tx) => program.get(PaymentsOf).run(tx, subject));
  const preview = (subject: SubjectRef, offer: Offer): Promise<PreviewedCharge> =>
    program
      .get(PreviewOfferChange)
      .run(stage.communityId, subject, { offer, prorationAt: program.clock.now() });
  const order = (
    subject: SubjectRef,
    offer: Offer,
    { timing, charge, key = newId() }: { timing: ChangeTiming; charge: PreviewedCharge; key?: string },
  ): Promise<OfferChangeView> =>
    stage.inCommunity((tx) =>
      program.get(ChangeOffer).run(tx, {
        ...{ subject, offer, timing, idempotencyKey: key, locale: 'ja' },
        prorationAt: timing === 'now' ? charge.prorationAt : null,
        expectedCharge: timing === 'now' ? charge.due : yen(0),
        disclosure: { blocks: [], fingerprint: 'f'.repeat(64), planVersion: '1', ip: null, userAgent: null },
      }),
    );
  const change = async (subject: SubjectRef, offer: Offer, timing: ChangeTiming) => {
    const charge = await preview(subject, offer);
    const { id } = await order(subject, offer, { timing, charge });
    await program.runReactions();
    const view = await stage.inCommunity((tx) => program.get(FindOfferChange).run(tx, subject, id));
    return { charge, view };
  };
  const plansOf = (subject: SubjectRef) =>
    database.look<{ months: number; net: number }>(
      `select count(*)::int as months, sum(amount)::int as net from ledger.recognition_plan
       where subject_id = $1 group by payment_id order by min(release_on)`,
      [subject.id],
    );

  beforeAll(() => stage.control('/clock', { now: program.clock.now().toISOString() }));
  afterEach(async () => {
    expect(await stage.inCommunity((tx) => program.get(VerifyLedger).run(tx))).toEqual([]);
    expect(await database.look(`select kind, detail from billing.money_matter`)).toEqual([]);
  });

  it('a dearer offer begins at once and charges exactly what was previewed', async () => {
    const subject = stage.member();
    await stage.subscribe(subject);
    const before = await subscriptionOf(subject);
    await stage.pass(10);
    const { charge, view } = await change(subject, supporterMonthly, 'now');
    expect(charge.credit).toBeLessThan(0);
    expect(charge.due).toBe(charge.credit + charge.charge);
    expect(view).toMatchObject({ state: 'done', timing: 'now', charge: charge.due, declineCode: null });
    expect(await subscriptionOf(subject)).toMatchObject({
      ...{ offerKey: 'ind_supporter', amount: 3_300, periodEnd: before!.periodEnd, next: null },
    });
    const [upgrade] = await paymentsOf(subject);
    expect(upgrade).toMatchObject({ amount: charge.due, state: 'paid' });
    await stage.pass(25);
    expect((await paymentsOf(subject)).map(({ amount }) => amount)).toEqual([3_300, charge.due, 1_100]);
  });

  it('a cheaper one waits for the end of the period, is shown, and renews at its own price', async () => {
    const subject = stage.member();
    await stage.subscribe(subject, { offer: supporterMonthly });
    await stage.pass(3);
    const { view } = await change(subject, standardMonthly, 'at_period_end');
    expect(view).toMatchObject({ state: 'done', charge: 0 });
    expect(await subscriptionOf(subject)).toMatchObject({
      offerKey: 'ind_supporter',
      next: { offerKey: 'ind_standard', interval: 'month', amount: 1_100 },
    });
    await stage.pass(30);
    expect(await subscriptionOf(subject)).toMatchObject({ offerKey: 'ind_standard', next: null });
    expect((await paymentsOf(subject)).map(({ amount }) => amount)).toEqual([1_100, 3_300]);
  });

  it('what was planned can be taken back, and then never happens', async () => {
    const subject = stage.member();
    await stage.subscribe(subject, { offer: supporterMonthly });
    await change(subject, standardMonthly, 'at_period_end');
    await stage.inCommunity((tx) => program.get(KeepOffer).run(tx, subject));
    expect(await subscriptionOf(subject)).toMatchObject({ next: null });
    await program.runReactions();
    await stage.pass(32);
    expect(await subscriptionOf(subject)).toMatchObject({ offerKey: 'ind_supporter', amount: 3_300 });
  });

  it('from monthly to yearly begins a year at once; the rest of the month is credited', async () => {
    const subject = stage.member();
    await stage.subscribe(subject);
    await stage.pass(10);
    const { charge } = await change(subject, standardYearly, 'now');
    expect(charge.charge).toBe(11_000);
    expect(await subscriptionOf(subject)).toMatchObject({ interval: 'year', amount: 11_000 });
    const [paid] = await paymentsOf(subject);
    expect(paid).toMatchObject({ amount: 11_000 + charge.credit });
    const net = paid!.amount - Math.floor((paid!.amount * 10) / 110);
    expect(await plansOf(subject)).toEqual([{ months: 12, net }]);
  });

  it('a dearer year in the middle of a year is earned over the months that are left of it', async () => {
    const subject = stage.member();
    await stage.subscribe(subject, { offer: standardYearly });
    await stage.pass(150);
    const { charge } = await change(subject, supporterYearly, 'now');
    expect(charge.due).toBeGreaterThan(0);
    const [whole, rest] = await plansOf(subject);
    expect(whole).toEqual({ months: 12, net: 10_000 });
    expect([7, 8]).toContain(rest!.months);
  });

  it('a declined card leaves everything as it was: no money, no other plan, no failed fee', async () => {
    const subject = stage.member();
    await stage.subscribe(subject);
    await stage.pass(5);
    const charge = await preview(subject, supporterMonthly);
    await stage.control('/declines', { decline_code: 'insufficient_funds', next: 1 });
    const { id } = await order(subject, supporterMonthly, { timing: 'now', charge });
    await program.runReactions();
    const view = await stage.inCommunity((tx) => program.get(FindOfferChange).run(tx, subject, id));
    expect(view).toMatchObject({ state: 'failed', declineCode: 'card_declined' });
    expect(await subscriptionOf(subject)).toMatchObject({ offerKey: 'ind_standard', status: 'active' });
    expect((await paymentsOf(subject)).map(({ amount, state }) => [amount, state])).toEqual([
      [1_100, 'paid'],
    ]);
  });

  it('two changes in one period are each credited from the offer that ran', async () => {
    const subject = stage.member();
    await stage.subscribe(subject);
    await stage.pass(5);
    const first = await change(subject, supporterMonthly, 'now');
    await stage.pass(5);
    const second = await change(subject, supporterYearly, 'now');
    expect(second.charge.charge).toBe(33_000);
    expect(second.charge.credit).toBeLessThan(first.charge.credit);
    expect(await subscriptionOf(subject)).toMatchObject({ offerKey: 'ind_supporter', interval: 'year' });
  });

  it('the newest wish holds: leaving takes a planned change back, a change takes leaving back', async () => {
    const subject = stage.member();
    await stage.subscribe(subject, { offer: supporterMonthly });
    await change(subject, standardMonthly, 'at_period_end');
    await stage.inCommunity((tx) => program.get(RequestCancellation).run(tx, subject, null));
    expect(await subscriptionOf(subject)).toMatchObject({ cancelAtPeriodEnd: true, next: null });
    await program.runReactions();
    expect(await subscriptionOf(subject)).toMatchObject({ cancelAtPeriodEnd: true, next: null });
    await change(subject, standardMonthly, 'at_period_end');
    expect(await subscriptionOf(subject)).toMatchObject({
      ...{ cancelAtPeriodEnd: false, next: { offerKey: 'ind_standard' } },
    });
  });

  it('is ordered once however often the button is pressed, and refused where it makes no sense', async () => {
    const subject = stage.member();
    await stage.subscribe(subject);
    const charge = await preview(subject, supporterMonthly);
    const key = newId();
    const now = { timing: 'now', charge } as const;
    const presses = await Promise.all([1, 2, 3].map(() => order(subject, supporterMonthly, { ...now, key })));
    expect(new Set(presses.map(({ id }) => id)).size).toBe(1);
    await expect(order(subject, supporterYearly, now)).rejects.toThrow();
    await program.runReactions();
    expect((await paymentsOf(subject)).map(({ amount }) => amount)).toEqual([charge.due, 1_100]);
    await expect(order(subject, supporterMonthly, now)).rejects.toMatchObject({ code: 'ALREADY_ON_OFFER' });
    await expect(preview(stage.member(), supporterMonthly)).rejects.toMatchObject({
      code: 'NO_SUBSCRIPTION',
    });
  });
});

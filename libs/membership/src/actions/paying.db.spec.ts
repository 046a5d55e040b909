import { subscriptionChanged } from '@enishi/billing';
import type { SubscriptionChanged } from '@enishi/billing';
import { newId, tokyoDate, yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { standardPlan } from '../domain/plan-examples.ts';
import { MoneyReactions } from '../edges/reactions/money-reactions.ts';
import { enterMember, exampleForm, foundCommunity } from '../example-community.ts';
import { BeginCheckout } from './begin-checkout.ts';
import { CancelMembership } from './cancel-membership.ts';
import { DefinePlans } from './define-plans.ts';
import { KeepMembership } from './keep-membership.ts';
import { ListPlans } from './list-plans.ts';
import { HasPrivilege } from './has-privilege.ts';
import { NoticeRenewals } from './notice-renewals.ts';
import { ReadMembership } from './read-membership.ts';
import { ReviewCancellation } from './review-cancellation.ts';
import { ReviewCheckout } from './review-checkout.ts';
import { TurnMemberships } from './turn-memberships.ts';

const database = useTestDatabase();
const program = useProgram(database);
const origin = { communitySlug: 'doto', locale: 'ja', ip: '192.0.2.1', userAgent: 'spec' } as const;
const standard = { planKey: 'ind_standard', interval: 'month' } as const;
let community: string;
let people = 0;
const inCommunity = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inCommunity(community, work);
const join = (changes: Partial<typeof exampleForm> = {}) =>
  enterMember(program, community, { email: `person${(people += 1)}@example.jp`, ...changes });
const recordOf = (id: string) => inCommunity((tx) => program.get(ReadMembership).run(tx, id));
const keysOf = async (id: string) => (await recordOf(id)).benefits.map(({ key }) => key);
const review = (id: string) => inCommunity((tx) => program.get(ReviewCheckout).run(tx, id, standard));
const order = (id: string, fingerprint: string, idempotencyKey = newId()) =>
  inCommunity((tx) =>
    program.get(BeginCheckout).run(tx, id, { ...standard, fingerprint, idempotencyKey }, origin),
  );

function change(memberId: string, changes: Partial<SubscriptionChanged> = {}): SubscriptionChanged {
  return {
    subject: { kind: 'member', id: memberId },
    subscriptionId: newId(),
    family: 'membership_individual',
    offerKey: 'ind_standard',
    interval: 'month',
    amount: yen(1100),
    status: 'active',
    live: true,
    periodStart: tokyoDate('2026-11-23'),
    periodEnd: tokyoDate('2026-12-23'),
    anchor: { day: 23, behind: 0 },
    cancelAtPeriodEnd: false,
    prepaid: false,
    next: null,
    discount: null,
    pause: null,
    endedAt: null,
    endedBecause: null,
    ...changes,
  };
}
const tell = (payload: SubscriptionChanged) => inCommunity((tx) => tx.emit(subscriptionChanged, payload));

/** A subscription as billing keeps it, for what asks billing about it. */
async function keepSubscription(memberId: string, { subscriptionId }: SubscriptionChanged): Promise<void> {
  const customerId = newId();
  await database.look(
    `insert into billing.customer (id, community_id, subject_kind, subject_id, email, name, created_at, stripe_customer_id)
     values ($1, $2, 'member', $3, 'x@example.jp', 'x', now(), $4)`,
    [customerId, community, memberId, `cus_${customerId}`],
  );
  await database.look(
    `insert into billing.subscription (id, community_id, customer_id, stripe_id, family, offer_key, interval, amount, status,
       period_start, period_end, cancel_at_period_end, started_at, anchor_at, fetched_at)
     values ($1, $2, $3, $4, 'membership_individual', 'ind_standard', 'month', 1100, 'active', '2026-11-23T03:00Z', '2026-12-23T03:00Z', false, now(), now(), now())`,
    [subscriptionId, community, customerId, `sub_${subscriptionId}`],
  );
}

/** Subjects of a member's mails. What billing would do at Stripe is left waiting. */
async function letters(recipient: string): Promise<string[]> {
  await program.transactions.inSystem((tx) =>
    tx.query(`update platform.outbox set relayed_at = now() where event like 'billing.%'`),
  );
  await program.runReactions();
  const mails = await database.look<{ subject: string }>(
    `select letter->>'subject' subject from platform.mail where recipient = $1 order by id`,
    [recipient],
  );
  return mails.map(({ subject }) => subject);
}

beforeAll(async () => {
  community = await foundCommunity(program, 'doto');
});
beforeEach(() => program.clock.set(new Date('2026-11-23T03:00:00Z')));

describe('final confirmation and order', () => {
  it('sells what was shown, keeps it as evidence and takes a double click as one order', async () => {
    const member = await join();
    const { disclosure, guardianNeeded } = await review(member.id);
    expect(guardianNeeded).toBe(false);
    expect(disclosure).toMatchObject({ amount: 1100, nextChargeOn: '2026-12-23', yearlyGuideAmount: 13200 });
    const key = newId();
    const [first, second] = await Promise.all([
      order(member.id, disclosure.fingerprint, key),
      order(member.id, disclosure.fingerprint, key),
    ]);
    expect(first).toMatchObject({ state: 'requested', planKey: 'ind_standard', moneyMoved: false });
    expect(second.id).toBe(first.id);
    const [snapshot] = await database.look<Record<string, unknown>>(
      'select fingerprint, plan_version, ip, blocks from billing.disclosure_snapshot where subject_id = $1',
      [member.id],
    );
    expect(snapshot).toMatchObject({
      fingerprint: disclosure.fingerprint,
      plan_version: 'ind_standard@1',
      ip: '192.0.2.1',
    });
    expect(snapshot!['blocks']).toHaveLength(6);
    const told = await database.look(
      `select 1 from membership.timeline_entry where member_id = $1 and kind = 'checkout_started'`,
      [member.id],
    );
    expect(told).toHaveLength(1);
  });

  it('refuses once the day has turned, since the dates shown are no longer true', async () => {
    const member = await join();
    const { disclosure } = await review(member.id);
    program.clock.set(new Date('2026-11-23T15:00:00Z'));
    await expect(order(member.id, disclosure.fingerprint)).rejects.toMatchObject({
      code: 'DISCLOSURE_CHANGED',
    });
  });

  it('refuses once the price has changed, and keeps the old price on record', async () => {
    const member = await join();
    const { disclosure } = await review(member.id);
    const plans = await inCommunity((tx) => program.get(ListPlans).run(tx));
    const dearer = { ...standardPlan, prices: [{ interval: 'month' as const, amount: yen(1_200) }] };
    const define = (standardTerms: typeof standardPlan) =>
      inCommunity((tx) =>
        program.get(DefinePlans).run(
          tx,
          plans.map((plan) => (plan.key === 'ind_standard' ? standardTerms : plan)),
        ),
      );
    await define(dearer);
    await expect(order(member.id, disclosure.fingerprint)).rejects.toMatchObject({
      code: 'DISCLOSURE_CHANGED',
    });
    const rows =
      await database.look(`select r.amount, r.since_version, r.until_version from membership.plan_price r
      join membership.plan p on p.id = r.plan_id where p.key = 'ind_standard' and r.interval = 'month' order by since_version`);
    expect(rows).toEqual([
      { amount: 1100, since_version: 1, until_version: 2 },
      { amount: 1200, since_version: 2, until_version: null },
    ]);
    await define(standardPlan);
  });

  it('does not sell to a 17-year-old without a guardian (民法5条)', async () => {
    const member = await join({ birthDate: '2009-01-01' });
    const { disclosure, guardianNeeded } = await review(member.id);
    expect(guardianNeeded).toBe(true);
    await expect(order(member.id, disclosure.fingerprint)).rejects.toMatchObject({
      code: 'GUARDIAN_NEEDED',
      kind: 'forbidden',
    });
  });

  it('knows nothing of members of another community', async () => {
    const member = await join();
    const other = await foundCommunity(program, 'oguni', 'O');
    const elsewhere = program.transactions.inCommunity(other, (tx) =>
      program.get(ReviewCheckout).run(tx, member.id, standard),
    );
    await expect(elsewhere).rejects.toMatchObject({ code: 'MEMBER_NOT_FOUND', kind: 'not_found' });
  });
});

describe('what a subscription does to a membership', () => {
  it('opens benefits in the transaction that tells of it, and not again when told twice', async () => {
    const member = await join();
    const payload = change(member.id);
    await tell(payload);
    await tell(payload);
    expect((await recordOf(member.id)).membership).toMatchObject({
      status: 'current',
      planKey: 'ind_standard',
      price: 1100,
      paidUntil: '2026-12-23',
    });
    expect(await keysOf(member.id)).toEqual(['newsletter', 'member_posts', 'event_discount']);
    const may = (privilege: string) =>
      inCommunity((tx) => program.get(HasPrivilege).run(tx, member.id, privilege));
    expect([await may('event_discount'), await may('tour_early')]).toEqual([true, false]);
    const turns = await database.look(
      `select kind from membership.timeline_entry where member_id = $1 and kind = 'plan_started'`,
      [member.id],
    );
    expect(turns).toHaveLength(1);
  });

  it('undoes the benefits when that transaction fails', async () => {
    const member = await join();
    const broken = inCommunity(async (tx) => {
      await tx.emit(subscriptionChanged, change(member.id));
      throw new Error('the books do not balance');
    });
    await expect(broken).rejects.toThrow('the books');
    expect(await keysOf(member.id)).toEqual(['newsletter']);
  });

  it('gives fourteen days of grace after a failed charge, then makes the member softly free', async () => {
    const member = await join();
    const started = change(member.id);
    await tell(started);
    program.clock.set(new Date('2026-12-23T03:00:00Z'));
    await tell({
      ...started,
      status: 'past_due',
      periodStart: tokyoDate('2026-12-23'),
      periodEnd: tokyoDate('2027-01-23'),
    });
    expect((await recordOf(member.id)).membership).toMatchObject({
      status: 'grace',
      planKey: 'ind_standard',
      graceUntil: '2027-01-06',
    });
    expect(await keysOf(member.id)).toContain('member_posts');
    expect(await letters(member.email)).toEqual([
      '「スタンダード会員」のお申し込みを承りました',
      '会費のお支払いができませんでした',
    ]);
    program.clock.set(new Date('2027-01-05T15:05:00Z'));
    await inCommunity((tx) => program.get(TurnMemberships).run(tx));
    expect((await recordOf(member.id)).membership).toMatchObject({
      status: 'current',
      planKey: 'ind_free',
      price: null,
    });
    expect(await keysOf(member.id)).toEqual(['newsletter']);
    expect((await letters(member.email)).slice(1)).toEqual([
      '会費のお支払いができませんでした',
      '「スタンダード会員」が終了しました',
    ]);
  });

  it('ends at once when a refund ends the subscription', async () => {
    const member = await join();
    const started = change(member.id);
    await tell(started);
    await tell({
      ...started,
      status: 'ended',
      live: false,
      endedAt: '2026-11-23T03:00:00.000Z',
      endedBecause: 'refunded',
    });
    expect(await keysOf(member.id)).toEqual(['newsletter']);
  });

  it('lets a second source keep what the first one loses', async () => {
    const member = await join();
    const [one, two] = [
      change(member.id),
      change(member.id, { offerKey: 'ind_supporter', amount: yen(3300) }),
    ];
    await tell(one);
    await tell(two);
    await tell({ ...one, status: 'ended', live: false, endedAt: '2026-11-23T03:00:00.000Z' });
    expect((await recordOf(member.id)).membership.planKey).toBe('ind_supporter');
    expect(await keysOf(member.id)).toEqual(['newsletter', 'member_posts', 'event_discount', 'tour_early']);
  });

  it('writes money into the story', async () => {
    const member = await join();
    const payload = {
      paymentId: newId(),
      subscriptionId: null,
      orderId: null,
      subject: { kind: 'member' as const, id: member.id },
      amount: yen(1100),
      taxInside: yen(100),
      offerKey: 'ind_standard',
      interval: 'month' as const,
      means: 'card' as const,
      stream: 'membership_individual' as const,
      periodStart: tokyoDate('2026-11-23'),
      periodEnd: tokyoDate('2026-12-23'),
      paidAt: '2026-11-23T03:00:00.000Z',
    };
    await inCommunity((tx) => program.get(MoneyReactions).paid(tx, payload));
    const [turn] = await database.look(
      `select kind, amount from membership.timeline_entry where member_id = $1 order by id desc limit 1`,
      [member.id],
    );
    expect(turn).toEqual({ kind: 'paid', amount: 1100 });
  });
});

describe('a yearly fee', () => {
  it('is announced a month ahead, once, and not to those who have cancelled', async () => {
    const [staying, leaving] = [await join(), await join()];
    const yearly = { interval: 'year', amount: yen(11_000), periodEnd: tokyoDate('2027-11-23') } as const;
    await tell(change(staying.id, yearly));
    await tell(change(leaving.id, { ...yearly, cancelAtPeriodEnd: true }));
    const notice = () => inCommunity((tx) => program.get(NoticeRenewals).run(tx));
    expect(await notice()).toBe(0);
    program.clock.set(new Date('2027-10-24T00:00:00Z'));
    expect([await notice(), await notice()]).toEqual([1, 0]);
    expect((await letters(staying.email)).at(-1)).toBe(
      '「スタンダード会員」の年会費が2027年11月23日に自動更新されます',
    );
    expect((await letters(leaving.email)).at(-1)).not.toContain('自動更新');
  });
});

describe('cancelling', () => {
  it('holds from now on, keeps benefits to the last paid day, is confirmed by mail and can be taken back', async () => {
    const member = await join();
    const started = change(member.id);
    await keepSubscription(member.id, started);
    await tell(started);
    const before = await inCommunity((tx) => program.get(ReviewCancellation).run(tx, member.id));
    expect(before).toMatchObject({ lastUsableDay: '2026-12-22', alreadyCancelled: false });
    const cancel = () =>
      inCommunity((tx) =>
        program.get(CancelMembership).run(tx, member.id, { reasonKey: 'moved', remark: '引っ越しのため' }),
      );
    await Promise.all([cancel(), cancel()]);
    await cancel();
    expect((await recordOf(member.id)).membership).toMatchObject({
      cancelsOn: '2026-12-23',
      status: 'current',
    });
    expect((await recordOf(member.id)).benefits.at(-1)).toMatchObject({
      key: 'event_discount',
      until: '2026-12-22',
    });
    await tell(started);
    await tell({ ...started, cancelAtPeriodEnd: true });
    expect((await recordOf(member.id)).membership.cancelsOn).toBe('2026-12-23');
    const told = await database.look(
      `select 1 from membership.timeline_entry where member_id = $1 and kind = 'cancellation_scheduled'`,
      [member.id],
    );
    expect(told).toHaveLength(1);
    await inCommunity((tx) => program.get(KeepMembership).run(tx, member.id));
    expect((await recordOf(member.id)).membership.cancelsOn).toBeNull();
    const mails = await letters(member.email);
    expect(mails).toEqual(
      ['解約の手続きを受け付けました', '「スタンダード会員」のお申し込みを承りました'].reverse(),
    );
  });

  it('ends by the calendar even if the last event never comes', async () => {
    const member = await join();
    const started = change(member.id, { cancelAtPeriodEnd: true });
    await tell(started);
    program.clock.set(new Date('2026-12-22T15:05:00Z'));
    await inCommunity((tx) => program.get(TurnMemberships).run(tx));
    expect((await recordOf(member.id)).membership).toMatchObject({ planKey: 'ind_free', status: 'current' });
  });

  it('has nothing to cancel for a free member', async () => {
    const member = await join();
    await expect(
      inCommunity((tx) =>
        program.get(CancelMembership).run(tx, member.id, { reasonKey: null, remark: null }),
      ),
    ).rejects.toMatchObject({ code: 'NOTHING_TO_CANCEL' });
    await expect(
      inCommunity((tx) => program.get(ReviewCancellation).run(tx, member.id)),
    ).rejects.toMatchObject({ code: 'NOTHING_TO_CANCEL' });
  });
});

import { subscriptionChanged } from '@enishi/billing';
import { AddStaff } from '@enishi/identity';
import { newId, tokyoDate, yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { enterMember, foundCommunity } from '../example-community.ts';
import { EndComplimentary } from './end-complimentary.ts';
import { GrantComplimentary } from './grant-complimentary.ts';
import { OpenMemberRecord } from './open-member-record.ts';
import { ReadTimeline } from './read-timeline.ts';
import { TurnMemberships } from './turn-memberships.ts';

const database = useTestDatabase();
const program = useProgram(database);
const morning = new Date('2026-11-23T03:00:00Z');
let community: string;
let givenBy: string;
let people = 0;
const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inIdentity(community, work);
const join = async () =>
  (await enterMember(program, community, { email: `c${(people += 1)}@example.jp` })).id;
const give = (memberId: string, changes: object = {}) => {
  const wish = {
    ...{ memberId, planKey: 'ind_supporter', from: tokyoDate('2026-11-23'), until: tokyoDate('2027-03-31') },
    ...{ reason: '講師へのお礼', idempotencyKey: newId(), givenBy },
    ...changes,
  };
  return inside((tx) => program.get(GrantComplimentary).run(tx, wish)).then(() => wish.idempotencyKey);
};
const end = (id: string) => inside((tx) => program.get(EndComplimentary).run(tx, id, givenBy));
const open = (id: string) =>
  inside((tx) => program.get(OpenMemberRecord).run(tx, id, { accountId: givenBy, role: 'staff' }));
const has = async (id: string, key: string) =>
  (await open(id)).benefits.some((benefit) => benefit.key === key);
const pays = (memberId: string, subscriptionId: string, changes: object = {}) =>
  inside((tx) =>
    tx.emit(subscriptionChanged, {
      ...{ subject: { kind: 'member', id: memberId }, subscriptionId, family: 'membership_individual' },
      ...{
        offerKey: 'ind_standard',
        interval: 'month' as const,
        amount: yen(1100),
        status: 'active' as const,
      },
      ...{ live: true, periodStart: tokyoDate('2026-11-23'), periodEnd: tokyoDate('2026-12-23') },
      anchor: { day: 23, behind: 0 },
      ...{
        cancelAtPeriodEnd: false,
        prepaid: false,
        next: null,
        discount: null,
        pause: null,
        endedAt: null,
        endedBecause: null,
      },
      ...changes,
    }),
  );

const storyOf = async (memberId: string) =>
  (await inside((tx) => program.get(ReadTimeline).run(tx, memberId, { first: 50, after: null }))).entries.map(
    ({ kind }) => kind,
  );
/** Subjects of what the member was sent, oldest first. */
const mailsTo = async (memberId: string) => {
  await program.runReactions();
  const mails = await database.look<{ subject: string }>(
    `select letter->>'subject' subject from platform.mail m join membership.member p on p.email = m.recipient
      where p.id = $1 order by m.id`,
    [memberId],
  );
  return mails.map(({ subject }) => subject);
};

beforeAll(async () => {
  program.clock.set(morning);
  community = await foundCommunity(program, 'doto');
  givenBy = await inside((tx) =>
    program.get(AddStaff).run(tx, { email: 'tamura@example.jp', role: 'staff', locale: 'ja' }),
  );
}, 60_000);
beforeEach(() => program.clock.set(morning));

describe('a plan given without payment', () => {
  it('opens its benefits until its day, says why, and ends by itself', async () => {
    const memberId = await join();
    await give(memberId);
    const record = await open(memberId);
    expect(record.membership).toMatchObject({ planKey: 'ind_supporter', sourceKind: 'complimentary' });
    expect(record.grounds[0]).toMatchObject({
      ...{ kind: 'complimentary', state: 'live', from: '2026-11-23', lastDay: '2027-03-31' },
      ...{ reason: '講師へのお礼', givenBy: 'tamura@example.jp' },
    });
    expect(record.benefits.find(({ key }) => key === 'tour_early')).toMatchObject({ until: '2027-03-31' });
    program.clock.set(new Date('2027-03-31T15:05:00Z'));
    await inside((tx) => program.get(TurnMemberships).run(tx));
    expect((await open(memberId)).membership).toMatchObject({ planKey: 'ind_free', status: 'current' });
    expect(await has(memberId, 'tour_early')).toBe(false);
  });

  it('begins on a later day, and not before', async () => {
    const memberId = await join();
    await give(memberId, { from: tokyoDate('2026-12-01') });
    expect((await open(memberId)).grounds).toMatchObject([{ kind: 'free' }, { state: 'upcoming' }]);
    expect(await has(memberId, 'tour_early')).toBe(false);
    program.clock.set(new Date('2026-11-30T15:05:00Z'));
    await inside((tx) => program.get(TurnMemberships).run(tx));
    expect(await has(memberId, 'tour_early')).toBe(true);
  });

  it('stands beside a paid plan: neither overwrites the other, and the next charge stays in sight', async () => {
    const memberId = await join();
    const subscriptionId = newId();
    await pays(memberId, subscriptionId);
    await mailsTo(memberId);
    const present = await give(memberId);
    expect((await open(memberId)).membership).toMatchObject({
      ...{ planKey: 'ind_supporter', price: 1100, interval: 'month', paidUntil: '2026-12-23' },
    });
    await pays(memberId, subscriptionId, { periodEnd: tokyoDate('2027-01-23') });
    expect((await open(memberId)).membership).toMatchObject({
      planKey: 'ind_supporter',
      paidUntil: '2027-01-23',
    });
    expect(await storyOf(memberId)).not.toContain('plan_ended');
    const told = [
      '「スタンダード会員」のお申し込みを承りました',
      '「サポーター会員」を2027年3月31日までご利用いただけます',
    ];
    expect(await mailsTo(memberId)).toEqual(told);
    await end(present);
    expect(await mailsTo(memberId)).toEqual(told);
    expect((await open(memberId)).membership).toMatchObject({ planKey: 'ind_standard', price: 1100 });
    expect(await has(memberId, 'member_posts')).toBe(true);
    expect(await has(memberId, 'tour_early')).toBe(false);
  });

  it('of the plan that is paid for as well leaves the paid one speaking, and outlives it', async () => {
    const memberId = await join();
    const subscriptionId = newId();
    await give(memberId, { planKey: 'ind_standard' });
    await pays(memberId, subscriptionId);
    expect((await open(memberId)).membership).toMatchObject({ sourceKind: 'subscription', price: 1100 });
    await pays(memberId, subscriptionId, { live: false, status: 'ended', endedAt: morning.toISOString() });
    expect((await open(memberId)).membership).toMatchObject({
      ...{ planKey: 'ind_standard', sourceKind: 'complimentary', price: null },
    });
    expect(await has(memberId, 'member_posts')).toBe(true);
  });

  it('is one present when the button is pressed twice at once, and ends once', async () => {
    const memberId = await join();
    const idempotencyKey = newId();
    await Promise.all([give(memberId, { idempotencyKey }), give(memberId, { idempotencyKey })]);
    expect((await open(memberId)).grounds.filter(({ kind }) => kind === 'complimentary')).toHaveLength(1);
    await Promise.all([end(idempotencyKey), end(idempotencyKey)]);
    const { entries } = await inside((tx) =>
      program.get(ReadTimeline).run(tx, memberId, { first: 20, after: null }),
    );
    const kinds = entries.map(({ kind }) => kind).filter((kind) => kind.startsWith('complimentary'));
    expect(kinds.sort()).toEqual(['complimentary_ended', 'complimentary_given']);
    expect(entries.find(({ kind }) => kind === 'complimentary_given')).toMatchObject({
      actor: 'tamura@example.jp',
      facts: { reason: '講師へのお礼', lastDay: '2027-03-31' },
    });
  });

  it('is refused where it makes no sense', async () => {
    const memberId = await join();
    await expect(give(newId())).rejects.toMatchObject({ code: 'MEMBER_NOT_FOUND' });
    await expect(give(memberId, { planKey: 'nothing' })).rejects.toMatchObject({ code: 'PLAN_NOT_FOUND' });
    await expect(give(memberId, { until: null })).rejects.toMatchObject({
      code: 'COMPLIMENTARY_END_MISSING',
    });
    await expect(end(newId())).rejects.toMatchObject({ code: 'COMPLIMENTARY_UNKNOWN' });
    const over = await give(memberId, { until: tokyoDate('2026-11-23') });
    program.clock.set(new Date('2026-11-24T03:00:00Z'));
    await expect(end(over)).rejects.toMatchObject({ code: 'COMPLIMENTARY_OVER' });
  });
});

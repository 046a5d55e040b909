import { SubscriptionOf } from '@enishi/billing';
import { StartJoin } from '@enishi/identity';
import { newId } from '@enishi/kernel';
import { Tx } from '@enishi/platform';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { BeginCheckout } from '../../actions/begin-checkout.ts';
import { CompleteJoin } from '../../actions/complete-join.ts';
import { HasPrivilege } from '../../actions/has-privilege.ts';
import { KeepMembership } from '../../actions/keep-membership.ts';
import { LeaveMembership } from '../../actions/leave-membership.ts';
import { ReadJoinDraft } from '../../actions/read-join-draft.ts';
import { ReviewCheckout } from '../../actions/review-checkout.ts';
import { ReviewLeaving } from '../../actions/review-leaving.ts';
import { SetNewsletter } from '../../actions/set-newsletter.ts';
import { exampleForm, mailedToken, proveAddress } from '../../example-community.ts';
import { MemberStore } from '../../store/member.store.ts';
import { MembershipCalendar } from '../schedules/membership-calendar.ts';
import { pay, setMembershipStage } from './membership-stage.ts';

const database = useTestDatabase();
const sandbox = useSandbox();
const program = useProgram(database, { settings: () => sandbox.settings() });
const stage = setMembershipStage({ database, sandbox, program });
const { inside, letters, membershipOf, story } = stage;

const leave = (memberId: string, changes: { atOnce?: boolean; reasonKey?: string; remark?: string } = {}) =>
  inside((tx) =>
    program
      .get(LeaveMembership)
      .run(tx, { memberId, reasonKey: null, remark: null, atOnce: false, actor: null, ...changes }),
  );
const reviewOf = (memberId: string) => inside((tx) => program.get(ReviewLeaving).run(tx, memberId));
const leavingsOf = (memberId: string) =>
  database.look<{ state: string; reason_key: string | null; remark: string | null }>(
    'select state, reason_key, remark from membership.leaving where member_id = $1',
    [memberId],
  );
const may = (memberId: string, privilege: string) =>
  inside((tx) => program.get(HasPrivilege).run(tx, memberId, privilege));
const subscriptionAtStripe = async (memberId: string) => {
  const [row] = await database.look<{ id: string }>(
    `select s.stripe_id id from billing.subscription s join billing.customer c on c.id = s.customer_id where c.subject_id = $1`,
    [memberId],
  );
  return sandbox.call<{ status: string; cancel_at_period_end: boolean }>(
    'GET',
    `/v1/subscriptions/${row!.id}`,
  );
};

describe('leaving without a paid plan', () => {
  it('ends access, newsletter and agreement at once, keeps number and story, and says goodbye', async () => {
    const { id, email, accountId, number } = await stage.member();
    await inside((tx) =>
      program.get(SetNewsletter).run(tx, { memberId: id, wanted: true, locale: 'ja', ip: null }),
    );
    expect(await reviewOf(id)).toMatchObject({ state: 'member', paid: false, lastUsableDay: null });
    await leave(id, { reasonKey: 'mails', remark: '  月に一度で十分でした  ' });
    await program.runReactions();
    expect(await membershipOf(id)).toMatchObject({
      member: { number, newsletter: false },
      membership: { status: 'left' },
      benefits: [],
    });
    expect(await may(id, 'newsletter')).toBe(false);
    expect(await leavingsOf(id)).toEqual([
      { state: 'ended', reason_key: 'mails', remark: '月に一度で十分でした' },
    ]);
    const standing = await database.look(
      `select kind from identity.consent where account_id = $1 and withdrawn_at is null`,
      [accountId],
    );
    expect(standing).toEqual([]);
    expect((await story(id)).slice(-1)).toEqual(['left']);
    expect(await letters(email)).toEqual(['【見本の会】退会が完了しました']);
    expect((await reviewOf(id)).state).toBe('left');
  });

  it('takes a reason only from the list, and needs none', async () => {
    const { id } = await stage.member();
    await expect(leave(id, { reasonKey: 'because' })).rejects.toMatchObject({ code: 'REASON_UNKNOWN' });
    expect(await leavingsOf(id)).toEqual([]);
    await leave(id);
    expect(await leavingsOf(id)).toEqual([{ state: 'ended', reason_key: null, remark: null }]);
  });

  it('sells nothing to somebody who has left, and says that nothing was charged', async () => {
    const { id } = await stage.member();
    const standard = { planKey: 'ind_standard', interval: 'month' } as const;
    const { disclosure } = await inside((tx) => program.get(ReviewCheckout).run(tx, id, standard));
    await leave(id);
    const order = { ...standard, fingerprint: disclosure.fingerprint, idempotencyKey: newId() };
    const origin = { communitySlug: 'doto', locale: 'ja', ip: null, userAgent: null } as const;
    await expect(inside((tx) => program.get(BeginCheckout).run(tx, id, order, origin))).rejects.toMatchObject(
      { code: 'MEMBER_LEFT' },
    );
    await expect(inside((tx) => program.get(ReviewCheckout).run(tx, id, standard))).rejects.toMatchObject({
      code: 'MEMBER_LEFT',
    });
    await expect(
      inside((tx) =>
        program.get(SetNewsletter).run(tx, { memberId: id, wanted: true, locale: 'ja', ip: null }),
      ),
    ).rejects.toMatchObject({ code: 'MEMBER_LEFT' });
    expect(await database.look('select 1 from billing.checkout_attempt')).toEqual([]);
  });
});

describe('leaving with a paid plan', () => {
  it('is cancelled at Stripe first, runs to the last paid day, and ends when Stripe has confirmed it', async () => {
    const { id, email } = await stage.payer();
    const before = await reviewOf(id);
    expect(before).toMatchObject({ state: 'member', paid: true });
    await leave(id, { reasonKey: 'fee' });
    expect(await membershipOf(id)).toMatchObject({
      membership: { status: 'current', planKey: 'ind_standard' },
    });
    expect(await reviewOf(id)).toMatchObject({ state: 'leaving', lastUsableDay: before.lastUsableDay });
    await program.runReactions();
    expect(await subscriptionAtStripe(id)).toMatchObject({ status: 'active', cancel_at_period_end: true });
    expect(await may(id, 'member_posts')).toBe(true);
    await stage.pass(32);
    expect(await subscriptionAtStripe(id)).toMatchObject({ status: 'canceled' });
    expect(await membershipOf(id)).toMatchObject({ membership: { status: 'left' }, benefits: [] });
    expect(await may(id, 'member_posts')).toBe(false);
    expect((await leavingsOf(id)).map(({ state }) => state)).toEqual(['ended']);
    const subjects = await letters(email);
    expect(subjects.filter((subject) => subject.includes('退会'))).toEqual([
      expect.stringContaining('退会の手続きを受け付けました（最終利用日 '),
      '【見本の会】退会が完了しました',
    ]);
    expect(subjects.filter((subject) => subject.includes('終了'))).toEqual([]);
    expect(await database.look('select 1 from billing.payment where state = $1', ['paid'])).toHaveLength(1);
  });

  it('stops asking for an outstanding fee at once: nothing of it is paid that could be used up', async () => {
    const { id } = await stage.payer();
    await stage.control('/declines', { decline_code: 'insufficient_funds', next: 1 });
    await stage.pass(32);
    expect(await membershipOf(id)).toMatchObject({ membership: { status: 'grace' } });
    expect(await reviewOf(id)).toMatchObject({ paid: true, lastUsableDay: null });
    await leave(id);
    await program.runReactions();
    expect(await membershipOf(id)).toMatchObject({ membership: { status: 'left' } });
    expect(await subscriptionAtStripe(id)).toMatchObject({ status: 'canceled' });
  });

  it('can be taken back until then: plan, renewal and membership go on', async () => {
    const { id } = await stage.payer();
    await leave(id);
    await program.runReactions();
    await inside((tx) => program.get(KeepMembership).run(tx, id));
    await program.runReactions();
    expect(await subscriptionAtStripe(id)).toMatchObject({ status: 'active', cancel_at_period_end: false });
    expect(await reviewOf(id)).toMatchObject({ state: 'member' });
    expect((await leavingsOf(id)).map(({ state }) => state)).toEqual(['withdrawn']);
    expect(await story(id)).toEqual(expect.arrayContaining(['leaving_asked', 'leaving_withdrawn']));
    await stage.pass(32);
    expect(await membershipOf(id)).toMatchObject({
      membership: { status: 'current', planKey: 'ind_standard' },
    });
  });

  it('can give up the rest: then the membership ends as soon as Stripe has ended the subscription', async () => {
    const { id } = await stage.payer();
    await leave(id);
    await program.runReactions();
    await leave(id, { atOnce: true });
    expect(await membershipOf(id)).toMatchObject({ membership: { status: 'current' } });
    await program.runReactions();
    expect(await subscriptionAtStripe(id)).toMatchObject({ status: 'canceled' });
    expect(await membershipOf(id)).toMatchObject({ membership: { status: 'left' } });
    expect(await leavingsOf(id)).toHaveLength(1);
  });

  it('waits while Stripe does not answer, and nobody has left before it does', async () => {
    const { id } = await stage.payer();
    await leave(id, { atOnce: true });
    await program.get(MembershipCalendar).turnDay();
    expect(await membershipOf(id)).toMatchObject({ membership: { status: 'current' } });
    await program.runReactions();
    await program.get(MembershipCalendar).turnDay();
    expect(await membershipOf(id)).toMatchObject({ membership: { status: 'left' } });
  });
});

describe('leaving beside an open payment page', () => {
  it('closes the page at Stripe before the membership ends', async () => {
    const { id } = await stage.member();
    const url = await stage.openPage(id);
    await leave(id);
    expect(await membershipOf(id)).toMatchObject({ membership: { status: 'current' } });
    await program.runReactions();
    expect(await membershipOf(id)).toMatchObject({ membership: { status: 'left' } });
    await pay(url);
    await stage.catchUp();
    expect(await inside((tx) => program.get(SubscriptionOf).run(tx, { kind: 'member', id }))).toBeNull();
  });

  it('ends a subscription that was paid for on that page at the last moment', async () => {
    const { id } = await stage.member();
    const url = await stage.openPage(id);
    await pay(url);
    await leave(id);
    await program.runReactions();
    await stage.catchUp();
    expect(await subscriptionAtStripe(id)).toMatchObject({ status: 'canceled' });
    expect(await membershipOf(id)).toMatchObject({ membership: { status: 'left' } });
  });
});

describe('pressed on two devices at once', () => {
  const ends = async (memberId: string) => (await story(memberId)).filter((kind) => kind === 'left').length;

  it('is one leaving with one goodbye', async () => {
    const { id, email } = await stage.member();
    await Promise.all([leave(id), leave(id), leave(id)]);
    await program.runReactions();
    expect([await ends(id), (await leavingsOf(id)).length, (await letters(email)).length]).toEqual([1, 1, 1]);
  });

  it('would be two without the locks and the index: the control run', async () => {
    const { id } = await stage.member();
    await database.look('drop index membership.leaving_one_open');
    const lock = jest.spyOn(Tx.prototype, 'lock').mockResolvedValue();
    let arrived = 0;
    let open: () => void = () => undefined;
    const both = new Promise<void>((resolve) => (open = resolve));
    const locked = jest.spyOn(program.get(MemberStore), 'locked').mockImplementation(async (tx, memberId) => {
      const row = await program.get(MemberStore).byId(tx, memberId);
      arrived += 1;
      if (arrived === 2) open();
      await both;
      return row;
    });
    await Promise.allSettled([leave(id), leave(id)]);
    locked.mockRestore();
    lock.mockRestore();
    const twice = await leavingsOf(id);
    await database.look(`delete from membership.leaving where member_id = $1`, [id]);
    await database.look(
      `create unique index leaving_one_open on membership.leaving (community_id, member_id) where state = 'requested'`,
    );
    expect(twice).toHaveLength(2);
  });
});

describe('coming back', () => {
  it('continues under the same number after the mail link, and the joining page reveals nothing', async () => {
    const person = await stage.payer();
    await leave(person.id, { atOnce: true });
    await program.runReactions();
    const start = (email: string) =>
      inside((tx) =>
        program.get(StartJoin).run(tx, { email, planKey: null, locale: 'ja', browserNonce: 'n' }),
      );
    const known = await start(person.email);
    const unknown = await start('unknown9@example.jp');
    expect(Object.keys(known)).toEqual(Object.keys(unknown));
    expect((await letters(person.email)).at(-1)).toBe((await letters('unknown9@example.jp')).at(-1));
    expect(await inside((tx) => mailedToken(tx, person.email))).toBeTruthy();
    const joiner = await proveAddress(program, stage.communityId(), { email: person.email });
    const draft = await inside((tx) => program.get(ReadJoinDraft).run(tx, joiner));
    expect(draft).toMatchObject({ returning: { number: person.number, familyName: '髙橋' } });
    const form = { ...exampleForm, familyName: '佐藤', familyKana: 'サトウ' };
    const join = () => inside((tx) => program.get(CompleteJoin).run(tx, form, joiner));
    const [first, second] = await Promise.all([join(), join()]);
    expect([first!.member.id, second!.member.id]).toEqual([person.id, person.id]);
    await program.runReactions();
    expect(await membershipOf(person.id)).toMatchObject({
      member: { number: person.number, familyName: '佐藤', leftOn: null, joinedOn: person.joinedOn },
      membership: { status: 'current', planKey: 'ind_free' },
      benefits: [{ key: 'newsletter' }],
    });
    expect((await story(person.id)).filter((kind) => kind === 'rejoined')).toHaveLength(1);
    expect((await letters(person.email)).at(-1)).toBe(
      `【見本の会】おかえりなさい（会員番号 ${person.number}）`,
    );
    const found = await database.look<{ key: string }>(
      'select key from membership.member_search_key where member_id = $1',
      [person.id],
    );
    expect(found.map(({ key }) => key).join(' ')).not.toContain('タカハシ');
    const again = await stage.openPage(person.id);
    expect(again).toContain('http');
  });
});

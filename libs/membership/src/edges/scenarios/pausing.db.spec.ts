import { PaymentsOf } from '@enishi/billing';
import { addDays, newId, tokyoDateOf } from '@enishi/kernel';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { CancelMembership } from '../../actions/cancel-membership.ts';
import { HasPrivilege } from '../../actions/has-privilege.ts';
import { NoticeResumptions } from '../../actions/notice-resumptions.ts';
import { PauseMembership } from '../../actions/pause-membership.ts';
import { PreparePlanChange } from '../../actions/prepare-plan-change.ts';
import { ResumeMembership } from '../../actions/resume-membership.ts';
import { ReviewCancellation } from '../../actions/review-cancellation.ts';
import { ReviewPause } from '../../actions/review-pause.ts';
import { WithdrawPause } from '../../actions/withdraw-pause.ts';
import { MembershipCalendar } from '../schedules/membership-calendar.ts';
import { setMembershipStage } from './membership-stage.ts';

const database = useTestDatabase();
const sandbox = useSandbox();
const program = useProgram(database, { settings: () => sandbox.settings() });
const stage = setMembershipStage({ database, sandbox, program });
const { inside, letters, membershipOf, story } = stage;

const reviewOf = (memberId: string) => inside((tx) => program.get(ReviewPause).run(tx, memberId));
const pause = async (memberId: string, months: number, actor: string | null = null) => {
  const option = (await reviewOf(memberId)).options.find((each) => each.months === months)!;
  const press = { months, fingerprint: option.fingerprint, actor };
  await inside((tx) => program.get(PauseMembership).run(tx, memberId, press));
  await program.runReactions();
  return option;
};
const may = (memberId: string, privilege: string) =>
  inside((tx) => program.get(HasPrivilege).run(tx, memberId, privilege));
const paid = async (memberId: string): Promise<number[]> => {
  const payments = await inside((tx) => program.get(PaymentsOf).run(tx, { kind: 'member', id: memberId }));
  return payments.filter(({ state }) => state === 'paid').map(({ amount }) => amount);
};
const turnDay = async (): Promise<void> => {
  await program.get(MembershipCalendar).turnDay();
  await program.runReactions();
};

describe('pausing a paid plan', () => {
  it('rests from the end of what is paid, keeps the number, says so a week before, and goes on with a charge', async () => {
    const { id, email, number } = await stage.payer();
    const shown = await pause(id, 2);
    expect(await membershipOf(id)).toMatchObject({
      membership: { status: 'current', planKey: 'ind_standard' },
      pause: { from: shown.from, until: shown.until, running: false },
    });
    await stage.pass(32);
    await turnDay();
    expect(await membershipOf(id)).toMatchObject({
      member: { number },
      membership: { status: 'current', planKey: 'ind_free', price: null },
      pause: { running: true, until: shown.until },
    });
    expect(await may(id, 'member_posts')).toBe(false);
    const wish = { planKey: 'ind_supporter', interval: 'month' } as const;
    await expect(inside((tx) => program.get(PreparePlanChange).run(tx, id, wish))).rejects.toMatchObject({
      code: 'SUBSCRIPTION_PAUSED',
    });
    const untilNotice =
      (Date.parse(shown.until) - Date.parse(tokyoDateOf(program.clock.now()))) / 86_400_000 - 5;
    await stage.pass(untilNotice);
    expect(await inside((tx) => program.get(NoticeResumptions).run(tx))).toBe(1);
    expect(await inside((tx) => program.get(NoticeResumptions).run(tx))).toBe(0);
    await stage.pass(6);
    expect(await membershipOf(id)).toMatchObject({
      member: { number },
      membership: { status: 'current', planKey: 'ind_standard', price: 1_100 },
      pause: null,
    });
    expect(await may(id, 'member_posts')).toBe(true);
    expect(await paid(id)).toEqual([1_100, 1_100]);
    const told = await story(id);
    expect(told.filter((kind) => /pause|resume|plan_/.test(kind))).toEqual([
      ...['plan_started', 'pause_planned', 'pause_began', 'resume_noticed', 'pause_over'],
    ]);
    const subjects = (await letters(email)).join();
    expect(subjects).toMatch(/休会の手続きを承りました/);
    expect(subjects).toMatch(/の休会が.+に終わります/);
    expect(subjects).toMatch(/を再開しました/);
    expect(subjects).not.toMatch(/終了しました/);
  });

  it('can be taken back before it begins, at the desk under its name as well', async () => {
    const { id, email } = await stage.payer();
    await pause(id, 3, 'desk@example.jp');
    const [entry] = await database.look<{ actor: string }>(
      `select actor from membership.timeline_entry where member_id = $1 and kind = 'pause_planned'`,
      [id],
    );
    expect(entry).toEqual({ actor: 'desk@example.jp' });
    const press = () => inside((tx) => program.get(WithdrawPause).run(tx, id, null));
    await Promise.all([press(), press()]);
    await program.runReactions();
    await stage.pass(33);
    expect(await membershipOf(id)).toMatchObject({ membership: { planKey: 'ind_standard' }, pause: null });
    expect(await paid(id)).toEqual([1_100, 1_100]);
    expect((await story(id)).filter((kind) => kind === 'pause_withdrawn')).toHaveLength(1);
    expect((await letters(email)).join()).toMatch(/休会を取り消しました/);
  });

  it('ends early with exactly what the page showed, and the period begins that day', async () => {
    const { id } = await stage.payer();
    await pause(id, 6);
    await stage.pass(45);
    const resume = program.get(ResumeMembership);
    const review = await inside((tx) => resume.review(tx, id));
    expect(review).toMatchObject({ chargeToday: 1_100 });
    const press = { fingerprint: review.fingerprint, idempotencyKey: newId() };
    const origin = { communitySlug: 'doto', locale: 'ja', ip: null, userAgent: null } as const;
    await inside((tx) => resume.run(tx, id, press, origin));
    await program.runReactions();
    expect(await membershipOf(id)).toMatchObject({
      membership: { planKey: 'ind_standard', paidUntil: review.nextChargeOn },
      pause: null,
    });
    expect(await paid(id)).toEqual([1_100, 1_100]);
    expect(await story(id)).toEqual(expect.arrayContaining(['resume_started', 'pause_over']));
  });

  it('cancelled during the pause, the plan ends there: no charge, no return, one letter', async () => {
    const { id, email } = await stage.payer();
    await pause(id, 2);
    await stage.pass(35);
    expect(await inside((tx) => program.get(ReviewCancellation).run(tx, id))).toMatchObject({
      alreadyCancelled: false,
    });
    const press = () =>
      inside((tx) => program.get(CancelMembership).run(tx, id, { reasonKey: 'fee', remark: null }));
    await Promise.all([press(), press()]);
    await program.runReactions();
    expect(await membershipOf(id)).toMatchObject({ membership: { planKey: 'ind_free' }, pause: null });
    expect((await story(id)).filter((kind) => /cancel/.test(kind))).toEqual([
      ...['cancellation_reason', 'pause_cancelled'],
    ]);
    await stage.pass(60);
    expect(await paid(id)).toEqual([1_100]);
    expect((await letters(email)).filter((subject) => /解約の手続き/.test(subject))).toHaveLength(1);
  });

  it('leaves nothing behind where the renewal had come first: the plan runs on, and a letter says so', async () => {
    const { id, email } = await stage.payer();
    const { membership } = await membershipOf(id);
    const option = (await reviewOf(id)).options[0]!;
    const press = { months: 1, fingerprint: option.fingerprint, actor: null };
    await inside((tx) => program.get(PauseMembership).run(tx, id, press));
    const ahead = new Date(Date.parse(addDays(membership.paidUntil!, 1)));
    await stage.control('/clock', { now: ahead.toISOString() });
    await program.runReactions();
    await stage.pass(33);
    expect(await membershipOf(id)).toMatchObject({ membership: { planKey: 'ind_standard' }, pause: null });
    expect(await paid(id)).toEqual([1_100, 1_100]);
    expect((await letters(email)).join()).toMatch(/休会の手続きができませんでした/);
  });

  it('is refused for what was shown otherwise, and for whoever pays nothing', async () => {
    const { id } = await stage.payer();
    const stale = { months: 2, fingerprint: 'f'.repeat(64), actor: null };
    await expect(inside((tx) => program.get(PauseMembership).run(tx, id, stale))).rejects.toMatchObject({
      code: 'DISCLOSURE_CHANGED',
    });
    expect(await membershipOf(id)).toMatchObject({ pause: null });
    const { id: free } = await stage.member();
    await expect(reviewOf(free)).rejects.toMatchObject({ code: 'NOTHING_TO_PAUSE' });
  });
});

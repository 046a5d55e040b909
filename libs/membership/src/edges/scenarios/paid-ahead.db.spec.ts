import { PaidAheadJob } from '@enishi/billing';
import { newId } from '@enishi/kernel';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { BeginCheckout } from '../../actions/begin-checkout.ts';
import { PreparePlanChange } from '../../actions/prepare-plan-change.ts';
import { ReadUnpaid } from '../../actions/read-unpaid.ts';
import { ReviewCheckout } from '../../actions/review-checkout.ts';
import { MembershipCalendar } from '../schedules/membership-calendar.ts';
import { NoticeTermEndsJob } from '../schedules/notice-term-ends.job.ts';
import { RemindOfUnpaidJob } from '../schedules/remind-of-unpaid.job.ts';
import { pay, setMembershipStage } from './membership-stage.ts';

const origin = { communitySlug: 'doto', locale: 'ja', ip: null, userAgent: null } as const;

/** A member who has no card and pays 11,000 yen a year at the shop. */
describe('a year paid ahead at a convenience store', () => {
  const database = useTestDatabase();
  const sandbox = useSandbox();
  const program = useProgram(database, { settings: () => sandbox.settings() });
  const stage = setMembershipStage({ database, sandbox, program });
  const wish = { planKey: 'ind_standard', interval: 'year', means: 'konbini' } as const;

  const order = async (memberId: string): Promise<string> => {
    const { id } = await stage.inside(async (tx) => {
      const { disclosure } = await program.get(ReviewCheckout).run(tx, memberId, wish);
      const press = { ...wish, fingerprint: disclosure.fingerprint, idempotencyKey: newId() };
      return program.get(BeginCheckout).run(tx, memberId, press, origin);
    });
    await program.runReactions();
    const [row] = await database.look<{ intent: string }>(
      'select stripe_session_id intent from billing.checkout_attempt where id = $1',
      [id],
    );
    return row!.intent;
  };
  const atTheShop = async (intent: string, result: 'paid' | 'expired'): Promise<void> => {
    await stage.control(`/konbini/${intent}`, { result });
    await stage.catchUp();
  };
  const everyDay = async (): Promise<void> => {
    await program.get(PaidAheadJob).turn();
    await program.get(MembershipCalendar).turnDay();
    await program.get(MembershipCalendar).noticeRenewals();
    await program.get(NoticeTermEndsJob).run();
    await program.get(RemindOfUnpaidJob).run();
    await program.runReactions();
  };
  const pass = async (days: number): Promise<void> => {
    await stage.pass(days);
    await everyDay();
  };
  const standing = async (memberId: string) => {
    const { membership, benefits, prepaid, renewable } = await stage.membershipOf(memberId);
    return { ...membership, prepaid, renewable, benefits: benefits.map(({ key }) => key) };
  };

  it('gives nothing until it is paid, and tells each turn', async () => {
    const { id, email } = await stage.member();
    const before = await standing(id);
    const intent = await order(id);
    expect(await standing(id)).toMatchObject({ planKey: 'ind_free', benefits: before.benefits });
    expect((await stage.letters(email)).at(-1)).toMatch(/^コンビニ払いのご案内/);
    await atTheShop(intent, 'paid');
    const after = await standing(id);
    expect(after).toMatchObject({
      planKey: 'ind_standard',
      status: 'current',
      prepaid: true,
      renewable: false,
    });
    expect(after.benefits.length).toBeGreaterThan(before.benefits.length);
    expect((await stage.letters(email)).at(-1)).toMatch(/^お支払いを確認しました/);
    expect(await stage.letters(email)).not.toContain('「スタンダード会員」のお申し込みを承りました');
    expect(await stage.story(id)).toEqual(expect.arrayContaining(['voucher_issued', 'plan_started', 'paid']));
    const change = { planKey: 'ind_standard', interval: 'month' } as const;
    await expect(stage.inside((tx) => program.get(PreparePlanChange).run(tx, id, change))).rejects.toThrow(
      'PLAN_PAID_AHEAD',
    );
  });

  it('stays free when the voucher runs out, says that no money moved, and takes another order', async () => {
    const { id, email } = await stage.member();
    await atTheShop(await order(id), 'expired');
    expect(await standing(id)).toMatchObject({ planKey: 'ind_free', status: 'current' });
    expect((await stage.letters(email)).at(-1)).toBe('コンビニ払いの期限が過ぎました');
    expect(await stage.story(id)).toContain('voucher_expired');
    await pay(await stage.openPage(id));
    await stage.catchUp();
    expect(await standing(id)).toMatchObject({ planKey: 'ind_standard', prepaid: false });
  });

  it('is told of 60, 30 and 7 days before its end, and renewed without a gap', async () => {
    const { id, email } = await stage.member();
    await atTheShop(await order(id), 'paid');
    const { paidUntil } = await standing(id);
    await pass(300);
    const told = async () => (await stage.story(id)).filter((kind) => kind === 'term_noticed').length;
    expect(await told()).toBe(0);
    await pass(10);
    await everyDay();
    expect(await told()).toBe(1);
    expect((await stage.letters(email)).at(-1)).toMatch(/の期間は.*までです$/);
    await pass(28);
    await pass(23);
    expect(await told()).toBe(3);
    expect(await standing(id)).toMatchObject({ renewable: true });
    await atTheShop(await order(id), 'paid');
    const renewed = await standing(id);
    expect(Number(renewed.paidUntil?.slice(0, 4))).toBe(Number(paidUntil!.slice(0, 4)) + 1);
    expect(renewed.paidUntil?.slice(5)).toBe(paidUntil!.slice(5));
    expect(renewed.status).toBe('current');
  });

  it('has a grace when nobody renews, asks for the fee by its own words, and ends softly', async () => {
    const { id, email } = await stage.member();
    await atTheShop(await order(id), 'paid');
    await pass(367);
    expect(await standing(id)).toMatchObject({ status: 'grace', planKey: 'ind_standard' });
    const owed = await stage.inside((tx) => program.get(ReadUnpaid).run(tx, id));
    expect(owed).toMatchObject({ amount: 11_000, cause: 'term_over', ask: 'renew' });
    expect((await stage.letters(email)).at(-1)).toBe('「スタンダード会員」の期間が終わりました');
    await pass(8);
    expect(await stage.story(id)).toContain('unpaid_reminded');
    await pass(8);
    expect(await standing(id)).toMatchObject({ status: 'current', planKey: 'ind_free' });
    const [row] = await database.look<{ status: string; because: string }>(
      `select s.status, s.ended_because because from billing.subscription s join billing.customer c on c.id = s.customer_id
       where c.subject_id = $1`,
      [id],
    );
    expect(row).toEqual({ status: 'ended', because: 'payment_failed' });
    await atTheShop(await order(id), 'paid');
    expect(await standing(id)).toMatchObject({
      status: 'current',
      planKey: 'ind_standard',
      graceUntil: null,
    });
  });

  it('gives way to a card in the grace, and is paid once', async () => {
    const { id } = await stage.member();
    await atTheShop(await order(id), 'paid');
    await pass(367);
    await pay(await stage.openPage(id));
    await stage.catchUp();
    expect(await standing(id)).toMatchObject({ status: 'current', prepaid: false, interval: 'month' });
    const rows = await database.look<{ status: string }>(
      `select s.status from billing.subscription s join billing.customer c on c.id = s.customer_id
       where c.subject_id = $1 order by s.status`,
      [id],
    );
    expect(rows.map(({ status }) => status)).toEqual(['active', 'ended']);
  });
});

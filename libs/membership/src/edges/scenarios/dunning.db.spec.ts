import { ChangeCard, FindCardPage } from '@enishi/billing';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { ListUnpaid } from '../../actions/list-unpaid.ts';
import { ReadUnpaid } from '../../actions/read-unpaid.ts';
import { RemindOfUnpaidJob } from '../schedules/remind-of-unpaid.job.ts';
import { MembershipCalendar } from '../schedules/membership-calendar.ts';
import { pay, setMembershipStage } from './membership-stage.ts';

const database = useTestDatabase();
const sandbox = useSandbox();
const program = useProgram(database, { settings: () => sandbox.settings() });
const stage = setMembershipStage({ database, sandbox, program });
const { inside, letters, membershipOf, story } = stage;

/** A day of the worker: Stripe has told what happened, the night's run and the morning's mails. */
const live = async (days = 1): Promise<void> => {
  await stage.pass(days);
  await program.get(MembershipCalendar).turnDay();
  await program.get(RemindOfUnpaidJob).run();
  await program.runReactions();
};
/** From now on every charge is declined, until the orders are withdrawn. */
const decline = (code: string) => stage.control('/declines', { decline_code: code, next: 100 });
const accept = () => stage.control('/orders/withdraw', {});
const unpaidOf = (memberId: string) => inside((tx) => program.get(ReadUnpaid).run(tx, memberId));
/** A month passes, and the fee cannot be charged. */
const failRenewal = async (code: string) => {
  await decline(code);
  await live(32);
};
const giveCard = async (memberId: string, number: string) => {
  const subject = { kind: 'member', id: memberId } as const;
  const wish = { subject, locale: 'ja', returnUrl: 'http://localhost:3000/doto/me/card/{PAGE}' } as const;
  const { id } = await inside((tx) => program.get(ChangeCard).run(tx, wish));
  await program.runReactions();
  const { url } = await inside((tx) => program.get(FindCardPage).run(tx, subject, id));
  await pay(url!, number);
  program.clock.advance(3_000);
  await inside((tx) => program.get(FindCardPage).run(tx, subject, id));
  await program.runReactions();
};
const subscriptionAtStripe = async (memberId: string) => {
  const [row] = await database.look<{ id: string }>(
    `select s.stripe_id id from billing.subscription s join billing.customer c on c.id = s.customer_id where c.subject_id = $1`,
    [memberId],
  );
  return sandbox.call<{ id: string; customer: string; status: string; latest_invoice: string }>(
    'GET',
    `/v1/subscriptions/${row!.id}`,
  );
};

beforeAll(() => stage.control('/settings', { retryDays: [30], afterLast: 'past_due' }));
afterEach(accept);

describe('a fee that could not be charged', () => {
  it('is asked for at once and on days 1, 3, 5 and 7; on day 14 the plan ends softly, at Stripe as well', async () => {
    const { id, email } = await stage.payer();
    await failRenewal('expired_card');
    expect((await membershipOf(id)).membership.status).toBe('grace');
    expect(await unpaidOf(id)).toMatchObject({ amount: 1100, cause: 'expired', ask: 'change_card' });
    const before = (await letters(email)).length;
    expect((await letters(email)).at(-1)).toBe('会費のお支払いができませんでした');
    const mailDays: number[] = [];
    let count = before;
    for (let day = 1; day <= 13; day += 1) {
      await live();
      const now = (await letters(email)).length;
      if (now > count) mailDays.push(day);
      count = now;
    }
    expect(mailDays).toEqual([1, 3, 5, 7]);
    expect((await membershipOf(id)).membership.status).toBe('grace');
    expect((await letters(email)).at(-1)).toMatch(/^【最後のお知らせ】/);
    await live();
    expect((await membershipOf(id)).membership).toMatchObject({ status: 'current', planKey: 'ind_free' });
    expect(await unpaidOf(id)).toBeNull();
    const ended = await subscriptionAtStripe(id);
    expect(ended.status).toBe('canceled');
    const bill = await sandbox.call<{ status: string }>('GET', `/v1/invoices/${ended.latest_invoice}`);
    expect(bill.status).toBe('void');
    expect((await letters(email)).filter((subject) => subject.includes('終了しました'))).toHaveLength(1);
    const told = await letters(email);
    await live(3);
    expect(await letters(email)).toEqual(told);
    expect((await story(id)).filter((kind) => kind === 'unpaid_reminded')).toHaveLength(4);
  });

  it('is paid by a new card between two mails: no mail follows, and the next one counts from one again', async () => {
    const { id, email } = await stage.payer();
    await failRenewal('insufficient_funds');
    await live();
    await accept();
    const asked = (await letters(email)).length;
    await giveCard(id, '5555555555554444');
    expect((await membershipOf(id)).membership.status).toBe('current');
    expect(await unpaidOf(id)).toBeNull();
    await live(2);
    await live(2);
    expect(await letters(email)).toHaveLength(asked);
    expect((await story(id)).slice(-2)).toContain('grace_ended');
    await failRenewal('generic_decline');
    expect((await membershipOf(id)).membership.status).toBe('grace');
    await live();
    expect((await letters(email)).slice(asked)).toEqual([
      '会費のお支払いができませんでした',
      '「スタンダード会員」の会費をお支払いいただけていません',
    ]);
  });

  it('is paid on the page behind the mail', async () => {
    const { id } = await stage.payer();
    await failRenewal('generic_decline');
    await accept();
    const { payUrl } = (await unpaidOf(id))!;
    await pay(payUrl!, '5555555555554444');
    await stage.catchUp();
    expect((await membershipOf(id)).membership.status).toBe('current');
    expect((await subscriptionAtStripe(id)).status).toBe('active');
  });

  it('days that the worker missed bring one mail', async () => {
    const { email } = await stage.payer();
    await failRenewal('insufficient_funds');
    const before = (await letters(email)).length;
    await live(6);
    expect((await letters(email)).length - before).toBe(1);
    await live();
    expect((await letters(email)).length - before).toBe(2);
  });

  it('a card company that wants to hear from the holder has declined nothing', async () => {
    const { id, email } = await stage.payer();
    const { id: subscription, customer } = await subscriptionAtStripe(id);
    const method = await sandbox.call<{ id: string }>(
      'POST',
      '/v1/payment_methods/pm_card_authenticationRequired/attach',
      { customer },
    );
    await sandbox.call('POST', `/v1/subscriptions/${subscription}`, { default_payment_method: method.id });
    await live(32);
    expect(await unpaidOf(id)).toMatchObject({ cause: 'authentication', ask: 'confirm', triedAgain: false });
    const [mail] = await database.look<{ url: string }>(
      `select letter->'button'->>'url' url from platform.mail where recipient = $1 order by id desc limit 1`,
      [email],
    );
    expect(mail!.url).toBe((await unpaidOf(id))!.payUrl);
  });

  it('the desk sees who has how many days left, forty at once, the fewest first', async () => {
    const { id } = await stage.payer();
    await failRenewal('stolen_card');
    await live(2);
    const reader = { accountId: id, role: 'staff' } as const;
    const page = await inside((tx) =>
      program.get(ListUnpaid).run(tx, { first: 40, after: null, cause: null }, reader),
    );
    const mine = page.rows.find(({ memberId }) => memberId === id);
    expect(mine).toMatchObject({
      amount: 1100,
      cause: 'blocked',
      day: 2,
      graceDays: 14,
      next: { kind: 'mail' },
    });
    const days = page.rows.map(({ lastUsableDay }) => lastUsableDay);
    expect(days).toEqual([...days].sort());
    expect(page.total).toBe(page.rows.length);
    const seen = await database.look(`select 1 from membership.access_log where reason = 'unpaid fees'`);
    expect(seen).toHaveLength(1);
  });
});

import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { CallOffEvent } from '../../actions/called-off/call-off-event.ts';
import { CancelTicket } from '../../actions/orders/cancel-ticket.ts';
import { ReadCallingOff } from '../../actions/called-off/read-calling-off.ts';
import { ReadTray } from '../../actions/pay/read-tray.ts';
import { RetryOrder } from '../../actions/called-off/retry-order.ts';
import { CheckSalesJob } from '../schedules/check-sales.job.ts';
import { RemindOfAccountsJob } from '../schedules/remind-of-accounts.job.ts';
import { setKonbiniStage } from './konbini-stage.ts';
import { setPayingStage } from './paying-stage.ts';

const day = 24 * 60;

/** What was paid at a store has no card to go back to: Stripe asks its buyer for a bank account (docs.stripe.com/payments/konbini). */
describe('money of tickets that were paid at a convenience store, on its way back', () => {
  const database = useTestDatabase();
  const sandbox = useSandbox();
  const program = useProgram(database, { settings: () => sandbox.settings() });
  const stage = setPayingStage({ database, sandbox, program });
  const shop = setKonbiniStage(stage, { database, program });
  const reader = { accountId: '00000000-0000-7000-8000-000000000001', role: 'owner' } as const;

  const bought = async (eventId: string, quantity = 1) => {
    const buyer = await stage.member();
    const { id, intent } = await shop.order(buyer, eventId, quantity);
    await shop.till(intent);
    await stage.catchUp();
    return { buyer, id };
  };
  const tickets = async ({ buyer, id }: { buyer: string; id: string }) =>
    (await stage.purchase(buyer, id)).tickets.map((ticket) => ticket.id);
  const cancel = (memberId: string, id: string, fee = 0) =>
    stage.inside((tx) => program.get(CancelTicket).run(tx, memberId, { id, fee }));
  const settle = async () => {
    await program.runReactions();
    await stage.catchUp();
  };
  const states = async (orderId: string): Promise<string[]> => {
    const rows = await database.look<{ state: string }>(
      'select state from ticketing.ticket_refund where order_id = $1 order by requested_at, id',
      [orderId],
    );
    return rows.map(({ state }) => state);
  };
  const moneyBack = async ({ buyer, id }: { buyer: string; id: string }) =>
    (await stage.purchase(buyer, id)).moneyBack;
  /** The newest refund of a buyer at Stripe does something. */
  const refund = async (buyer: string, to: 'account_named' | 'succeeded' | 'failed') => {
    const [row] = await database.look<{ id: string }>(
      `select r.stripe_refund_id id from billing.refund r join billing.customer c on c.id = r.customer_id
        where c.subject_id = $1 order by r.requested_at desc, r.id desc limit 1`,
      [buyer],
    );
    expect((await stage.control(`/refunds/${row!.id}`, { to })).ok).toBe(true);
    await settle();
  };
  const letterOf = async (memberId: string) => {
    const [last] = await database.look<{ text: string }>(
      `select m.letter::text text from platform.mail m join membership.member p on p.email = m.recipient
        where p.id = $1 order by m.id desc limit 1`,
      [memberId],
    );
    return last;
  };
  const kinds = async (orderId: string): Promise<string[]> => {
    const { rows } = await stage.inside((tx) => program.get(ReadTray).run(tx, reader));
    return rows.filter((row) => row.orderId === orderId).map(({ kind }) => kind);
  };

  it('waits until the buyer has named an account, stands in the tray so long, and then arrives: the parts sum to the whole', async () => {
    const eventId = await shop.publish();
    const order = await bought(eventId, 2);
    const [first, second] = await tickets(order);
    await cancel(order.buyer, first!);
    await cancel(order.buyer, second!);
    expect(await states(order.id)).toEqual(['sent', 'requested']);
    await settle();
    expect(await states(order.id)).toEqual(['needs_bank_details', 'requested']);
    expect(await moneyBack(order)).toEqual({ due: 4_000, done: 0, waits: 2_000 });
    expect(await kinds(order.id)).toEqual(['needs_account']);
    await refund(order.buyer, 'account_named');
    expect(await states(order.id)).toEqual(['sent', 'requested']);
    expect(await kinds(order.id)).toEqual([]);
    await refund(order.buyer, 'succeeded');
    await settle();
    expect(await states(order.id)).toEqual(['done', 'needs_bank_details']);
    await refund(order.buyer, 'account_named');
    await refund(order.buyer, 'succeeded');
    expect(await states(order.id)).toEqual(['done', 'done']);
    expect(await moneyBack(order)).toEqual({ due: 4_000, done: 4_000, waits: 0 });
    const { stripe_clearing: clearing, processor_fee: fee, ...rest } = await stage.balances(order.buyer);
    expect([clearing! + fee!, rest]).toEqual([0, {}]);
    expect(await stage.faults()).toEqual([]);
  });

  it('keeps the fee of the policy, and what nobody named an account for in 45 days a person asks for anew, once', async () => {
    const order = await bought(await shop.publish());
    await stage.wait(25 * day);
    await cancel(order.buyer, (await tickets(order))[0]!, 1_000);
    await settle();
    expect(await states(order.id)).toEqual(['needs_bank_details']);
    await program.get(RemindOfAccountsJob).run();
    await stage.wait(31 * day);
    await program.get(RemindOfAccountsJob).run();
    await program.get(RemindOfAccountsJob).run();
    const reminders = async () =>
      (await stage.letters(order.buyer)).filter((subject) => subject.includes('返金先の口座')).length;
    expect(await reminders()).toBe(1);
    await stage.wait(14 * day + 10);
    await settle();
    expect([await states(order.id), await kinds(order.id)]).toEqual([['stuck'], ['refund_stuck']]);
    const retry = () => stage.inside((tx) => program.get(RetryOrder).run(tx, order.id));
    await Promise.all([retry(), retry()]);
    await settle();
    expect(await states(order.id)).toEqual(['needs_bank_details']);
    await stage.wait(31 * day);
    await program.get(RemindOfAccountsJob).run();
    expect(await reminders()).toBe(2);
    await refund(order.buyer, 'account_named');
    await refund(order.buyer, 'succeeded');
    expect(await states(order.id)).toEqual(['done']);
    const amounts = (await stage.refunds(order.buyer)).map(({ amount, state }) => [amount, state]).sort();
    expect(amounts).toEqual([
      [1_000, 'failed'],
      [1_000, 'succeeded'],
    ]);
    expect(await stage.faults()).toEqual([]);
  });

  it('edge case 13: called off: paid orders go back by bank account, unpaid ones end, and the desk sees which of the money waits', async () => {
    const eventId = await shop.publish();
    const [paid, card] = [await bought(eventId, 2), await stage.member()];
    await stage.bought(card, eventId);
    const unpaid = await stage.member();
    const { id: unpaidId, intent } = await shop.order(unpaid, eventId);
    await stage.inside((tx) => program.get(CallOffEvent).run(tx, eventId, { ja: '荒天のため', en: null }));
    await settle();
    await settle();
    expect((await stage.purchase(unpaid, unpaidId)).stage).toBe('unpaid');
    expect(await shop.till(intent)).toMatchObject({ status: 'canceled' });
    const told = await letterOf(unpaid);
    expect(told!.text).toContain('お持ちの払込票は使えなくなりました');
    expect((await stage.letters(unpaid)).filter((subject) => subject.includes('中止'))).toHaveLength(1);
    const progress = async () =>
      (await stage.inside((tx) => program.get(ReadCallingOff).run(tx, eventId, reader))).progress;
    expect(await progress()).toMatchObject({
      done: 3,
      refundDue: 6_000,
      refundDone: 2_000,
      refundWaits: 4_000,
    });
    const letter = await letterOf(paid.buyer);
    expect(letter!.text).toContain('お返し先は、銀行口座です');
    await refund(paid.buyer, 'account_named');
    await refund(paid.buyer, 'succeeded');
    expect(await progress()).toMatchObject({ refundDone: 6_000, refundWaits: 0 });
    await program.get(CheckSalesJob).run();
    const { check } = await stage.inside((tx) => program.get(ReadTray).run(tx, reader));
    expect(check?.faults).toEqual([]);
  });
});

import { setTimeout as pause } from 'node:timers/promises';
import { AssignHeldMoney, MoveHeldMoney } from '@enishi/billing';
import { tokyoDateOf } from '@enishi/kernel';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { CancelTicket } from '../../actions/orders/cancel-ticket.ts';
import { ReleaseTickets } from '../../actions/orders/release-tickets.ts';
import { NameAccount } from '../../actions/transfers/name-account.ts';
import { TicketCalendar } from '../schedules/ticket-calendar.ts';
import { setPayingStage } from './paying-stage.ts';
import { setTransferStage } from './transfer-stage.ts';

const locked = `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;

/** Money of tickets that is the payer's again, and does not go the way that everybody expects. */
describe('money of tickets that were paid by transfer, where its way back is not straight', () => {
  const database = useTestDatabase();
  const sandbox = useSandbox();
  const program = useProgram(database, { settings: () => sandbox.settings() });
  const stage = setPayingStage({ database, sandbox, program });
  const bank = setTransferStage(stage, { database, program });
  const account = {
    bank: '見本銀行',
    branch: '本店',
    kind: 'ordinary',
    number: '7654321',
    holder: 'ミホンハナコ',
  } as const;

  const bought = async (eventId: string, quantity = 1) => {
    const buyer = await stage.member();
    const { id, reference } = await bank.order(buyer, eventId, quantity);
    await bank.match((await bank.bring(2_000 * quantity, `${reference} ﾐﾎﾝ ﾊﾅｺ`))!);
    return { buyer, id };
  };
  const giveBack = async ({ buyer, id }: { buyer: string; id: string }) => {
    const { tickets } = await stage.purchase(buyer, id);
    await stage.inside((tx) => program.get(CancelTicket).run(tx, buyer, { id: tickets[0]!.id, fee: 0 }));
    await program.runReactions();
  };
  const name = ({ buyer, id }: { buyer: string; id: string }) =>
    stage.inside((tx) => program.get(NameAccount).run(tx, buyer, id, account));
  const lastHeld = async (): Promise<{ id: string; amount: number }> =>
    (
      await database.look<{ id: string; amount: number }>(
        'select id, amount from billing.held_money order by id desc limit 1',
      )
    )[0]!;
  const refundOf = async (orderId: string) =>
    (
      await database.look<{ state: string }>(
        'select state from ticketing.ticket_refund where order_id = $1',
        [orderId],
      )
    ).map(({ state }) => state);
  const repay = async (): Promise<string> => {
    const { id: heldId, amount } = await lastHeld();
    const wish = {
      amount,
      day: tokyoDateOf(program.clock.now()),
      bank: '見本銀行 本店',
      accountTail: '4321',
      note: '',
    };
    const id = await bank.inIdentity((tx) =>
      program.get(MoveHeldMoney).ask(tx, { id: heldId, by: bank.desk.by }, wish),
    );
    await decide(id, 'booked');
    return id;
  };
  const decide = async (id: string, to: 'booked' | 'reversed' | 'withdrawn') => {
    await bank.inIdentity((tx) => program.get(MoveHeldMoney).decide(tx, { id, by: bank.desk.colleague }, to));
    await program.runReactions();
  };
  const noCancelFee = { cancelling: [{ from: 60, percent: 0 }] };

  it('a repayment that the bank sends back: the buyer names another account, and it is repaid once more', async () => {
    const tickets = await bought(await bank.publish(10, noCancelFee));
    await giveBack(tickets);
    await name(tickets);
    const move = await repay();
    expect(await refundOf(tickets.id)).toEqual(['done']);
    await decide(move, 'reversed');
    expect(await refundOf(tickets.id)).toEqual(['needs_bank_details']);
    expect((await stage.purchase(tickets.buyer, tickets.id)).account).toMatchObject({
      awaited: true,
      tail: null,
    });
    await name(tickets);
    await repay();
    expect(await refundOf(tickets.id)).toEqual(['done']);
    const [payment] = await database.look<{ refunded: number; state: string }>(
      `select b.refunded, b.state from billing.payment b join ticketing.ticket_payment p on p.payment_id = b.id where p.order_id = $1`,
      [tickets.id],
    );
    expect(payment).toEqual({ refunded: 2_000, state: 'refunded' });
    expect(await stage.faults()).toEqual([]);
    expect(await bank.sound()).toBeNull();
  });

  it('a refund that pays for another order is done, and nobody is asked for an account any more', async () => {
    const [tickets, next] = [await bought(await bank.publish(10, noCancelFee)), await bank.publish()];
    await giveBack(tickets);
    await name(tickets);
    const other = await bank.order(tickets.buyer, next);
    const { id, amount } = await lastHeld();
    await bank.inIdentity((tx) =>
      program.get(AssignHeldMoney).run(tx, { id, by: bank.desk.by }, { claimId: other.claimId, amount }),
    );
    await program.runReactions();
    expect((await stage.purchase(tickets.buyer, other.id)).stage).toBe('confirmed');
    expect(await refundOf(tickets.id)).toEqual(['done']);
    expect(await database.look('select number from billing.refund_account')).toEqual([]);
  });

  it('what stays of an order is income on the day of the event, however long its buyer takes to name an account', async () => {
    const tickets = await bought(await bank.publish(10, noCancelFee), 2);
    await giveBack(tickets);
    await stage.wait(31 * 24 * 60);
    await program.get(TicketCalendar).earnTickets();
    const [order] = await database.look<{ earned: boolean }>(
      'select earned_at is not null earned from ticketing.ticket_order where id = $1',
      [tickets.id],
    );
    expect(order).toEqual({ earned: true });
  });

  it('a part for an order whose time is over is not kept for it, since nobody completes it', async () => {
    const buyer = await stage.member();
    const { claimId, reference, transfer } = await bank.order(buyer, await bank.publish());
    await bank.lapse(transfer.payUntil);
    const came = (await bank.bring(1_500, `${reference} ﾐﾎﾝ ﾊﾅｺ`))!;
    expect(came).toMatchObject({ kind: 'unknown', parts: [] });
    const parts = [{ receivableId: claimId, amount: 1_500, fee: 0 }];
    await expect(bank.match({ ...came, parts })).rejects.toMatchObject({ code: 'ORDER_TIME_OVER' });
    expect((await bank.waiting()).map(({ id }) => id)).toContain(came.id);
  });

  it('an order that is given up while the desk lets its part go: the yen are free once', async () => {
    const buyer = await stage.member();
    const { id, reference, claimId } = await bank.order(buyer, await bank.publish());
    await bank.match((await bank.bring(1_500, `${reference} ﾐﾎﾝ ﾊﾅｺ`))!);
    const [{ move, heldId }] = (await database.look<{ move: string; heldId: string }>(
      'select id move, held_id "heldId" from billing.held_move where order_transfer_id = $1',
      [claimId],
    )) as [{ move: string; heldId: string }];
    let released: Promise<unknown> = Promise.resolve();
    await bank.inIdentity(async (tx) => {
      await program.get(MoveHeldMoney).decide(tx, { id: move, by: bank.desk.by }, 'withdrawn');
      released = stage.inside((other) => program.get(ReleaseTickets).run(other, buyer, id));
      while ((await database.look(locked)).length === 0) await pause(20);
    });
    await released;
    expect(await database.look('select taken from billing.held_money where id = $1', [heldId])).toEqual([
      { taken: 0 },
    ]);
    expect((await stage.purchase(buyer, id)).stage).toBe('unpaid');
  });
});

import { AssignHeldMoney, NameRefundAccount, ReadHeldMoney } from '@enishi/billing';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { CallOffDate } from '../../actions/dates-off/call-off-date.ts';
import { CallOffEvent } from '../../actions/called-off/call-off-event.ts';
import { CancelTicket } from '../../actions/orders/cancel-ticket.ts';
import { ReleaseTickets } from '../../actions/orders/release-tickets.ts';
import { ReadTray } from '../../actions/pay/read-tray.ts';
import { TicketCalendar } from '../schedules/ticket-calendar.ts';
import { setPayingStage } from './paying-stage.ts';
import { setTransferStage } from './transfer-stage.ts';

/** What was paid by transfer goes back to an account that its buyer names, by two people of the desk, like all 預り金. */
describe('money of tickets that were paid by transfer, on its way back', () => {
  const database = useTestDatabase();
  const sandbox = useSandbox();
  const program = useProgram(database, { settings: () => sandbox.settings() });
  const stage = setPayingStage({ database, sandbox, program });
  const bank = setTransferStage(stage, { database, program });
  const reader = { accountId: '00000000-0000-7000-8000-000000000001', role: 'owner' } as const;
  afterEach(async () => {
    expect(await stage.faults()).toEqual([]);
    expect(await bank.saleFaults()).toEqual([]);
    expect(await bank.sound()).toBeNull();
  });

  const bought = async (eventId: string, quantity = 1) => {
    const buyer = await stage.member();
    const { id, reference } = await bank.order(buyer, eventId, quantity);
    await bank.match((await bank.bring(2_000 * quantity, `${reference} ﾐﾎﾝ ﾊﾅｺ`))!);
    return { buyer, id };
  };
  const name = bank.nameAccount;
  const accounts = () => database.look('select number from billing.refund_account');
  /** What was written down last of whose names the desk has read. */
  const told = async () => {
    const [row] = await database.look<{ members: string[]; people: number }>(
      "select member_ids members, people from membership.access_log where reason = 'bank transfers' order by at desc, id desc limit 1",
    );
    return row;
  };
  const refunds = (orderId: string) =>
    database.look<{ state: string; amount: number }>(
      'select state, amount from ticketing.ticket_refund where order_id = $1 order by requested_at, id',
      [orderId],
    );
  const kinds = async (orderId: string): Promise<string[]> => {
    const { rows } = await stage.inside((tx) => program.get(ReadTray).run(tx, reader));
    return rows.filter((row) => row.orderId === orderId).map(({ kind }) => kind);
  };
  const { repay } = bank;

  it('a ticket that is given back: the fee of its day is kept, the rest waits for an account and then for two people', async () => {
    const eventId = await bank.publish(10, { cancelling: [{ from: 40, percent: 30 }] });
    const { buyer, id } = await bought(eventId, 2);
    const { tickets } = await stage.purchase(buyer, id);
    await stage.inside((tx) => program.get(CancelTicket).run(tx, buyer, { id: tickets[0]!.id, fee: 600 }));
    await program.runReactions();
    expect(await refunds(id)).toEqual([{ state: 'needs_bank_details', amount: 1_400 }]);
    expect(await stage.purchase(buyer, id)).toMatchObject({
      ...{ moneyBack: { due: 1_400, done: 0, waits: 1_400 }, account: { awaited: true, tail: null } },
    });
    expect(await kinds(id)).toEqual(['needs_account']);
    await stage.inside((tx) => program.get(ReadHeldMoney).overview(tx, reader));
    expect(await told()).toEqual({ members: [buyer], people: 1 });
    await expect(name(buyer, id).then(() => name(buyer, id))).resolves.toBeUndefined();
    expect(await refunds(id)).toEqual([{ state: 'sent', amount: 1_400 }]);
    expect((await stage.purchase(buyer, id)).account).toEqual({ awaited: false, tail: '4321', owed: 0 });
    expect(await kinds(id)).toEqual(['to_repay']);
    await stage.wait(25 * 60);
    expect(await kinds(id)).toEqual(['to_repay']);
    await repay(1_400);
    expect(await refunds(id)).toEqual([{ state: 'done', amount: 1_400 }]);
    expect(await kinds(id)).toEqual([]);
    expect(await accounts()).toEqual([]);
    await expect(name(buyer, id)).rejects.toMatchObject({ code: 'REFUND_ACCOUNT_NOT_ASKED' });
    expect(
      (await stage.letters(buyer)).some(
        (subject) => subject.includes('取り消し') || subject.includes('キャンセル'),
      ),
    ).toBe(true);
    expect(await stage.balances(buyer)).toMatchObject({ customer_credit: 2_600, output_tax: -236 });
  });

  it('a second ticket that is given back waits for the first: neither is shown as slow, nor is it income before it is owed', async () => {
    const eventId = await bank.publish();
    const [{ buyer, id }, never] = [await bought(eventId, 3), await bought(eventId, 3)];
    for (const one of [{ buyer, id }, never])
      for (const ticket of (await stage.purchase(one.buyer, one.id)).tickets.slice(1))
        await stage.inside((tx) => program.get(CancelTicket).run(tx, one.buyer, { id: ticket.id, fee: 0 }));
    await program.runReactions();
    expect(await refunds(id)).toEqual([
      { state: 'needs_bank_details', amount: 2_000 },
      { state: 'requested', amount: 2_000 },
    ]);
    await stage.wait(25 * 60);
    expect(await kinds(id)).toEqual(['needs_account']);
    await stage.wait(30 * 24 * 60);
    await program.get(TicketCalendar).earnTickets();
    expect(await stage.balances(buyer)).not.toHaveProperty('ticket_revenue');
    await name(buyer, id);
    await repay(2_000);
    expect((await refunds(id))[1]!.state).not.toBe('requested');
    await program.get(TicketCalendar).earnTickets();
    expect(await stage.balances(buyer)).toMatchObject({ ticket_revenue: -1_818 });
    expect(await stage.balances(never.buyer)).not.toHaveProperty('ticket_revenue');
    await stage.wait(30 * 24 * 60);
    await program.get(TicketCalendar).earnTickets();
    expect(await stage.balances(never.buyer)).toMatchObject({ ticket_revenue: -3_636 });
    await name(never.buyer, never.id);
    await repay(2_000);
    for (const one of [{ buyer, id }, never])
      if ((await refunds(one.id))[1]!.state === 'needs_bank_details') await name(one.buyer, one.id);
    for (let part = 0; part < 2; part += 1) await repay(2_000);
    const done = { state: 'done', amount: 2_000 };
    expect([await refunds(id), await refunds(never.id)]).toEqual([
      [done, done],
      [done, done],
    ]);
    const [revenue, kept] = [1_818, { output_tax: -182, customer_credit: 2_000 }];
    expect([await stage.balances(buyer), await stage.balances(never.buyer)]).toEqual([
      { ...kept, ticket_revenue: -revenue },
      { ...kept, ticket_revenue: -2 * revenue, refunds: revenue },
    ]);
  });

  it('no room is left when it comes late: all of it goes back, and with the last yen the order is paid back', async () => {
    const [buyer, other] = [await stage.member(), await stage.member()];
    const eventId = await bank.publish(1);
    const { id, reference, transfer } = await bank.order(buyer, eventId);
    await bank.lapse(transfer.payUntil);
    await stage.bought(other, eventId);
    await bank.match((await bank.bring(2_000, `${reference} ﾐﾎﾝ ﾊﾅｺ`))!);
    expect(await stage.purchase(buyer, id)).toMatchObject({
      stage: 'needs_attention',
      account: { awaited: true },
    });
    expect((await stage.letters(buyer)).at(-1)).toMatch(/チケットをご用意できませんでした/);
    expect(await kinds(id)).toEqual(['needs_account']);
    await name(buyer, id);
    await repay(2_000);
    expect((await stage.purchase(buyer, id)).stage).toBe('paid_back');
    expect(await kinds(id)).toEqual([]);
  });

  it('J12: an event that is called off ends what is not paid, and owes back what is, in full', async () => {
    const eventId = await bank.publish();
    const paid = await bought(eventId, 2);
    const waits = await stage.member();
    const unpaid = await bank.order(waits, eventId);
    await stage.inside((tx) => program.get(CallOffEvent).run(tx, eventId, { ja: '荒天のため', en: null }));
    await program.runReactions();
    expect((await stage.purchase(waits, unpaid.id)).stage).toBe('unpaid');
    expect((await stage.letters(waits)).at(-1)).toMatch(/は中止になりました/);
    expect(await refunds(paid.id)).toEqual([{ state: 'needs_bank_details', amount: 4_000 }]);
    await name(paid.buyer, paid.id);
    await repay(4_000);
    expect(await stage.balances(paid.buyer)).toEqual({});
    const late = await bank.bring(2_000, `${unpaid.reference} ﾐﾎﾝ ﾊﾅｺ`);
    await bank.match(late!);
    expect((await stage.purchase(waits, unpaid.id)).stage).toBe('needs_attention');
    await name(waits, unpaid.id);
    await repay(2_000);
  });

  it('J12: called off while its money is looked for, an order is told of that alone', async () => {
    const [buyer, eventId] = [await stage.member(), await bank.publish()];
    const { id, transfer } = await bank.order(buyer, eventId);
    await stage.wait((transfer.payUntil.getTime() - program.clock.now().getTime()) / 60_000 + 60);
    await stage.inside((tx) => program.get(CallOffEvent).run(tx, eventId, { ja: '荒天のため', en: null }));
    await program.runReactions();
    expect((await stage.purchase(buyer, id)).stage).toBe('unpaid');
    const letters = await stage.letters(buyer);
    expect(letters.at(-1)).toMatch(/は中止になりました/);
    expect(letters.filter((subject) => subject.includes('期限が過ぎました'))).toEqual([]);
  });

  it('J12: of one date that is called off only its orders', async () => {
    const at = (days: number) => new Date(program.clock.now().getTime() + days * 86_400_000);
    const date = (days: number) => ({
      startsAt: at(days),
      endsAt: at(days + 0.1),
      saleUntil: at(days),
      capacity: 10,
    });
    const eventId = await bank.publish(10, { dates: [date(30), date(31)] });
    const { buyer, id } = await bought(eventId);
    const { date: off } = await stage.purchase(buyer, id);
    await stage.inside((tx) =>
      program
        .get(CallOffDate)
        .run(tx, { id: eventId, dateId: off.id, by: reader.accountId }, { ja: '荒天のため', en: null }),
    );
    await program.runReactions();
    expect(await refunds(id)).toEqual([{ state: 'needs_bank_details', amount: 2_000 }]);
  });

  it('given up by its buyer an order ends at once; what had come of it is the buyer’s, and pays for another order', async () => {
    const buyer = await stage.member();
    const [eventId, next] = [await bank.publish(1), await bank.publish()];
    const { id, reference, claimId } = await bank.order(buyer, eventId);
    const payer = `${reference} ﾐﾎﾝ ﾊﾅｺ`;
    await bank.match((await bank.bring(1_500, payer))!);
    await stage.inside((tx) => program.get(ReleaseTickets).run(tx, buyer, id));
    expect((await stage.purchase(buyer, id)).stage).toBe('unpaid');
    expect(await stage.standing(eventId)).toEqual({ sold: 0, held: 0 });
    expect((await bank.held()).at(-1)).toEqual({ payer, left: 1_500 });
    const [{ heldId }] = (await database.look<{ heldId: string }>(
      'select held_id "heldId" from billing.held_move where order_transfer_id = $1',
      [claimId],
    )) as [{ heldId: string }];
    const other = await bank.order(buyer, next);
    const assign = (amount: number) =>
      bank.inIdentity((tx) =>
        program
          .get(AssignHeldMoney)
          .run(tx, { id: heldId, by: bank.desk.by }, { claimId: other.claimId, amount }),
      );
    await expect(assign(1_501)).rejects.toMatchObject({ code: 'HELD_AMOUNT' });
    await assign(1_500);
    await bank.match((await bank.bring(500, `${other.reference} ﾐﾎﾝ ﾊﾅｺ`))!);
    expect((await stage.purchase(buyer, other.id)).stage).toBe('confirmed');
  });

  it('nobody else’s order is asked for an account, and none is taken where nothing goes back', async () => {
    const [{ id, buyer }, stranger] = [await bought(await bank.publish()), await stage.member()];
    await expect(name(stranger, id)).rejects.toMatchObject({ code: 'PURCHASE_NOT_FOUND' });
    await expect(name(buyer, id)).rejects.toMatchObject({ code: 'REFUND_ACCOUNT_NOT_ASKED' });
    const asked = await stage.inside((tx) =>
      program.get(NameRefundAccount).asked(tx, { kind: 'member', id: stranger }, []),
    );
    expect(asked).toEqual({ awaited: false, tail: null, owed: 0 });
  });

  it('asks for an account about the order that is given back, not about another of the same buyer', async () => {
    const [eventId, next] = [await bank.publish(), await bank.publish()];
    const { buyer, id } = await bought(eventId);
    const other = await bank.order(buyer, next);
    await bank.match((await bank.bring(2_000, `${other.reference} ﾐﾎﾝ ﾊﾅｺ`))!);
    const [ticket] = (await stage.purchase(buyer, id)).tickets;
    await stage.inside((tx) => program.get(CancelTicket).run(tx, buyer, { id: ticket!.id, fee: 0 }));
    await program.runReactions();
    const asked = async (orderId: string) => (await stage.purchase(buyer, orderId)).account;
    expect(await asked(id)).toEqual({ awaited: true, tail: null, owed: 0 });
    expect(await asked(other.id)).toEqual({ awaited: false, tail: null, owed: 0 });
    await name(buyer, id);
    expect([await asked(id), await asked(other.id)]).toEqual([
      { awaited: false, tail: '4321', owed: 0 },
      { awaited: false, tail: null, owed: 0 },
    ]);
    await repay(2_000);
  });
});

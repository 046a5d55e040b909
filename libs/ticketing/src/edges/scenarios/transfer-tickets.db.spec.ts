import { ReadTransfers } from '@enishi/billing';
import { tokyoDateOf } from '@enishi/kernel';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { GiveUpTickets } from '../../actions/orders/give-up-tickets.ts';
import { PostTransfers } from '../../actions/transfers/post-transfers.ts';
import { JoinWaitingList } from '../../actions/waiting/join-waiting-list.ts';
import { ReadWaiting } from '../../actions/waiting/read-waiting.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { TicketCalendar } from '../schedules/ticket-calendar.ts';
import { TransferCalendar } from '../schedules/transfer-calendar.ts';
import { WaitingCalendar } from '../schedules/waiting-calendar.ts';
import { setPayingStage } from './paying-stage.ts';
import { setTransferStage, told } from './transfer-stage.ts';

/** Tickets that are paid by bank transfer, with the bank's list as the desk brings it. */
describe('tickets paid by bank transfer', () => {
  const database = useTestDatabase();
  const sandbox = useSandbox();
  const program = useProgram(database, { settings: () => sandbox.settings() });
  const stage = setPayingStage({ database, sandbox, program });
  const bank = setTransferStage(stage, { database, program });
  const stageOf = async (memberId: string, id: string) => (await stage.purchase(memberId, id)).stage;
  afterEach(async () => {
    jest.restoreAllMocks();
    expect(await stage.faults()).toEqual([]);
    expect(await bank.saleFaults()).toEqual([]);
  });

  it('keep their places, say where to pay under which name, and are there once the desk has matched the money', async () => {
    const [buyer, eventId] = [await stage.member(), await bank.publish()];
    const { id, reference, transfer } = await bank.order(buyer, eventId, 2);
    expect(transfer).toMatchObject({
      ...{ state: 'awaited', amount: 4_000, received: 0, bankAccount: told },
      payer: `${reference} ミホン ハナコ`,
    });
    expect(await stage.standing(eventId)).toEqual({ sold: 0, held: 2 });
    expect((await stage.letters(buyer)).at(-1)).toMatch(/お振込先のご案内（.+23:59まで）/);
    const came = await bank.bring(4_000, `${reference} ﾐﾎﾝ ﾊﾅｺ`);
    expect(came).toMatchObject({ kind: 'exact', sure: true, parts: [{ amount: 4_000, fee: 0 }] });
    expect(await bank.sure([came!.id])).toBe(1);
    const { stage: then, tickets } = await stage.purchase(buyer, id);
    expect([then, tickets.length]).toEqual(['confirmed', 2]);
    expect(await stage.standing(eventId)).toEqual({ sold: 2, held: 0 });
    expect((await stage.letters(buyer)).at(-1)).toBe('【見本の会】「道東マッチングナイト東京」のチケット');
    expect(await stage.balances(buyer)).toEqual({
      ...{ contract_liability: -3_637, customer_credit: 4_000, output_tax: -363 },
    });
    expect(await bank.held()).toEqual([]);
    const [receipt] = await database.look<{ means: string; amount: number }>(
      `select r.means, r.amount from billing.receipt r join billing.customer c on c.id = r.customer_id where c.subject_id = $1`,
      [buyer],
    );
    expect(receipt).toEqual({ means: 'bank_transfer', amount: 4_000 });
    await stage.wait(31 * 24 * 60);
    await program.get(TicketCalendar).earnTickets();
    expect(await stage.balances(buyer)).toMatchObject({ ticket_revenue: -3_637 });
  });

  it('a fee that the buyer’s bank has taken off is let go by a person, and the order is paid', async () => {
    const [buyer, eventId] = [await stage.member(), await bank.publish()];
    const { id, reference } = await bank.order(buyer, eventId);
    const came = await bank.bring(1_780, `${reference} ﾐﾎﾝ ﾊﾅｺ`);
    expect(came).toMatchObject({ kind: 'short', sure: false, parts: [{ amount: 1_780, fee: 220 }] });
    await expect(bank.match(came!)).rejects.toMatchObject({ code: 'MATCH_FEE_HOW' });
    await expect(bank.match(came!, 'bank_fee_discount')).rejects.toMatchObject({ code: 'MATCH_FEE_ORDER' });
    await bank.match(came!, 'processor_fee');
    expect(await stageOf(buyer, id)).toBe('confirmed');
    expect(await bank.held()).toEqual([]);
    expect(await bank.sound()).toBeNull();
    expect(
      await database.look(
        'select m.amount, m.fee, m.net from billing.payment m join ticketing.ticket_payment p on p.payment_id = m.id where p.order_id = $1',
        [id],
      ),
    ).toEqual([{ amount: 2_000, fee: 220, net: 1_780 }]);
    expect(await stage.balances(buyer)).toMatchObject({ contract_liability: -1_819, output_tax: -181 });
  });

  it('what is too little is kept for the order, which the rest then pays; until then nothing is given out', async () => {
    const [buyer, eventId] = [await stage.member(), await bank.publish()];
    const { id, reference } = await bank.order(buyer, eventId);
    const first = await bank.bring(1_500, `${reference} ﾐﾎﾝ ﾊﾅｺ`);
    expect(first).toMatchObject({ kind: 'part', sure: false });
    await bank.match(first!);
    expect(await stage.purchase(buyer, id)).toMatchObject({
      ...{ stage: 'awaiting_payment', tickets: [], transfer: { amount: 2_000, received: 1_500 } },
    });
    expect(await bank.sound()).toBeNull();
    expect((await stage.letters(buyer)).at(-1)).toMatch(/1,500円のご入金を確認しました（残り500円）/);
    const rest = await bank.bring(500, `${reference} ﾐﾎﾝ ﾊﾅｺ`);
    expect(rest).toMatchObject({ kind: 'exact', sure: true });
    await bank.match(rest!);
    expect(await stageOf(buyer, id)).toBe('confirmed');
    expect(await bank.held()).toEqual([]);
    expect(await bank.sound()).toBeNull();
  });

  it('what is too much is the buyer’s: tickets are there, and the rest waits to be repaid', async () => {
    const [buyer, eventId] = [await stage.member(), await bank.publish()];
    const { id, reference } = await bank.order(buyer, eventId);
    const payer = `${reference} ﾐﾎﾝ ﾊﾅｺ`;
    const came = await bank.bring(2_500, payer);
    expect(came).toMatchObject({ kind: 'over', sure: false });
    await bank.match(came!);
    expect(await stageOf(buyer, id)).toBe('confirmed');
    expect(await bank.held()).toEqual([{ payer, left: 500 }]);
    expect(await bank.sound()).toBeNull();
  });

  it('the same file again brings nothing, and a second transfer is told to be one', async () => {
    const [buyer, other, eventId] = [await stage.member(), await stage.member(), await bank.publish()];
    const { id, reference } = await bank.order(buyer, eventId);
    await bank.order(other, eventId);
    const payer = `${reference} ﾐﾎﾝ ﾊﾅｺ`;
    const came = await bank.bring(2_000, payer, 900);
    await bank.match(came!);
    await bank.bring(2_000, payer, 900);
    expect(await bank.waiting()).toEqual([]);
    const again = await bank.bring(2_000, payer);
    expect(again).toMatchObject({ kind: 'twice', sure: false, parts: [] });
    await expect(bank.match({ ...again!, parts: came!.parts })).rejects.toMatchObject({
      ...{ code: 'RECEIVABLE_TOO_MUCH', facts: { left: 0 } },
    });
    expect((await stage.purchase(buyer, id)).tickets).toHaveLength(1);
    await bank.setAside(again!.id);
    expect((await bank.held()).at(-1)).toEqual({ payer, left: 2_000 });
  });

  it('of nobody who is known it stays with the desk, and no order is paid by it', async () => {
    const [buyer, eventId] = [await stage.member(), await bank.publish()];
    const { id } = await bank.order(buyer, eventId);
    const came = await bank.bring(9_999, 'ﾀﾅｶ ｼﾞﾕﾝ');
    expect(came).toMatchObject({ kind: 'unknown', sure: false, parts: [] });
    expect(await bank.sure([came!.id])).toBe(0);
    expect(await stageOf(buyer, id)).toBe('awaiting_payment');
    await bank.setAside(came!.id);
  });

  it('not paid, the buyer is reminded once; then the order lapses, and its place is free for others', async () => {
    const [buyer, next] = [await stage.member(), await stage.member()];
    const eventId = await bank.publish(1);
    const { id, transfer } = await bank.order(buyer, eventId);
    await stage.wait((transfer.payUntil.getTime() - program.clock.now().getTime()) / 60_000 - 60);
    await program.get(TransferCalendar).remind();
    await program.get(TransferCalendar).remind();
    await program.runReactions();
    expect(
      (await stage.letters(buyer)).filter((subject) => subject.includes('期限が近づいています')),
    ).toHaveLength(1);
    await stage.wait(2 * 60);
    await program.get(TransferCalendar).endUnpaid();
    expect(await stageOf(buyer, id)).toBe('awaiting_payment');
    await expect(stage.hold(next, eventId)).rejects.toMatchObject({ code: 'TICKETS_SOLD_OUT' });
    await bank.lapse(transfer.payUntil);
    expect(await stageOf(buyer, id)).toBe('unpaid');
    expect((await stage.letters(buyer)).at(-1)).toMatch(/お支払い期限が過ぎました/);
    await stage.hold(next, eventId);
  });

  it('is paid on the day on which the last part came, whichever is approved last', async () => {
    const buyer = await stage.member();
    const { reference, claimId } = await bank.order(buyer, await bank.publish());
    const first = await bank.bring(1_500, `${reference} ﾐﾎﾝ ﾊﾅｺ`);
    await stage.wait(2 * 24 * 60);
    const rest = await bank.bring(500, `${reference} ﾐﾎﾝ ﾊﾅｺ`);
    const part = (amount: number) => ({ parts: [{ receivableId: claimId, amount, fee: 0 }] });
    await bank.match({ ...rest!, ...part(500) });
    await bank.match({ ...first!, ...part(1_500) });
    const [payment] = await database.look<{ paidAt: Date }>(
      'select m.paid_at "paidAt" from billing.payment m join billing.order_transfer t on t.payment_id = m.id where t.id = $1',
      [claimId],
    );
    expect(tokyoDateOf(payment!.paidAt)).toBe(tokyoDateOf(program.clock.now()));
  });

  it('one that cannot be ended, or reminded of, stands in the way of no later one', async () => {
    const eventId = await bank.publish();
    const [first, second] = [await stage.member(), await stage.member()];
    const [bad, good] = [await bank.order(first, eventId), await bank.order(second, eventId)];
    const fails = <Args extends unknown[]>(what: object, method: string, id: (...args: Args) => string) => {
      const real = (what as Record<string, (...args: Args) => Promise<void>>)[method]!.bind(what);
      jest
        .spyOn(what as Record<string, (...args: Args) => Promise<void>>, method)
        .mockImplementation((...args) =>
          id(...args) === bad.id ? Promise.reject(new Error('broken')) : real(...args),
        );
    };
    fails(program.get(PostTransfers), 'runsOut', (_: unknown, id: string) => id);
    fails(program.get(GiveUpTickets), 'ask', (_: unknown, order: { id: string }) => order.id);
    await stage.wait((good.transfer.payUntil.getTime() - program.clock.now().getTime()) / 60_000 - 60);
    await program.get(TransferCalendar).remind();
    await program.runReactions();
    const due = (subjects: string[]) => subjects.filter((one) => one.includes('期限が近づいています')).length;
    expect([due(await stage.letters(first)), due(await stage.letters(second))]).toEqual([0, 1]);
    await bank.lapse(good.transfer.payUntil);
    expect([await stageOf(first, bad.id), await stageOf(second, good.id)]).toEqual([
      'awaiting_payment',
      'unpaid',
    ]);
    jest.restoreAllMocks();
    await program.get(TransferCalendar).endUnpaid();
    expect(await stageOf(first, bad.id)).toBe('unpaid');
  });

  it('the place of one that lapses is for whoever waits', async () => {
    const [buyer, waits] = [await stage.member(), await stage.member()];
    const eventId = await bank.publish(1);
    const { transfer } = await bank.order(buyer, eventId);
    const [date] = await stage.inside((tx) => program.get(SaleStore).dates(tx, eventId));
    const lines = [{ typeId: date!.types[0]!.id, quantity: 1 }];
    const entry = await stage.inside((tx) =>
      program.get(JoinWaitingList).run(tx, waits, { eventId, occurrenceIds: [date!.id], lines }),
    );
    await bank.lapse(transfer.payUntil);
    await program.get(WaitingCalendar).passOnPlaces();
    expect(await stage.inside((tx) => program.get(ReadWaiting).one(tx, waits, entry))).toMatchObject({
      state: 'offered',
    });
  });

  it('paid after the time, it has its tickets while there is room, once a person has approved it', async () => {
    const [buyer, eventId] = [await stage.member(), await bank.publish()];
    const { id, reference, claimId, transfer } = await bank.order(buyer, eventId);
    const dueFor = async () => {
      const { due, awaited } = await bank.inIdentity((tx) => program.get(ReadTransfers).run(tx));
      return [due, awaited].map((claims) => claims.some((claim) => claim.id === claimId));
    };
    expect(await dueFor()).toEqual([true, true]);
    await bank.lapse(transfer.payUntil);
    expect(await dueFor()).toEqual([false, true]);
    const late = await bank.bring(2_000, `${reference} ﾐﾎﾝ ﾊﾅｺ`);
    expect(late).toMatchObject({ kind: 'exact', sure: false });
    expect(await bank.sure([late!.id])).toBe(0);
    await bank.match(late!);
    expect((await stage.purchase(buyer, id)).tickets).toHaveLength(1);
    expect(await stage.standing(eventId)).toEqual({ sold: 1, held: 0 });
  });

  it('is not taken where the event says nothing of it, or is near', async () => {
    const buyer = await stage.member();
    const card = await stage.hold(buyer, await stage.publish());
    await expect(stage.press(buyer, card, 'bank_transfer')).rejects.toMatchObject({
      code: 'PAY_WAY_NOT_TAKEN',
    });
    const near = (days: number) => new Date(program.clock.now().getTime() + days * 86_400_000);
    const eventId = await bank.publish(10, {
      dates: [{ startsAt: near(3), endsAt: near(3.1), saleUntil: near(3), capacity: 10 }],
    });
    const id = await stage.hold(buyer, eventId);
    await expect(stage.press(buyer, id, 'bank_transfer')).rejects.toMatchObject({
      code: 'TRANSFER_TOO_LATE',
    });
  });
});

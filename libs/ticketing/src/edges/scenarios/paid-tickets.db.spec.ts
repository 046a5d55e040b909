import { tokyoDateOf } from '@enishi/kernel';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { GiveUpTickets } from '../../actions/orders/give-up-tickets.ts';
import { PayAgain } from '../../actions/pay/pay-again.ts';
import { ReleaseTickets } from '../../actions/orders/release-tickets.ts';
import { exampleOrigin } from '../../example-sale.ts';
import { TicketCalendar } from '../schedules/ticket-calendar.ts';
import { payPage, setPayingStage } from './paying-stage.ts';

/** Tickets that are paid by card, with the sandbox as the card company.. */
describe('tickets paid by card', () => {
  const database = useTestDatabase();
  const sandbox = useSandbox();
  const program = useProgram(database, { settings: () => sandbox.settings() });
  const stage = setPayingStage({ database, sandbox, program });
  const again = (memberId: string, id: string) =>
    stage.inside((tx) => program.get(PayAgain).run(tx, memberId, id, exampleOrigin));
  const stageOf = async (memberId: string, id: string) => (await stage.purchase(memberId, id)).stage;

  it('are there once the money was seen: receipt, letter, money received in advance, and income on the day of the event', async () => {
    const [buyer, eventId] = [await stage.member(), await stage.publish()];
    const { id, url } = await stage.order(buyer, eventId, 2);
    expect(await stage.purchase(buyer, id)).toMatchObject({
      ...{
        stage: 'awaiting_payment',
        tickets: [],
        payment: { state: 'open', amount: 4_000, moneyMoved: false },
      },
    });
    expect(await stage.standing(eventId)).toEqual({ sold: 0, held: 2 });
    await payPage(url);
    await stage.catchUp();
    const { stage: now, tickets, date } = await stage.purchase(buyer, id);
    expect([now, tickets.length, await stage.standing(eventId)]).toEqual([
      'confirmed',
      2,
      { sold: 2, held: 0 },
    ]);
    expect((await stage.letters(buyer)).at(-1)).toBe('【見本の会】「道東マッチングナイト東京」のチケット');
    const books = { stripe_clearing: 4_000 - 144, processor_fee: 144, output_tax: -363 };
    expect(await stage.balances(buyer)).toEqual({ ...books, contract_liability: -3_637 });
    const [receipt] = await database.look<{ description: string }>(
      `select r.description, r.amount, r.tax_inside tax from billing.receipt r join billing.customer c on c.id = r.customer_id
        where c.subject_id = $1`,
      [buyer],
    );
    expect(receipt).toMatchObject({ amount: 4_000, tax: 363 });
    expect(receipt!.description).toMatch(/^「道東マッチングナイト東京」参加チケット 2枚（.+日開催）$/);
    await program.get(TicketCalendar).earnTickets();
    expect(await stage.balances(buyer)).toMatchObject({ contract_liability: -3_637 });
    await stage.wait(30 * 24 * 60 + 10);
    await program.get(TicketCalendar).earnTickets();
    await program.get(TicketCalendar).earnTickets();
    expect(await stage.balances(buyer)).toEqual({ ...books, ticket_revenue: -3_637 });
    const [earned] = await database.look<{ day: string }>(
      `select e.occurred_on::text "day" from ledger.journal_entry e join ledger.posting p on p.entry_id = e.id
        where e.subject_id = $1 and p.account = 'ticket_revenue'`,
      [buyer],
    );
    expect(earned?.day).toBe(tokyoDateOf(date.startsAt));
    expect(await stage.faults()).toEqual([]);
  });

  it('edge case 5: pressed twice, in two tabs and again after going back it is one order with one page, and tells Stripe one price', async () => {
    const [buyer, eventId] = [await stage.member(), await stage.publish()];
    const id = await stage.hold(buyer, eventId);
    await Promise.all([stage.press(buyer, id), stage.press(buyer, id)]);
    await stage.press(buyer, id);
    await again(buyer, id);
    const url = await stage.page(id);
    await Promise.all([payPage(url), payPage(url)]);
    await stage.catchUp();
    await stage.catchUp();
    await again(buyer, id);
    expect((await stage.purchase(buyer, id)).tickets).toHaveLength(1);
    expect(await stage.balances(buyer)).toMatchObject({ stripe_clearing: 2_000 - 72 });
    expect(await stage.letters(buyer)).toHaveLength(1);
  });

  it('edge case 8: what waits for its money counts for the most per person', async () => {
    const [buyer, eventId] = [await stage.member(), await stage.publish()];
    await stage.order(buyer, eventId, 3);
    await expect(stage.hold(buyer, eventId, 2)).rejects.toMatchObject({ code: 'TICKETS_PER_PERSON' });
  });

  it('not paid in time: Stripe closes the page first, then the places are free, and the page takes no money', async () => {
    const [buyer, eventId] = [await stage.member(), await stage.publish()];
    const { id, url } = await stage.order(buyer, eventId);
    await stage.wait(29);
    await stage.everyMinute();
    expect(await stageOf(buyer, id)).toBe('awaiting_payment');
    await stage.wait(2);
    await program.get(TicketCalendar).askAboutUnpaid();
    expect(await stage.standing(eventId)).toEqual({ sold: 0, held: 1 });
    await program.runReactions();
    expect([await stageOf(buyer, id), await stage.standing(eventId)]).toEqual([
      'unpaid',
      { sold: 0, held: 0 },
    ]);
    await payPage(url);
    await stage.catchUp();
    expect([await stageOf(buyer, id), await stage.balances(buyer)]).toEqual(['unpaid', {}]);
    await expect(again(buyer, id)).rejects.toMatchObject({ code: 'HOLD_EXPIRED' });
  });

  it('edge case 4: paid without any webhook: Stripe is asked before the places are let go, and the tickets are there', async () => {
    const [buyer, eventId] = [await stage.member(), await stage.publish()];
    const { id, url } = await stage.order(buyer, eventId);
    await payPage(url);
    await stage.wait(31);
    await stage.everyMinute();
    expect([await stageOf(buyer, id), await stage.standing(eventId)]).toEqual([
      'confirmed',
      { sold: 1, held: 0 },
    ]);
  });

  it('given up by the buyer: free once Stripe has said that no money came', async () => {
    const [buyer, other, eventId] = [await stage.member(), await stage.member(), await stage.publish()];
    const { id } = await stage.order(buyer, eventId);
    const release = (memberId: string) =>
      stage.inside((tx) => program.get(ReleaseTickets).run(tx, memberId, id));
    await expect(release(other)).rejects.toMatchObject({ code: 'PURCHASE_NOT_FOUND' });
    await release(buyer);
    await expect(again(buyer, id)).rejects.toMatchObject({ code: 'HOLD_RELEASED' });
    expect(await stage.standing(eventId)).toEqual({ sold: 0, held: 1 });
    await program.runReactions();
    expect([await stageOf(buyer, id), await stage.standing(eventId)]).toEqual([
      'unpaid',
      { sold: 0, held: 0 },
    ]);
  });

  it('edge case 3: money that comes after the time: tickets while there is room', async () => {
    const [buyer, other, eventId] = [await stage.member(), await stage.member(), await stage.publish(2)];
    const { id, url } = await stage.order(buyer, eventId);
    await stage.wait(46);
    expect(await stage.standing(eventId)).toEqual({ sold: 0, held: 0 });
    await stage.bought(other, eventId);
    await payPage(url);
    await stage.catchUp();
    expect([await stageOf(buyer, id), await stage.standing(eventId)]).toEqual([
      'confirmed',
      { sold: 2, held: 0 },
    ]);
    expect(await stage.refunds(buyer)).toEqual([]);
  });

  it('edge case 3: and where none is left all of it goes back, once, and the buyer is told', async () => {
    const [buyer, other, eventId] = [await stage.member(), await stage.member(), await stage.publish(1)];
    const { id, url } = await stage.order(buyer, eventId);
    await stage.wait(46);
    await stage.bought(other, eventId);
    await payPage(url);
    await stage.catchUp();
    await stage.catchUp();
    await stage.catchUp();
    expect([await stageOf(buyer, id), await stage.standing(eventId)]).toEqual([
      'paid_back',
      { sold: 1, held: 0 },
    ]);
    expect(await stage.refunds(buyer)).toEqual([{ amount: 2_000, state: 'succeeded' }]);
    expect(await stage.letters(buyer)).toEqual([
      expect.stringContaining('チケットをご用意できませんでした（全額を返金します）'),
    ]);
    expect(await stage.balances(buyer)).toEqual({ processor_fee: 72, stripe_clearing: -72 });
    expect(await stage.faults()).toEqual([]);
  });

  it('one about which nobody can ask Stripe stands in the way of no other whose time to pay is over', async () => {
    const eventId = await stage.publish();
    const buyers = [await stage.member(), await stage.member()];
    const ids: string[] = [];
    for (const buyer of buyers) ids.push((await stage.order(buyer, eventId)).id);
    await stage.wait(31);
    const giveUp = program.get(GiveUpTickets);
    const real = giveUp.ask.bind(giveUp);
    const asking = jest.spyOn(giveUp, 'ask').mockImplementation(async (tx, order) => {
      if (order.id === ids[0]) throw new Error('cannot be asked about');
      await real(tx, order);
    });
    await stage.everyMinute();
    await stage.catchUp();
    expect([await stageOf(buyers[0]!, ids[0]!), await stageOf(buyers[1]!, ids[1]!)]).toEqual([
      'awaiting_payment',
      'unpaid',
    ]);
    asking.mockRestore();
    await stage.everyMinute();
    await stage.catchUp();
    expect(await stageOf(buyers[0]!, ids[0]!)).toBe('unpaid');
  });

  it('an order whose page another order closed is paid on a page of its own; paid twice, the second goes back', async () => {
    const [buyer, first, second] = [await stage.member(), await stage.publish(), await stage.publish()];
    const { id, url } = await stage.order(buyer, first);
    const other = await stage.order(buyer, second);
    await payPage(url);
    expect((await stage.purchase(buyer, id)).payment?.state).toBe('expired');
    await Promise.all([again(buyer, id), again(buyer, id)]);
    await payPage(await stage.page(id));
    await stage.catchUp();
    expect(await stageOf(buyer, id)).toBe('confirmed');
    await again(buyer, other.id);
    await payPage(await stage.page(other.id));
    await stage.catchUp();
    expect(await stageOf(buyer, other.id)).toBe('confirmed');
    expect(await stage.refunds(buyer)).toEqual([]);
    expect(await stage.faults()).toEqual([]);
  });
});

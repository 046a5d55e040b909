import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { CancelTicket } from '../../actions/orders/cancel-ticket.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { UnpaidOrderStore } from '../../store/unpaid-order.store.ts';
import { TicketCalendar } from '../schedules/ticket-calendar.ts';
import { setPayingStage } from './paying-stage.ts';

const day = 24 * 60;

/** Paid tickets that are given back by the policy of the event: free until 8 days before, half until the day before, then nothing. */
describe('a paid ticket that is given back', () => {
  const database = useTestDatabase();
  const sandbox = useSandbox();
  const program = useProgram(database, { settings: () => sandbox.settings() });
  const stage = setPayingStage({ database, sandbox, program });
  const cancel = (memberId: string, id: string, fee: number) =>
    stage.inside((tx) => program.get(CancelTicket).run(tx, memberId, { id, fee }));
  const tickets = async (memberId: string, id: string) =>
    (await stage.purchase(memberId, id)).tickets.map((ticket) => ticket.id);

  it('edge case 12: goes back in full while it is early: its place, its money, its income; the parts sum to the whole', async () => {
    const [buyer, eventId] = [await stage.member(), await stage.publish()];
    const id = await stage.bought(buyer, eventId, 2);
    const [first, second] = await tickets(buyer, id);
    await Promise.all([cancel(buyer, first!, 0), cancel(buyer, first!, 0)]);
    await cancel(buyer, second!, 0);
    expect(await stage.standing(eventId)).toEqual({ sold: 0, held: 0 });
    expect((await stage.purchase(buyer, id)).moneyBack).toEqual({ due: 4_000, done: 0, waits: 0 });
    await program.runReactions();
    await stage.catchUp();
    await stage.catchUp();
    expect(await stage.refunds(buyer)).toEqual([
      { amount: 2_000, state: 'succeeded' },
      { amount: 2_000, state: 'succeeded' },
    ]);
    expect((await stage.purchase(buyer, id)).moneyBack).toEqual({ due: 4_000, done: 4_000, waits: 0 });
    expect(await stage.balances(buyer)).toEqual({ processor_fee: 144, stripe_clearing: -144 });
    const letters = await stage.letters(buyer);
    expect(letters.filter((subject) => subject.includes('取り消しました'))).toHaveLength(2);
    expect(await stage.faults()).toEqual([]);
  });

  it('costs what the page showed; on another day it asks again, and what is kept is income on the day of the event', async () => {
    const [buyer, other, eventId] = [await stage.member(), await stage.member(), await stage.publish()];
    const id = await stage.bought(buyer, eventId, 2);
    const [first, second] = await tickets(buyer, id);
    await expect(cancel(other, first!, 0)).rejects.toMatchObject({ code: 'TICKET_NOT_FOUND' });
    await stage.wait(25 * day);
    await expect(cancel(buyer, first!, 0)).rejects.toMatchObject({ code: 'CANCEL_TERMS_CHANGED' });
    await cancel(buyer, first!, 1_000);
    await program.runReactions();
    await stage.catchUp();
    expect(await stage.refunds(buyer)).toEqual([{ amount: 1_000, state: 'succeeded' }]);
    expect(await stage.balances(buyer)).toMatchObject({ contract_liability: -2_727, output_tax: -273 });
    const [date] = await stage.inside((tx) => program.get(SaleStore).dates(tx, eventId));
    const left = (date!.startsAt.getTime() - program.clock.now().getTime()) / 60_000;
    await stage.wait(Math.ceil(left));
    await expect(cancel(buyer, second!, 2_000)).rejects.toMatchObject({ code: 'EVENT_BEGUN' });
    await program.get(TicketCalendar).earnTickets();
    expect(await stage.balances(buyer)).toEqual({
      ...{ ticket_revenue: -2_727, output_tax: -273 },
      ...{ processor_fee: 144, stripe_clearing: 3_000 - 144 },
    });
    expect(await stage.faults()).toEqual([]);
  });

  it('of which nothing is kept is never asked about as income, so that however many there are they keep no other order from it', async () => {
    const [one, other, eventId] = [await stage.member(), await stage.member(), await stage.publish()];
    const [whole, kept] = [await stage.bought(one, eventId), await stage.bought(other, eventId)];
    await cancel(one, (await tickets(one, whole))[0]!, 0);
    await stage.catchUp();
    await stage.wait(31 * day);
    const since = new Date(program.clock.now().getTime() - 40 * day * 60_000);
    const due = await stage.inside((tx) =>
      program.get(UnpaidOrderStore).toEarn(tx, { since, waitsSince: since, most: 10 }),
    );
    expect(due.map(({ id }) => id).filter((id) => [whole, kept].includes(id))).toEqual([kept]);
  });

  it('on the day itself nothing goes back, and nothing is asked of Stripe', async () => {
    const [buyer, eventId] = [await stage.member(), await stage.publish()];
    const id = await stage.bought(buyer, eventId);
    const [only] = await tickets(buyer, id);
    const [date] = await stage.inside((tx) => program.get(SaleStore).dates(tx, eventId));
    await stage.wait((date!.startsAt.getTime() - program.clock.now().getTime()) / 60_000 - 5);
    await cancel(buyer, only!, 2_000);
    await program.runReactions();
    expect([await stage.refunds(buyer), await stage.standing(eventId)]).toEqual([[], { sold: 0, held: 0 }]);
  });

  it('waits for a refund of the same payment that is under way, also where nobody tells of that one', async () => {
    const [buyer, eventId] = [await stage.member(), await stage.publish()];
    const id = await stage.bought(buyer, eventId, 3);
    for (const ticket of await tickets(buyer, id)) await cancel(buyer, ticket, 0);
    const [sent] = await database.look<{ n: number }>(
      `select count(*)::int n from ticketing.ticket_refund where order_id = $1 and state = 'sent'`,
      [id],
    );
    expect(sent).toEqual({ n: 1 });
    await stage.wait(11);
    for (let turn = 0; turn < 4; turn += 1) {
      await program.get(TicketCalendar).sendWaitingRefunds();
      await stage.catchUp();
    }
    expect((await stage.purchase(buyer, id)).moneyBack).toEqual({ due: 6_000, done: 6_000, waits: 0 });
    expect(await stage.refunds(buyer)).toHaveLength(3);
  });
});

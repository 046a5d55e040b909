import { setTimeout as pause } from 'node:timers/promises';
import { expectContractHeld, useProgram, useTestDatabase } from '@enishi/testing';
import { ReadEvents, SaveEvent, TurnEvent } from '@enishi/ticketing';
import { goEveryWay, openDesk, places as everyWayPlaces } from './every-way.ts';
import type { EveryWayDesk } from './every-way.ts';
import { foundCommunity, memberOf } from './paying-members.ts';
import { KillableStack } from './killable-stack.ts';
import { TicketClient } from './ticket-client.ts';
import type { Choice } from './ticket-client.ts';

jest.setTimeout(600_000);

const database = useTestDatabase();
const program = useProgram(database);
const stack = new KillableStack(database);

const price = 2_000;
const places = 4;
/** One more than there are places. */
const buyers = places + 1;
/** How often it is done with each process, each time dying at other moments; KILLS=20 for a long night. */
const rounds = Number(process.env['KILLS'] ?? 1);

const victims = [{ victim: 'api' }, { victim: 'worker' }] as const;

const nights = Array.from({ length: rounds }, (_, round) => round).flatMap((round) =>
  (['api', 'worker'] as const).map((victim) => ({ victim, round })),
);

describe('processes killed around the sale of tickets (edge case 6)', () => {
  let communityId = '';
  let desk: EveryWayDesk | undefined;
  const ground = () => ({ program, database, stack, communityId });

  beforeAll(async () => {
    program.clock.set(new Date());
    communityId = await foundCommunity(program);
    await stack.start();
  }, 120_000);

  afterAll(() => stack.stop());

  it.each(nights)(
    'edge case 6: the $victim dies over the choice, the order, the payment, its news and the refund: as many tickets as were paid, no place lost, money back once ($round)',
    async ({ victim, round }) => {
      const { eventId, choice } = await publish();
      const members = await Promise.all(
        Array.from({ length: buyers }, () => memberOf(program, database, communityId)),
      );
      const clients = members.map(({ session }) => new TicketClient(stack.apiUrl, session));
      /** The process dies in the middle, at another moment for each step and round, and comes back. */
      const amidst = async <T>(step: number, work: Promise<T>[]): Promise<T[]> => {
        const dying = pause(((round * 131 + step * 53) % 160) + 5).then(() => stack.whileDead(victim));
        const [done] = await Promise.all([Promise.all(work), dying]);
        return done;
      };
      const held = await amidst(
        1,
        clients.map((client) => client.hold(choice)),
      );
      expect(held.filter(Boolean)).toHaveLength(places);
      const holders = clients.filter((_, at) => held[at]);
      await amidst(
        2,
        holders.map((client) => client.order()),
      );
      const pages = await Promise.all(holders.map((client) => client.page()));
      await stack.whileDead(victim, () => Promise.all(holders.map((client, at) => client.pay(pages[at]!))));
      await amidst(
        3,
        holders.map((client) => client.confirmed()),
      );
      await amidst(4, [holders[0]!.giveBack(price)]);
      await untilQuiet(eventId);
      expect(await outcome(eventId)).toEqual({
        ...{ good: places - 1, cancelled: 1, sold: places - 1, held: 0, letters: places },
        ...{ payments: places, refunds: 1, entries: places + 1, receipts: places },
      });
      const charges = await Promise.all(members.map(({ memberId }) => chargesAtStripe(memberId)));
      expect(charges.filter(({ paid }) => paid === 1)).toHaveLength(places);
      expect(charges.reduce((sum, { refunded }) => sum + refunded, 0)).toBe(price);
      expect(charges.every(({ paid }) => paid <= 1)).toBe(true);
    },
  );

  it.each(victims)(
    'edge case 6: the $victim dies over each step of every other way, and over the calling off: each has one ticket and was charged once, the books say what was sold, and all of it goes back once',
    async ({ victim }) => {
      desk ??= await openDesk(ground());
      const { sold, off, after } = await goEveryWay(ground(), desk, victim);
      expect(sold).toEqual({
        ...{ good: everyWayPlaces, cancelled: 1, sold: everyWayPlaces, held: 0, underWay: 0 },
        orders: { card: 3, konbini: 1, bank_transfer: 1, counter: 1, door: 1 },
        ...{ payments: everyWayPlaces, surplus: 0, charges: [1, 1, 1, 1] },
        ...{ paid: 5 * price, booked: 5 * price },
      });
      expect(off).toEqual({ waiting: 0, done: everyWayPlaces + 1, needPerson: 0 });
      expect(after).toEqual({
        ways: [
          ['bank_transfer', 'needs_bank_details', 1],
          ['card', 'done', 2],
          ['counter', 'at_counter', 1],
          ['konbini', 'needs_bank_details', 1],
        ],
        ...{ good: 0, sold: 0, orders: 5, yen: 5 * price, underWay: 0 },
      });
    },
  );

  it('leaves the books in balance', async () => {
    expect(await database.look('select * from ledger.ledger_violations')).toEqual([]);
  });

  it("kept to Stripe's contract, however often somebody died", () => expectContractHeld(stack.sandboxUrl));

  /** An event in thirty days, paid by card, given back for nothing. */
  async function publish(): Promise<{ eventId: string; choice: Choice }> {
    const day = (days: number) => new Date(Date.now() + days * 86_400_000);
    return program.transactions.inCommunity(communityId, async (tx) => {
      const eventId = await program.get(SaveEvent).run(tx, {
        id: null,
        words: {
          ...{ kind: 'gathering', titleJa: '試しの夜', titleEn: null, bodyJa: '試し', bodyEn: null },
          ...{ placeJa: '試し', placeEn: null },
        },
        sale: {
          dates: [{ startsAt: day(30), endsAt: day(31), saleUntil: day(30), capacity: places }],
          ...{ together: null, payment: 'card', cancelling: [] },
          types: [
            { nameJa: '一般', nameEn: null, price, discounted: false, mostPerPerson: 1, capacity: null },
          ],
        },
      });
      await program.get(TurnEvent).publish(tx, eventId);
      const [date] = (await program.get(ReadEvents).preview(tx, eventId)).dates;
      return { eventId, choice: { occurrenceId: date!.id, typeId: date!.types[0]!.id } };
    });
  }

  /** What follows a payment and a refund is worked by the worker, one after the other. */
  async function untilQuiet(eventId: string): Promise<void> {
    for (let waited = 0; waited < 30_000; waited += 300) {
      const { letters, receipts, entries } = await outcome(eventId);
      if (letters === places && receipts === places && entries === places + 1) return;
      await pause(300);
    }
  }

  async function outcome(eventId: string): Promise<Record<string, number>> {
    const [row] = await database.look<Record<string, number>>(OUTCOME, [eventId]);
    return row!;
  }

  async function chargesAtStripe(memberId: string): Promise<{ paid: number; refunded: number }> {
    const [customer] = await database.look<{ id: string }>(
      'select stripe_customer_id id from billing.customer where subject_id = $1',
      [memberId],
    );
    if (!customer?.id) return { paid: 0, refunded: 0 };
    const response = await fetch(`${stack.sandboxUrl}/v1/charges?customer=${customer.id}`, {
      headers: { authorization: 'Bearer sk_test_sandbox' },
    });
    const { data } = (await response.json()) as { data: { paid: boolean; amount_refunded: number }[] };
    return {
      paid: data.filter(({ paid }) => paid).length,
      refunded: data.reduce((sum, { amount_refunded: part }) => sum + part, 0),
    };
  }
});

const OUTCOME = `
  with orders as (select id, ordered_by from ticketing.ticket_order where event_id = $1),
       payers as (select id from billing.customer where subject_id in (select ordered_by from orders)),
       paid as (select id, stripe_balance_transaction_id from billing.payment where customer_id in (select id from payers)),
       places as (select p.ticket_id, p.held_until from ticketing.place p join ticketing.quota q on q.id = p.quota_id where q.event_id = $1)
  select (select count(*)::int from ticketing.ticket where order_id in (select id from orders) and state = 'valid') good,
    (select count(*)::int from ticketing.ticket where order_id in (select id from orders) and state = 'cancelled') cancelled,
    (select count(*)::int from places where ticket_id is not null) sold,
    (select count(*)::int from places where ticket_id is null and held_until > now()) held,
    (select count(*)::int from platform.mail m join membership.member p on p.email = m.recipient
      where p.id in (select ordered_by from orders) and m.letter->>'subject' like '%のチケット') letters,
    (select count(*)::int from paid) payments,
    (select count(*)::int from billing.refund where customer_id in (select id from payers) and state = 'succeeded') refunds,
    (select count(*)::int from ledger.journal_entry where kind in ('payment', 'refund')
      and subject_id in (select ordered_by::text from orders)) entries,
    (select count(*)::int from billing.receipt where customer_id in (select id from payers)) receipts`;

import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { BringBankFile, SaveBankAccount } from '@enishi/billing';
import { UpdateCommunity } from '@enishi/identity';
import { tokyoDateOf, yen } from '@enishi/kernel';
import type { TestDatabase, TestProgram } from '@enishi/testing';
import { ReadEvents, SaveEvent, TurnEvent, WaitingCalendar } from '@enishi/ticketing';
import { DeskClient } from './desk-client.ts';
import type { OffProgress } from './desk-client.ts';
import type { KillableStack } from './killable-stack.ts';
import { clerkOf, memberOf } from './paying-members.ts';
import { GuestClient, TicketClient } from './ticket-client.ts';
import type { Choice } from './ticket-client.ts';

export const price = 2_000;
/** One for each way but the waiting list: then it is sold out. */
export const places = 6;

type Ground = {
  program: TestProgram;
  database: TestDatabase;
  stack: KillableStack;
  communityId: string;
};

/** A desk, and an account to which people transfer. */
export type EveryWayDesk = { clerk: { accountId: string; session: string }; bankId: string };

export async function openDesk({ program, database, communityId }: Ground): Promise<EveryWayDesk> {
  const clerk = await clerkOf(program, database, communityId);
  const bankId = await program.transactions.inIdentity(communityId, async (tx) => {
    const days = { renewalDays: 60, quoteDays: 30, reminderDays: 5 };
    const paid = { paidInto: 'own', beginsWith: 'start_day' } as const;
    const invoicing = { bankAccount: '見本銀行 本店 普通 0001234 シャ）ミホン', ...paid, ...days };
    await program.get(UpdateCommunity).run(tx, { settings: { invoicing } });
    return program.get(SaveBankAccount).run(tx, {
      ...{ id: null, name: '見本銀行', bankCode: '9998', branchCode: '101', kind: 'ordinary' },
      ...{ number: '0001234', feeTolerance: yen(440) },
    });
  });
  return { clerk, bankId };
}

/** An event in thirty days to which every way leads: paid kind first, then the free one. */
export async function publishEveryWay({ program, communityId }: Ground) {
  const day = (days: number) => new Date(Date.now() + days * 86_400_000);
  return program.transactions.inCommunity(communityId, async (tx) => {
    const type = { nameEn: null, discounted: false, mostPerPerson: 1, capacity: null };
    const eventId = await program.get(SaveEvent).run(tx, {
      id: null,
      words: {
        ...{ kind: 'gathering', titleJa: '試しの集い', titleEn: null, bodyJa: '試し', bodyEn: null },
        ...{ placeJa: '試し', placeEn: null },
      },
      sale: {
        dates: [{ startsAt: day(30), endsAt: day(31), saleUntil: day(30), capacity: places }],
        ...{ together: null, payment: 'card', cancelling: [] },
        further: { konbini: { days: 3, stopDays: 2 }, bank_transfer: { days: 5, stopDays: 3 } },
        types: [
          { ...type, nameJa: '一般', price },
          { ...type, nameJa: '招待', price: 0 },
        ],
      },
    });
    await program.get(TurnEvent).publish(tx, eventId);
    const [date] = (await program.get(ReadEvents).preview(tx, eventId)).dates;
    const [paid, free] = date!.types.map(({ id }): Choice => ({ occurrenceId: date!.id, typeId: id }));
    return { eventId, paid: paid!, free: free! };
  });
}

/**
 * One ticket in each way, all at once, while a process dies over each step: free in one press, by card as a member and as a guest, at a store, by transfer, in cash at the
 * counter, and by an offer of the waiting list after one was given back. Then the event is called off while it dies once more.
 */
export async function goEveryWay(
  ground: Ground,
  { clerk, bankId }: EveryWayDesk,
  victim: 'api' | 'worker',
): Promise<{
  eventId: string;
  sold: Record<string, unknown>;
  off: OffProgress;
  after: Record<string, unknown>;
}> {
  const { program, database, stack, communityId } = ground;
  const { eventId, paid, free } = await publishEveryWay(ground);
  const member = () => memberOf(program, database, communityId);
  const clientOf = ({ session }: { session: string }) => new TicketClient(stack.apiUrl, session);
  const [card, konbini, transfer, invited, waiting] = (
    await Promise.all(Array.from({ length: 5 }, () => member()))
  ).map(clientOf) as [TicketClient, TicketClient, TicketClient, TicketClient, TicketClient];
  const guest = new GuestClient(stack.apiUrl, `g${randomBytes(5).toString('hex')}@example.jp`);
  const desk = new DeskClient(stack.apiUrl, clerk.session);
  const inCash = { member: (await member()).memberId, press: randomUUID(), total: price };
  /** The process dies in the middle, at another moment for each step, and comes back. */
  const amidst = async (step: number, ...work: Promise<unknown>[]): Promise<void> => {
    await Promise.all([...work, pause((step * 53) % 160).then(() => stack.whileDead(victim))]);
  };

  await amidst(
    1,
    ...[invited.book(free), desk.takeCash(paid, inCash)],
    ...[card, guest, konbini, transfer].map((client) => client.hold(paid)),
  );
  await amidst(2, card.order(), guest.order(), konbini.order('konbini'), transfer.order('bank_transfer'));
  const [pages, payer, orderId] = await Promise.all([
    Promise.all([card.page(), guest.page()]),
    transfer.payer(),
    konbini.voucher(),
  ]);
  await stack.whileDead(victim, async () => {
    await Promise.all([card.pay(pages[0]), guest.pay(pages[1]), payAtStore(ground, orderId)]);
    await bringBankFile(ground, { clerk, bankId }, payer);
  });
  let entryId = '';
  await amidst(
    3,
    ...[card, guest, konbini].map((client) => client.confirmed()),
    desk.matchSure().then(() => transfer.confirmed()),
    waiting.waitInLine(eventId, paid).then((id) => (entryId = id)),
  );
  await amidst(4, card.giveBack(price));
  // The clock's look at those who wait, which is due once a minute.
  await program.get(WaitingCalendar).passOnPlaces();
  await waiting.takeOffer(entryId);
  await amidst(5, waiting.order());
  const page = await waiting.page();
  await stack.whileDead(victim, () => waiting.pay(page));
  await waiting.confirmed();
  const sold = await outcomeOf(ground, eventId);
  let off: OffProgress | undefined;
  await amidst(
    6,
    desk.callOff(eventId, places + 1).then((progress) => (off = progress)),
  );
  return { eventId, sold, off: off!, after: await refundsOf(ground, eventId) };
}

/** The till of a convenience store takes the money for a voucher. */
async function payAtStore({ database, stack }: Ground, orderId: string): Promise<void> {
  const [row] = await database.look<{ intent: string }>(
    `select a.stripe_session_id intent from ticketing.ticket_payment p join billing.checkout_attempt a on a.id = p.attempt_id where p.order_id = $1`,
    [orderId],
  );
  const response = await fetch(`${stack.sandboxUrl}/_sandbox/konbini/${row!.intent}`, {
    method: 'POST',
    body: JSON.stringify({ result: 'paid' }),
    headers: { 'content-type': 'application/json' },
  });
  if (!response.ok) throw new Error(`The till answered ${response.status}`);
}

/** The bank's list of today, with one transfer. */
async function bringBankFile(
  { program, communityId }: Ground,
  { clerk, bankId }: EveryWayDesk,
  payer: string,
): Promise<void> {
  const day = tokyoDateOf(new Date()).replaceAll('-', '/');
  const balance = 1_000_000 + Math.floor(Math.random() * 1_000_000_000);
  const content = Buffer.from(`日付,入金,依頼人,残高\n${day},${price},${payer},${balance}\n`);
  await program.transactions.inIdentity(communityId, (tx) =>
    program.get(BringBankFile).run(tx, {
      ...{ accountId: bankId, fileName: 'meisai.csv', content, by: clerk.accountId },
      columns: { day: 0, deposit: 1, payer: 2, balance: 3 },
    }),
  );
}

/** What was sold, and what the books and Stripe know of it, once all of it was entered. */
async function outcomeOf({ database, stack }: Ground, eventId: string): Promise<Record<string, unknown>> {
  const charges = async () => {
    const customers = await database.look<{ id: string }>(
      `select c.stripe_customer_id id from billing.customer c join ticketing.ticket_order r on r.ordered_by = c.subject_id
        where r.event_id = $1 and c.stripe_customer_id is not null`,
      [eventId],
    );
    const found = await Promise.all(
      customers.map(async ({ id }) => {
        const response = await fetch(`${stack.sandboxUrl}/v1/charges?customer=${id}`, {
          headers: { authorization: 'Bearer sk_test_sandbox' },
        });
        return ((await response.json()) as { data: { paid: boolean }[] }).data.filter((each) => each.paid);
      }),
    );
    return found.map((paid) => paid.length).filter((count) => count > 0);
  };
  return { ...(await quiet(database, SOLD, eventId)), charges: await charges() };
}

/** What went back, or waits for somebody, once Stripe has told of it. */
const refundsOf = ({ database }: Ground, eventId: string) => quiet(database, REFUNDS, eventId);

/** Reads until nothing is under way any more: what follows is worked by the worker, one after the other. */
async function quiet(database: TestDatabase, sql: string, eventId: string): Promise<Record<string, unknown>> {
  let row: Record<string, unknown> = {};
  for (let waited = 0; waited < 30_000; waited += 300) {
    [row = {}] = await database.look(sql, [eventId]);
    if (row['underWay'] === 0) break;
    await pause(300);
  }
  return row;
}

const MINE = `
  mine as (select id, ordered_by, state, means, total from ticketing.ticket_order where event_id = $1),
  tickets as (select t.state, t.price from ticketing.ticket t where t.order_id in (select id from mine)),
  places as (select p.ticket_id, p.held_until from ticketing.place p join ticketing.quota q on q.id = p.quota_id where q.event_id = $1),
  books as (select p.account, p.amount from ledger.posting p join ledger.journal_entry e on e.id = p.entry_id
             where e.subject_id::text in (select ordered_by::text from mine))`;

const SOLD = `with ${MINE}
  select (select count(*)::int from tickets where state = 'valid') good, (select count(*)::int from tickets where state = 'cancelled') cancelled,
    (select count(*)::int from places where ticket_id is not null) sold,
    (select count(*)::int from places where ticket_id is null and held_until > now()) held,
    (select json_object_agg(means, many) from (select means, count(*)::int many from mine group by means) m) orders,
    (select count(*)::int from ticketing.ticket_payment where order_id in (select id from mine) and state = 'used') payments,
    (select count(*)::int from ticketing.ticket_payment where order_id in (select id from mine) and state <> 'used') surplus,
    (select sum(price)::int from tickets where state = 'valid') paid,
    (select -sum(amount)::int from books where account in ('contract_liability', 'output_tax')) booked,
    (select count(*)::int from ticketing.ticket_refund where order_id in (select id from mine) and state <> 'done') "underWay"`;

const REFUNDS = `with ${MINE},
  back as (select r.means, b.state, b.amount, b.order_id from ticketing.ticket_refund b join mine r on r.id = b.order_id where b.cause = 'event')
  select (select count(*)::int from tickets where state = 'valid') good, (select count(*)::int from places where ticket_id is not null) sold,
    (select json_agg(json_build_array(means, state, many) order by means, state)
       from (select means, state, count(*)::int many from back group by means, state) w) ways,
    (select count(distinct order_id)::int from back) orders, (select sum(amount)::int from back) yen,
    (select count(*)::int from back where state in ('requested', 'sent')) "underWay"`;

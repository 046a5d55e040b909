import { AddStaff } from '@enishi/identity';
import { HandOutReceipt, LinkReceipt, ReceiptsOf } from '@enishi/billing';
import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { meeting, useProgram, useTestDatabase } from '@enishi/testing';
import { enterMembers, exampleDate, foundCommunity, publishEvent } from '../../example-sale.ts';
import { orderTicketsFor } from '../../example-order.ts';
import { Admit } from '../door/admit.ts';
import { AcceptTicket } from '../handing-on/accept-ticket.ts';
import { HandoverCodes } from '../handing-on/handover-codes.ts';
import { SendTicket } from '../handing-on/send-ticket.ts';
import { DoorReceiptStore } from '../../store/door-receipt.store.ts';
import { OrderStore } from '../../store/order.store.ts';
import { HandBackDoorCash } from './hand-back-door-cash.ts';
import { IssueCashReceipt } from './issue-cash-receipt.ts';
import { MailCashReceipt } from './mail-cash-receipt.ts';
import { ReadCashReceipts } from './read-cash-receipts.ts';

jest.setTimeout(60_000);

const database = useTestDatabase();
const program = useProgram(database);

let communityId: string;
let people: string[];
const reader = { accountId: '', role: 'staff' };

beforeAll(async () => {
  communityId = await foundCommunity(program, 'iriguchi');
  people = await enterMembers(program, communityId, ['hanako@example.jp', 'jun@example.jp']);
  const wanted = { email: 'tamura@example.jp', role: 'staff', locale: 'ja' } as const;
  await program.transactions.inIdentity(communityId, (tx) => program.get(AddStaff).run(tx, wanted));
  const [account] = await database.look<{ id: string }>(
    `select id from identity.account where email = 'tamura@example.jp'`,
  );
  reader.accountId = account!.id;
});
beforeEach(() => program.clock.set(new Date('2026-04-01T03:00:00Z')));
afterEach(() => jest.restoreAllMocks());

const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inIdentity(communityId, work);
const by = (ticketId: string) => ({ orderId: null, ticketId });
const read = (ticketId: string) =>
  inside((tx) => program.get(ReadCashReceipts).run(tx, by(ticketId), reader));
const issue = (ticketId: string, addressee: string | null = null) =>
  inside((tx) =>
    program
      .get(IssueCashReceipt)
      .run(tx, { ...by(ticketId), receiptId: null, addressee, purpose: null, by: reader.accountId }),
  );
const back = (ticketId: string, receiptId: string) =>
  inside((tx) => program.get(HandBackDoorCash).run(tx, { ...by(ticketId), receiptId, by: reader.accountId }));
const letIn = (eventId: string, ticketId: string) =>
  inside((tx) => program.get(Admit).run(tx, eventId, { ticketId, serial: null }, reader));
const undo = (ticketId: string) => inside((tx) => program.get(Admit).undo(tx, ticketId, reader.accountId));
const mail = (ticketId: string, receiptId: string, email: string | null, press = newId()) =>
  inside((tx) => program.get(MailCashReceipt).run(tx, { ...by(ticketId), receiptId, email, press, reader }));
/** Three tickets of 2,000 yen, paid at the entrance; the clock stands at the beginning of the event. */
const party = async (quantity = 3) => {
  const eventId = await publishEvent(program, communityId);
  const ordered = await orderTicketsFor(program, communityId, people[0]!, { eventId, quantity, kind: 0 });
  program.clock.set(exampleDate.startsAt);
  return { eventId, ...ordered };
};
const count = async (table: string) =>
  (await database.look<{ count: number }>(`select count(*)::int from ${table}`))[0]!.count;
const letters = (to: string) =>
  database.look<{ subject: string; url: string }>(
    `select letter->>'subject' subject, letter->'button'->>'url' url from platform.mail where recipient = $1 and letter->>'subject' like '%領収書%' order by id`,
    [to],
  );

describe('the receipt of cash taken at the entrance', () => {
  it('is of those of a party who are inside; whoever comes later has another, and the books know nothing of it', async () => {
    const { eventId, ticketIds } = await party();
    const [first, second, third] = ticketIds as [string, string, string];
    const entries = await count('ledger.journal_entry');
    await expect(issue(first)).rejects.toMatchObject({ code: 'DOOR_NO_CASH' });
    expect(await read(first)).toMatchObject({ hasCash: false, atEntrance: true, receipts: [] });
    await letIn(eventId, first);
    await letIn(eventId, second);
    expect(await read(third)).toMatchObject({ hasCash: true, unstated: 4_000, receipts: [] });
    await Promise.all([issue(first, '株式会社あおぞら'), issue(second), issue(first)]);
    const { receipts, unstated, email } = await read(first);
    expect({ unstated, email }).toEqual({ unstated: 0, email: 'hanako@example.jp' });
    expect(receipts).toMatchObject([{ amount: 4_000, taxInside: 363, paidOn: '2026-05-10' }]);
    expect(receipts[0]!.description).toMatch(/^「.+」参加チケット 2枚（.+日開催）$/);
    await letIn(eventId, third);
    await issue(third);
    expect((await read(first)).receipts.map(({ amount }) => amount)).toEqual([2_000, 4_000]);
    const own = { kind: 'member', id: people[0]! } as const;
    expect(await inside((tx) => program.get(ReceiptsOf).run(tx, own))).toHaveLength(2);
    expect(await count('ledger.journal_entry')).toBe(entries);
  });

  it('would fail for the second of two clerks at once if the order were not held (control): a ticket stands on one by its index', async () => {
    const { eventId, ticketIds } = await party(1);
    await letIn(eventId, ticketIds[0]!);
    jest
      .spyOn(program.get(OrderStore), 'locked')
      .mockImplementation((tx, id) => program.get(OrderStore).known(tx, id));
    const unlocked = program.get(DoorReceiptStore);
    const paid = unlocked.paidUnstated.bind(unlocked);
    const { all, arrive } = meeting(2);
    jest.spyOn(unlocked, 'paidUnstated').mockImplementation(async (tx, hands) => {
      const tickets = await paid(tx, hands, { lock: false });
      void arrive();
      await all;
      return tickets;
    });
    const outcomes = await Promise.allSettled([issue(ticketIds[0]!), issue(ticketIds[0]!)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('stands in the way of taking back who was let in, until the cash was handed back; then it states that', async () => {
    const { eventId, ticketIds } = await party(2);
    const [first, second] = ticketIds as [string, string];
    await letIn(eventId, first);
    await letIn(eventId, second);
    await issue(first);
    const [receipt] = (await read(first)).receipts;
    await expect(undo(second)).rejects.toMatchObject({ code: 'DOOR_RECEIPT_GIVEN' });
    await Promise.all([back(first, receipt!.id), back(first, receipt!.id)]);
    const { receipts, handedBackIds, unstated } = await read(first);
    expect(receipts).toMatchObject([{ id: receipt!.id, refunded: 4_000 }]);
    expect({ handedBackIds, unstated }).toEqual({ handedBackIds: [receipt!.id], unstated: 4_000 });
    await undo(second);
    await issue(first);
    expect((await read(first)).receipts.map((one) => [one.amount, one.refunded])).toEqual([
      [2_000, 0],
      [4_000, 4_000],
    ]);
  });

  it('of a ticket that was handed on is its bearer’s, and the buyer’s does not count it', async () => {
    const eventId = await publishEvent(program, communityId);
    const [buyer, bearer] = people as [string, string];
    const { ticketIds } = await orderTicketsFor(program, communityId, buyer, {
      eventId,
      quantity: 2,
      kind: 0,
    });
    const [kept, handed] = ticketIds as [string, string];
    await inside((tx) =>
      program.get(SendTicket).run(tx, buyer, { id: handed, email: 'jun@example.jp', locale: 'ja' }),
    );
    const [sent] = await database.look<{ id: string }>(
      'select id from ticketing.handover where ticket_id = $1',
      [handed],
    );
    const code = program.get(HandoverCodes).of(sent!.id);
    await inside((tx) => program.get(AcceptTicket).run(tx, bearer, code));
    program.clock.set(exampleDate.startsAt);
    await letIn(eventId, kept);
    await letIn(eventId, handed);
    await issue(handed);
    expect(await read(handed)).toMatchObject({ email: 'jun@example.jp', receipts: [{ amount: 2_000 }] });
    expect(await read(kept)).toMatchObject({ unstated: 2_000, receipts: [] });
    const own = await inside((tx) => program.get(ReceiptsOf).run(tx, { kind: 'member', id: bearer }));
    expect(own).toMatchObject([{ amount: 2_000 }]);
  });

  it('is of no order that cost nothing, of no other community, and of nothing that is not there', async () => {
    const { eventId, ticketIds } = await party(1);
    const free = await orderTicketsFor(program, communityId, people[1]!, {
      ...{
        eventId: await publishEvent(program, communityId, {
          startsAt: new Date('2026-06-10T09:30:00Z'),
          endsAt: new Date('2026-06-10T11:30:00Z'),
          saleUntil: new Date('2026-06-10T09:30:00Z'),
        }),
        quantity: 1,
      },
    });
    await expect(issue(free.ticketIds[0]!)).rejects.toMatchObject({ code: 'DOOR_NO_CASH' });
    await letIn(eventId, ticketIds[0]!);
    const other = await foundCommunity(program, 'iriguchi-yoso');
    const wish = { ...by(ticketIds[0]!), receiptId: null, addressee: null, purpose: null, by: newId() };
    await expect(
      program.transactions.inIdentity(other, (tx) => program.get(IssueCashReceipt).run(tx, wish)),
    ).rejects.toMatchObject({ code: 'COUNTER_NOT_FOUND' });
    for (const unknown of [newId(), 'x'])
      await expect(read(unknown)).rejects.toMatchObject({ code: 'COUNTER_NOT_FOUND' });
  });
});

describe('a receipt of cash that is mailed', () => {
  const receiptFor = async () => {
    const { eventId, ticketIds } = await party(1);
    await letIn(eventId, ticketIds[0]!);
    await issue(ticketIds[0]!);
    return { ticketId: ticketIds[0]!, receiptId: (await read(ticketIds[0]!)).receipts[0]!.id };
  };
  const open = (url: string, into = communityId) => {
    const code = url.split('/').at(-1)!.replace('.pdf', '');
    return program.transactions.inCommunity(into, (tx) => program.get(LinkReceipt).open(tx, code));
  };

  it('goes once to the address of the order, as a secret address that gives the same original again and again', async () => {
    const { ticketId, receiptId } = await receiptFor();
    const [press, before] = [newId(), (await letters('hanako@example.jp')).length];
    await Promise.all([mail(ticketId, receiptId, null, press), mail(ticketId, receiptId, null, press)]);
    const [letter, ...more] = (await letters('hanako@example.jp')).slice(before);
    expect(more).toEqual([]);
    expect(letter!.url).toMatch(/\/files\/iriguchi\/receipts\/mailed\/[\w-]{43}\.pdf$/);
    for (let look = 0; look < 2; look += 1)
      expect(await open(letter!.url)).toMatchObject({ mark: 'original', receipt: { id: receiptId } });
    const [{ handedOut, turns } = { handedOut: 0, turns: [] }] = (await read(ticketId)).receipts;
    expect({ handedOut, turns }).toMatchObject({
      ...{ handedOut: 1, turns: [{ kind: 'handed_out', actor: 'desk', reason: 'メールで送付' }] },
    });
    const [log] = await database.look<{ count: number }>(
      `select count(*)::int from membership.access_log where reason like 'counter_receipt_mailed:%'`,
    );
    expect(log!.count).toBeGreaterThan(0);
  });

  it('goes to the address that is said, is marked as issued again after that, and opens nowhere else nor after its time', async () => {
    const { ticketId, receiptId } = await receiptFor();
    const handsOver = { own: null, desk: { accountId: reader.accountId, handsOver: true } };
    await inside((tx) => program.get(HandOutReceipt).run(tx, handsOver, receiptId));
    await expect(mail(ticketId, receiptId, 'keiri')).rejects.toMatchObject({ code: 'EMAIL_UNREADABLE' });
    await mail(ticketId, receiptId, 'keiri@example.jp');
    const [letter] = await letters('keiri@example.jp');
    expect(await open(letter!.url)).toMatchObject({ mark: 'again' });
    const other = await foundCommunity(program, 'iriguchi-tonari');
    await expect(open(letter!.url, other)).rejects.toMatchObject({ code: 'RECEIPT_UNKNOWN' });
    program.clock.advance(91 * 86_400_000);
    await expect(open(letter!.url)).rejects.toMatchObject({ code: 'RECEIPT_UNKNOWN' });
  });
});

import { EnsureAccounts } from '@enishi/identity';
import { newId } from '@enishi/kernel';
import { PersonalRecords } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { meeting, useProgram, useTestDatabase } from '@enishi/testing';
import { AcceptTicket } from '../../actions/handing-on/accept-ticket.ts';
import { HandoverCodes } from '../../actions/handing-on/handover-codes.ts';
import { SendTicket } from '../../actions/handing-on/send-ticket.ts';
import { ListEventMessages } from '../../actions/messages/list-event-messages.ts';
import { PostEventMessage } from '../../actions/messages/post-event-message.ts';
import { WriteEventMessage } from '../../actions/messages/write-event-message.ts';
import type { EventMessage, MessageSegment } from '../../domain/event-message.ts';
import { orderTicketsFor } from '../../example-order.ts';
import { enterMembers, foundCommunity, publishEvent, weeksLater } from '../../example-sale.ts';
import { DoorStore } from '../../store/door.store.ts';
import { EventMessageStore } from '../../store/event-message.store.ts';
import { HandoverStore } from '../../store/handover.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { SendEventMessages } from '../reactions/send-event-messages.ts';

const database = useTestDatabase();
const program = useProgram(database);
let communityId: string;
let clerk: string;
let people = 0;

beforeAll(async () => {
  program.clock.set(new Date('2026-04-01T03:00:00Z'));
  communityId = await foundCommunity(program, 'renraku');
  const accounts = await inside((tx) => program.get(EnsureAccounts).run(tx, ['clerk@example.jp'], 'ja'));
  clerk = accounts.get('clerk@example.jp')!;
});
afterEach(() => jest.restoreAllMocks());

const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inIdentity(communityId, work);
const member = async () => {
  const email = `reader${(people += 1)}@example.jp`;
  const [id] = await enterMembers(program, communityId, [email]);
  return { id: id!, email };
};
const order = (memberId: string, eventId: string, quantity = 1, date = 0, kind = 1) =>
  orderTicketsFor(program, communityId, memberId, { eventId, quantity, date, kind });
const message = (segment: Partial<MessageSegment> = {}): EventMessage => ({
  ...{
    subjectJa: '集合場所が変わりました',
    subjectEn: null,
    bodyJa: '北口にお集まりください。',
    bodyEn: null,
  },
  segment: { state: 'ticket', occurrenceIds: [], typeIds: [], ...segment },
});
const preview = (eventId: string, segment: Partial<MessageSegment> = {}) =>
  inside((tx) => program.get(WriteEventMessage).preview(tx, eventId, message(segment)));
const send = (eventId: string, press = newId(), segment: Partial<MessageSegment> = {}) =>
  inside((tx) =>
    program.get(WriteEventMessage).send(tx, eventId, { typed: message(segment), press, by: clerk }),
  );
const sent = async (eventId: string) =>
  (await inside((tx) => program.get(ListEventMessages).run(tx, eventId))).messages;
const mails = async (email: string) => {
  const rows = await database.look<{ subject: string }>(
    `select letter->>'subject' subject from platform.mail where recipient = $1 order by id`,
    [email],
  );
  return rows.filter(({ subject }) => subject.includes('集合場所')).length;
};
const goOn = () => program.get(SendEventMessages).goOn();

describe('a message to those who ordered', () => {
  it('goes to buyers and to those a ticket was handed to, each once, by date, kind and whether they came', async () => {
    const dates = [weeksLater(0), weeksLater(1)];
    const eventId = await publishEvent(program, communityId, { dates });
    const [hana, jun, ken, mai] = [await member(), await member(), await member(), await member()];
    const first = await order(hana.id, eventId, 2);
    await order(hana.id, eventId, 1, 1);
    await order(ken.id, eventId, 1, 1, 0);
    await inside((tx) =>
      program.get(SendTicket).run(tx, hana.id, { id: first.ticketIds[0]!, email: jun.email, locale: 'ja' }),
    );
    const [open] = await inside((tx) => program.get(HandoverStore).open(tx, [first.ticketIds[0]!]));
    const code = program.get(HandoverCodes).of(open!.id);
    await inside((tx) => program.get(AcceptTicket).run(tx, jun.id, code));
    const sale = await inside((tx) => program.get(SaleStore).dates(tx, eventId));
    const [one, two] = sale.map(({ id }) => id);
    const count = async (segment: Partial<MessageSegment>) => (await preview(eventId, segment)).people;
    expect(await count({})).toBe(3);
    expect(await count({ occurrenceIds: [one!] })).toBe(2);
    expect(await count({ occurrenceIds: [two!] })).toBe(2);
    expect(await count({ typeIds: [sale[0]!.types[0]!.id] })).toBe(1);
    await inside((tx) => program.get(DoorStore).turn(tx, first.ticketIds[1]!, { act: 'in', by: clerk }));
    expect([
      await count({ state: 'came' }),
      await count({ state: 'outside', occurrenceIds: [one!] }),
    ]).toEqual([1, 1]);
    expect(await send(eventId, newId(), { occurrenceIds: [one!] })).toBe(2);
    await program.runReactions();
    expect(await Promise.all([hana, jun, ken, mai].map(({ email }) => mails(email)))).toEqual([1, 1, 0, 0]);
    expect(await sent(eventId)).toMatchObject([
      {
        sent: 2,
        waiting: 0,
        undelivered: 0,
        skipped: 0,
        sender: 'clerk@example.jp',
        segment: { state: 'ticket' },
      },
    ]);
  });

  it('is sent to nobody with a clear refusal, and of an event of another community nothing is known', async () => {
    const eventId = await publishEvent(program, communityId);
    await expect(send(eventId)).rejects.toMatchObject({ kind: 'conflict', code: 'MESSAGE_NOBODY' });
    await expect(preview(newId())).rejects.toMatchObject({ kind: 'not_found', code: 'EVENT_NOT_FOUND' });
    expect(await sent(eventId)).toEqual([]);
  });

  it('pressed twice, also at once, it is sent once', async () => {
    const eventId = await publishEvent(program, communityId);
    const hana = await member();
    await order(hana.id, eventId);
    const press = newId();
    expect(await Promise.all([send(eventId, press), send(eventId, press)])).toEqual([1, 1]);
    expect(await send(eventId, press)).toBe(1);
    await program.runReactions();
    expect([(await sent(eventId)).length, await mails(hana.email)]).toEqual([1, 1]);
  });

  it('a test goes to whoever asks and to nobody else', async () => {
    const eventId = await publishEvent(program, communityId);
    const hana = await member();
    await order(hana.id, eventId);
    const asked = { typed: message(), accountId: clerk, locale: 'ja' as const };
    expect(await inside((tx) => program.get(WriteEventMessage).test(tx, eventId, asked))).toBe(
      'clerk@example.jp',
    );
    await program.runReactions();
    expect([await mails('clerk@example.jp'), await mails(hana.email), await sent(eventId)]).toEqual([
      1,
      0,
      [],
    ]);
  });
});

describe('the worker that writes the mails', () => {
  const waitingReaders = async (count: number) => {
    const eventId = await publishEvent(program, communityId);
    const readers = [];
    for (let at = 0; at < count; at += 1) readers.push(await member());
    for (const { id } of readers) await order(id, eventId);
    await program.runReactions();
    await send(eventId);
    return { eventId, readers };
  };

  it('killed after some of them, the next goes on, and nobody gets two', async () => {
    const { eventId, readers } = await waitingReaders(5);
    const post = program.get(PostEventMessage);
    const real = post.run.bind(post);
    let written = 0;
    jest.spyOn(post, 'run').mockImplementation(async (tx, id, codes) => {
      await real(tx, id, codes);
      if ((written += 1) > 2) throw new Error('killed');
    });
    await goOn();
    expect(await sent(eventId)).toMatchObject([{ sent: 2, waiting: 3 }]);
    jest.restoreAllMocks();
    await Promise.all([goOn(), goOn()]);
    await program.runReactions();
    expect(await sent(eventId)).toMatchObject([{ sent: 5, waiting: 0 }]);
    expect(await Promise.all(readers.map(({ email }) => mails(email)))).toEqual([1, 1, 1, 1, 1]);
  });

  it('two of them at once write one mail; a control without the lock writes two', async () => {
    const { readers } = await waitingReaders(1);
    await Promise.all([goOn(), goOn()]);
    expect(await mails(readers[0]!.email)).toBe(1);

    const control = await waitingReaders(1);
    const store = program.get(EventMessageStore);
    const bothRead = meeting();
    jest.spyOn(store, 'locked').mockImplementation(async (tx, id) => {
      const seen = await store.reader(tx, id);
      await bothRead.arrive();
      return seen;
    });
    await Promise.all([goOn(), goOn()]);
    expect(await mails(control.readers[0]!.email)).toBe(2);
  });

  it('notes which address the mail server refused, and writes to nobody who is known no more', async () => {
    const { eventId, readers } = await waitingReaders(2);
    const [gone, left] = readers;
    const person = { accountId: newId(), subjectId: gone!.id, email: gone!.email, name: '見本 花子' };
    const ofPerson = () =>
      database.look('select from ticketing.message_reader where member_id = $1', [gone!.id]);
    expect(await ofPerson()).toHaveLength(1);
    await inside((tx) => program.get(PersonalRecords).erase(tx, person));
    expect(await ofPerson()).toEqual([]);
    await goOn();
    expect(await sent(eventId)).toMatchObject([{ sent: 1, skipped: 1 }]);
    expect([await mails(gone!.email), await mails(left!.email)]).toEqual([0, 1]);
    const [row] = await database.look<{ id: string }>(
      'select id from ticketing.message_reader where member_id = $1',
      [left!.id],
    );
    await inside((tx) => program.get(PostEventMessage).refused(tx, `event_message:${row!.id}`));
    expect(await sent(eventId)).toMatchObject([{ sent: 0, undelivered: 1, skipped: 1 }]);
  });
});

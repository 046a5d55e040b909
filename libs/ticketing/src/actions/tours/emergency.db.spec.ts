import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { PersonalRecords } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import type { EmergencyContact } from '../../domain/emergency.ts';
import { PurgeAnswersJob } from '../../edges/schedules/purge-answers.job.ts';
import { enterMembers, exampleSale, foundCommunity, publishEvent } from '../../example-sale.ts';
import { EmergencyStore } from '../../store/emergency.store.ts';
import { HandoverStore } from '../../store/handover.store.ts';
import { OrderStore } from '../../store/order.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { ChangeAttendees } from '../attendees/change-attendees.ts';
import { ListAttendees } from '../attendees/list-attendees.ts';
import { ReadAttendees } from '../attendees/read-attendees.ts';
import { SetAsking } from '../attendees/set-asking.ts';
import { BookAtCounter } from '../counter/book-at-counter.ts';
import { CancelTicket } from '../orders/cancel-ticket.ts';
import { ReadEmergency } from './read-emergency.ts';
import { orderedByParty } from './tour-stage.ts';

const database = useTestDatabase();
const program = useProgram(database);
const reader = { accountId: newId(), role: 'staff' };

let communityId: string;
let people: string[];

beforeAll(async () => {
  communityId = await foundCommunity(program, 'tabi');
  people = await enterMembers(program, communityId, ['one@example.jp', 'two@example.jp']);
});
afterEach(() => program.clock.set(new Date('2026-04-01T03:00:00Z')));

const inside = <T>(work: (tx: Tx) => Promise<T>, at = communityId): Promise<T> =>
  program.transactions.inIdentity(at, work);

const hanako = { familyName: '見本', givenName: '花子', familyKana: 'ミホン', givenKana: 'ハナコ' };
const taro = { ...hanako, givenName: '太郎', givenKana: 'タロウ' };
const mother: EmergencyContact = { name: '見本良子', relation: '母', phone: '0154-00-0001' };
const nobody = { name: '', relation: '', phone: '' };

const asks = { names: true, emergency: true, freezeDays: 1, purgeDays: 3, questions: [] };
const types = exampleSale.types.map((type) => ({ ...type, capacity: null }));

async function asking(changes: Partial<typeof asks> = {}): Promise<string> {
  const eventId = await publishEvent(program, communityId, { types });
  await inside((tx) => program.get(SetAsking).run(tx, eventId, { ...asks, ...changes }));
  return eventId;
}

/** Two tickets: the first with whom to call, the second without. */
const ordered = (eventId: string, memberId = people[0]!) =>
  orderedByParty(program, communityId, {
    ...{ memberId, eventId },
    attendees: [
      { ...hanako, contact: mother },
      { ...taro, contact: nobody },
    ],
  });
type Ordered = Awaited<ReturnType<typeof ordered>>;

const kept = ({ id }: Ordered) => inside((tx) => program.get(EmergencyStore).of(tx, id));
const change = (memberId: string, { id, said }: Ordered, contacts: (EmergencyContact | null)[]) =>
  inside((tx) =>
    program.get(ChangeAttendees).run(tx, memberId, {
      ...{ id, answers: [] },
      attendees: said.map((each, at) => ({ ...each, contact: contacts[at] })),
    }),
  );
const looks = () =>
  database.look('select act, people, reason from membership.access_log where account_id = $1 order by id', [
    reader.accountId,
  ]);

describe('emergency contacts', () => {
  it('are asked for each ticket and may be added later until the day on which names are settled', async () => {
    const order = await ordered(await asking());
    expect((await kept(order)).map(({ nth, contact }) => [nth, contact])).toEqual([[1, mother]]);
    const father = { name: '見本一郎', relation: '父', phone: '090-0000-0000' };
    await change(people[0]!, order, [null, father]);
    const form = await inside((tx) => program.get(ReadAttendees).run(tx, people[0]!, order.id));
    expect(form.slots.map(({ contact }) => contact)).toEqual([mother, father]);
    await change(people[0]!, order, [nobody, father]);
    expect((await kept(order)).map(({ nth }) => nth)).toEqual([2]);
    await expect(change(people[1]!, order, [mother, mother])).rejects.toMatchObject({
      code: 'PURCHASE_NOT_FOUND',
    });
    await expect(change(people[0]!, order, [{ ...mother, phone: '' }, null])).rejects.toMatchObject({
      ...{ code: 'EMERGENCY_PART_MISSING', facts: { field: 'attendee-0-contactPhone' } },
    });
    program.clock.set(new Date('2026-05-09T15:00:00Z'));
    await expect(change(people[0]!, order, [mother, null])).rejects.toMatchObject({
      code: 'ATTENDEES_SETTLED',
    });
  });

  it('are not kept where the event does not ask for them', async () => {
    const order = await ordered(await asking({ emergency: false }));
    expect(await kept(order)).toEqual([]);
  });

  it('are no part of the list of attendees, which says only whether there is one', async () => {
    const eventId = await asking();
    await ordered(eventId);
    const search = { occurrenceId: null, typeId: null, state: null, text: null };
    const listed = async () => {
      const { attendees } = await inside((tx) =>
        program.get(ListAttendees).run(tx, eventId, { search, first: 50, after: null, reader }),
      );
      expect(JSON.stringify(attendees)).not.toContain('0154-00-0001');
      return attendees.map(({ contactNamed }) => contactNamed);
    };
    expect((await listed()).sort()).toEqual([false, true]);
    await inside((tx) => program.get(SetAsking).run(tx, eventId, { ...asks, emergency: false }));
    expect(await listed()).toEqual([null, null]);
  });

  it('are shown ticket by ticket and as the list of a date, each of which is written down; of others nothing', async () => {
    const order = await ordered(await asking());
    const before = (await looks()).length;
    const one = await inside((tx) => program.get(ReadEmergency).one(tx, order.ticketIds[0]!, reader));
    expect(one).toMatchObject({ name: '見本　花子', kana: 'ミホン　ハナコ', contact: mother });
    const { tickets } = await inside((tx) => program.get(ReadEmergency).list(tx, order.dateId, reader));
    expect(tickets.map(({ name, contact }) => [name, contact?.relation ?? null])).toEqual([
      ['見本　花子', '母'],
      ['見本　太郎', null],
    ]);
    expect((await looks()).slice(before)).toEqual([
      { act: 'list_members', people: 2, reason: `emergency of ticket:${order.ticketIds[0]}` },
      { act: 'export_members', people: 2, reason: `emergency:${order.dateId}` },
    ]);
    const elsewhere = await foundCommunity(program, 'yosotabi');
    await expect(
      inside((tx) => program.get(ReadEmergency).one(tx, order.ticketIds[0]!, reader), elsewhere),
    ).rejects.toMatchObject({ code: 'TICKET_NOT_FOUND' });
    await expect(
      inside((tx) => program.get(ReadEmergency).list(tx, order.dateId, reader), elsewhere),
    ).rejects.toMatchObject({ code: 'EVENT_NOT_FOUND' });
  });

  it('of a guest who named nobody are a look at the guest, and written down as well', async () => {
    const [date] = await inside(async (tx) => program.get(SaleStore).dates(tx, await asking()));
    const lines = [{ typeId: date!.types[1]!.id, quantity: 1 }];
    const orderId = await inside((tx) =>
      program.get(BookAtCounter).run(tx, {
        ...{ occurrenceId: date!.id, lines, press: newId(), locale: 'ja', by: reader.accountId, total: 0 },
        ...{
          memberId: null,
          guest: { ...hanako, phone: '0154-00-0002', email: '' },
          pays: 'cash',
          payBy: null,
        },
      }),
    );
    const [ticket] = await inside((tx) => program.get(OrderStore).tickets(tx, orderId));
    const before = (await looks()).length;
    const one = await inside((tx) => program.get(ReadEmergency).one(tx, ticket!.id, reader));
    expect(one).toMatchObject({ memberId: null, name: '見本　花子', phone: '0154-00-0002', contact: null });
    await inside((tx) => program.get(ReadEmergency).list(tx, date!.id, reader));
    expect((await looks()).slice(before)).toEqual([
      { act: 'list_members', people: 1, reason: `emergency of ticket:${ticket!.id}` },
      { act: 'export_members', people: 1, reason: `emergency:${date!.id}` },
    ]);
  });

  it('are deleted so many days of Japan after the event', async () => {
    const order = await ordered(await asking());
    program.clock.set(new Date('2026-05-13T14:59:00Z'));
    await program.get(PurgeAnswersJob).run();
    expect(await kept(order)).toHaveLength(1);
    program.clock.set(new Date('2026-05-13T15:00:00Z'));
    await program.get(PurgeAnswersJob).run();
    expect(await kept(order)).toEqual([]);
  });

  it('go at night with a ticket that was given back, and at once with one that changes hands', async () => {
    const [back, handed] = [await ordered(await asking()), await ordered(await asking())];
    await inside((tx) => program.get(CancelTicket).run(tx, people[0]!, { id: back.ticketIds[0]!, fee: 0 }));
    await program.get(PurgeAnswersJob).run();
    expect(await kept(back)).toEqual([]);
    await inside((tx) =>
      program.get(HandoverStore).giveTicket(tx, handed.ticketIds[0]!, { holderId: people[1]!, serial: 2 }),
    );
    expect(await kept(handed)).toEqual([]);
  });

  it('are in what a member is handed of their data, and end with them', async () => {
    const order = await ordered(await asking(), people[1]!);
    const person = { accountId: newId(), subjectId: people[1]!, email: 'two@example.jp', name: '見本　花子' };
    const copy = await inside((tx) => program.get(PersonalRecords).collect(tx, person));
    expect(JSON.stringify(copy)).toContain('見本良子');
    await inside((tx) => program.get(PersonalRecords).erase(tx, person));
    expect(await kept(order)).toEqual([]);
  });
});

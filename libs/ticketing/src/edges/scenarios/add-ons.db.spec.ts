import { newId } from '@enishi/kernel';
import { meeting, useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { Admit } from '../../actions/door/admit.ts';
import { companyKind } from '../../actions/companies/keep-company-places.ts';
import { AddEventDate } from '../../actions/events/add-event-date.ts';
import { SendTicket } from '../../actions/handing-on/send-ticket.ts';
import { ReadAttendees } from '../../actions/attendees/read-attendees.ts';
import { CancelTicket } from '../../actions/orders/cancel-ticket.ts';
import { HoldTickets } from '../../actions/orders/hold-tickets.ts';
import { ListMyTickets } from '../../actions/orders/list-my-tickets.ts';
import { PrintTickets } from '../../actions/orders/print-tickets.ts';
import { SettleOutsideMoney } from '../../actions/outside-money/settle-outside-money.ts';
import { JoinWaitingList } from '../../actions/waiting/join-waiting-list.ts';
import { choosingMember } from '../../domain/buyer.ts';
import { AttendanceStore } from '../../store/attendance.store.ts';
import { CalendarStore } from '../../store/calendar.store.ts';
import { DoorPhoneStore } from '../../store/door-phone.store.ts';
import { OrderStore } from '../../store/order.store.ts';
import { PartyStore } from '../../store/party.store.ts';
import { PlaceStore } from '../../store/place.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { payPage, setPayingStage } from './paying-stage.ts';

const day = 24 * 60;
const adult = { nameJa: '一般', nameEn: 'Adult', price: 2_000, discounted: true, mostPerPerson: 4 };
const lunch = { nameJa: 'お弁当', nameEn: 'Packed lunch', price: 1_200, discounted: false, mostPerPerson: 4 };

/** Ten places at 2,000 yen, and six packed lunches at 1,200 yen, one for each ticket. Given back free until 8 days before, then half. */
describe('add-ons', () => {
  const database = useTestDatabase();
  const sandbox = useSandbox();
  const program = useProgram(database, { settings: () => sandbox.settings() });
  const stage = setPayingStage({ database, sandbox, program });
  const { inside } = stage;

  const publish = (lunches = 6, capacity = 10) =>
    stage.publish(capacity, {
      types: [
        { ...lunch, capacity: lunches, mostBeside: 1 },
        { ...adult, capacity: null },
      ],
    });
  const dateOf = async (eventId: string) =>
    (await inside((tx) => program.get(SaleStore).dates(tx, eventId)))[0]!;
  const choose = async (memberId: string, eventId: string, adults: number, lunches: number) => {
    const { id: occurrenceId, types } = await dateOf(eventId);
    const lines = [
      { typeId: types[0]!.id, quantity: adults },
      { typeId: types[1]!.id, quantity: lunches },
    ];
    const wish = { occurrenceId, lines, press: newId() };
    return inside((tx) => program.get(HoldTickets).run(tx, choosingMember(memberId), wish));
  };
  const buy = async (memberId: string, eventId: string, adults: number, lunches: number) => {
    const id = await choose(memberId, eventId, adults, lunches);
    await stage.press(memberId, id);
    await payPage(await stage.page(id));
    await stage.catchUp();
    const { tickets } = await stage.purchase(memberId, id);
    const { types } = await dateOf(eventId);
    const ofKind = (at: number) =>
      tickets.filter((one) => one.ticketTypeId === types[at]!.id).map((one) => one.id);
    return { id, tickets: ofKind(0), lunches: ofKind(1) };
  };
  const cancel = (memberId: string, id: string, fee: number) =>
    inside((tx) => program.get(CancelTicket).run(tx, memberId, { id, fee }));
  const standing = async (eventId: string) =>
    (await inside((tx) => program.get(SaleStore).standing(tx, eventId))).map(({ sold, held }) => [
      sold,
      held,
    ]);

  it('stand after the tickets whatever was typed first, and take no place of the date', async () => {
    const [buyer, eventId] = [await stage.member(), await publish()];
    const { types } = await dateOf(eventId);
    expect(types.map(({ nameJa, mostBeside, left }) => [nameJa, mostBeside, left])).toEqual([
      ['一般', null, 10],
      ['お弁当', 1, 6],
    ]);
    await choose(buyer, eventId, 2, 2);
    expect(await standing(eventId)).toEqual([
      [0, 2],
      [0, 2],
    ]);
  });

  it('alone, or more than go with the tickets, are refused, and nothing is kept', async () => {
    const [buyer, eventId] = [await stage.member(), await publish()];
    await expect(choose(buyer, eventId, 0, 1)).rejects.toMatchObject({ code: 'ADD_ON_ALONE' });
    await expect(choose(buyer, eventId, 2, 3)).rejects.toMatchObject({
      ...{ code: 'ADD_ONS_TOO_MANY', facts: { most: 1, tickets: 2 } },
    });
    expect(await standing(eventId)).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it('are paid with the tickets and stand on the receipt; nobody counts them as people', async () => {
    const [buyer, eventId] = [await stage.member(), await publish()];
    const { id, tickets, lunches } = await buy(buyer, eventId, 2, 2);
    expect(await stage.purchase(buyer, id)).toMatchObject({ order: { total: 6_400 } });
    const [receipt] = await database.look<{ description: string }>(
      `select r.description from billing.receipt r join ticketing.ticket_payment p on p.payment_id = r.payment_id where p.order_id = $1`,
      [id],
    );
    expect(receipt?.description).toMatch(/参加チケット 2枚・お弁当 2点（.+日開催）$/);
    const { id: dateId, types } = await dateOf(eventId);
    const read = await inside(async (tx) => ({
      mine: await program.get(ListMyTickets).run(tx, buyer, { first: 5, after: null }),
      income: await program.get(OrderStore).income(tx, eventId),
      door: await program
        .get(DoorPhoneStore)
        .standing(tx, { eventId, occurrenceId: dateId, sessionId: null }),
      list: await program.get(DoorPhoneStore).list(tx, eventId, { first: 10, after: null }),
      attendees: await program.get(ReadAttendees).run(tx, buyer, id),
      calendar: await program.get(CalendarStore).ofMember(tx, buyer, { since: tx.now, id }),
      paper: await program.get(PrintTickets).run(tx, choosingMember(buyer), id),
      parties: await program.get(PartyStore).ofDate(tx, dateId),
    }));
    expect(read.mine.orders).toMatchObject([{ tickets: 2 }]);
    expect(read.calendar).toMatchObject([{ tickets: 2, mode: 'venue' }]);
    expect(read.income).toEqual({ tickets: 2, yen: 6_400, inside: 0 });
    expect(read.door).toEqual({ inside: 0, expected: 2 });
    const two = { nameJa: 'お弁当', nameEn: 'Packed lunch', count: 2, due: 0 };
    expect(read.list).toMatchObject([
      { id: tickets[0], party: 2, addOns: [two] },
      { id: tickets[1], party: 2, addOns: [two] },
    ]);
    expect(read.attendees.slots.map(({ ticketId }) => ticketId)).toEqual(tickets);
    expect(read.paper.tickets).toMatchObject([{ addOns: [two] }, { addOns: [two] }]);
    expect(read.parties).toMatchObject([
      {
        kinds: [
          { nameJa: '一般', mostBeside: null, count: 2 },
          { nameJa: 'お弁当', mostBeside: 1, count: 2 },
        ],
      },
    ]);
    const attendance = (typeId: string | null) =>
      inside((tx) =>
        program.get(AttendanceStore).page(tx, eventId, {
          ...{ first: 10, after: null, sensitive: false },
          filter: { occurrenceId: null, typeId, state: null, who: null },
        }),
      );
    expect((await attendance(null)).map(({ ticketId }) => ticketId)).toEqual(tickets);
    expect((await attendance(types[1]!.id)).map(({ ticketId }) => ticketId)).toEqual(lunches);
  });

  it('open no door and go to nobody else; the door sees them with a ticket of their order', async () => {
    const [buyer, eventId] = [await stage.member(), await publish()];
    const { tickets, lunches } = await buy(buyer, eventId, 1, 1);
    const reader = { accountId: newId(), role: 'coordinator' } as const;
    const read = (ticketId: string) =>
      inside((tx) => program.get(Admit).run(tx, eventId, { ticketId, serial: 1 }, reader));
    expect(await read(lunches[0]!)).toMatchObject({ ticket: null });
    expect((await read(lunches[0]!)).verdict).not.toBe('admitted');
    await stage.wait(30 * day);
    expect(await read(lunches[0]!)).toMatchObject({ ticket: null });
    expect(await read(tickets[0]!)).toMatchObject({
      ...{ verdict: 'admitted', ticket: { addOns: [{ nameJa: 'お弁当', count: 1 }] } },
    });
    const again = await buy(buyer, await publish(), 1, 1);
    const send = (id: string) =>
      inside((tx) => program.get(SendTicket).run(tx, buyer, { id, email: 'a@example.jp', locale: 'ja' }));
    await expect(send(again.lunches[0]!)).rejects.toMatchObject({ code: 'TICKET_NOT_FOUND' });
    await send(again.tickets[0]!);
  });

  it('are paid for at the entrance once, with whoever comes first, and stand on no paper of whoever has a ticket from the buyer', async () => {
    const [buyer, friend] = [await stage.member(), await stage.member()];
    const eventId = await stage.publish(10, {
      ...{
        payment: 'door',
        types: [
          { ...adult, capacity: null },
          { ...lunch, capacity: 6, mostBeside: 1 },
        ],
      },
    });
    const id = await choose(buyer, eventId, 3, 2);
    await stage.press(buyer, id);
    const { types } = await dateOf(eventId);
    const { tickets } = await stage.purchase(buyer, id);
    const ids = tickets.filter((one) => one.ticketTypeId === types[0]!.id).map((one) => one.id);
    await database.look('update ticketing.ticket set holder_id = $2 where id = $1', [ids[2], friend]);
    const paper = async (memberId: string) =>
      (
        await inside((tx) =>
          program.get(PrintTickets).run(tx, choosingMember(memberId), memberId === buyer ? id : ids[2]!),
        )
      ).tickets.map(({ addOns }) => addOns.map(({ count, due }) => [count, due]));
    expect([await paper(buyer), await paper(friend)]).toEqual([[[[2, 2_400]], [[2, 2_400]]], [[]]]);
    await stage.wait(30 * day);
    const reader = { accountId: newId(), role: 'coordinator' } as const;
    const letIn = (ticketId: string) =>
      inside((tx) => program.get(Admit).run(tx, eventId, { ticketId, serial: null }, reader));
    const owed = { ticket: { addOns: [{ count: 2, due: 2_400 }] } };
    const paid = { ticket: { addOns: [{ count: 2, due: 0 }] } };
    expect(await letIn(ids[0]!)).toMatchObject({ verdict: 'admitted', ...owed });
    expect(await letIn(ids[0]!)).toMatchObject({ verdict: 'already_in', ...paid });
    expect(await letIn(ids[1]!)).toMatchObject({ verdict: 'admitted', ...paid });
    const listed = await inside((tx) =>
      program.get(DoorPhoneStore).list(tx, eventId, { first: 10, after: null }),
    );
    expect(listed.map(({ addOns }) => addOns[0]?.due)).toEqual([0, 0, 0]);
  });

  it('alone are no entry in the calendar of a buyer who has handed every ticket on', async () => {
    const [buyer, friend, eventId] = [await stage.member(), await stage.member(), await publish()];
    const { id, tickets } = await buy(buyer, eventId, 1, 1);
    await database.look('update ticketing.ticket set holder_id = $2 where id = $1', [tickets[0], friend]);
    const calendar = (memberId: string, of: string | null) =>
      inside((tx) => program.get(CalendarStore).ofMember(tx, memberId, { since: tx.now, id: of }));
    expect([await calendar(buyer, null), await calendar(buyer, id)]).toEqual([[], []]);
    expect(await calendar(friend, null)).toMatchObject([{ tickets: 1 }]);
  });

  it('edge case 12: go back with the last ticket, by the same policy and to the yen of what the page said', async () => {
    const [buyer, eventId] = [await stage.member(), await publish()];
    const { id, tickets } = await buy(buyer, eventId, 2, 1);
    await stage.wait(25 * day);
    await cancel(buyer, tickets[0]!, 1_000);
    expect(await standing(eventId)).toEqual([
      [1, 0],
      [1, 0],
    ]);
    await expect(cancel(buyer, tickets[1]!, 1_000)).rejects.toMatchObject({ code: 'CANCEL_TERMS_CHANGED' });
    await Promise.all([cancel(buyer, tickets[1]!, 1_600), cancel(buyer, tickets[1]!, 1_600)]);
    expect(await standing(eventId)).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect((await stage.purchase(buyer, id)).moneyBack).toEqual({ due: 2_600, done: 0, waits: 0 });
    expect(
      await database.look(
        'select amount from ticketing.ticket_refund where order_id = $1 order by requested_at',
        [id],
      ),
    ).toEqual([{ amount: 1_000 }, { amount: 1_600 }]);
    for (let time = 0; time < 4; time += 1) await stage.catchUp();
    expect((await stage.purchase(buyer, id)).moneyBack).toEqual({ due: 2_600, done: 2_600, waits: 0 });
    const letters = await stage.letters(buyer);
    expect(letters.filter((subject) => subject.includes('取り消しました'))).toHaveLength(2);
    const told = await database.look<{ text: string }>(
      "select letter::text text from platform.mail where letter->>'subject' like '%取り消しました%' order by id desc limit 1",
    );
    expect(told[0]!.text).toContain('取消手数料: 1,600円（税込）');
    expect(told[0]!.text).toContain('返金: 1,600円');
    expect(told[0]!.text).not.toContain('先に返金済み');
    expect(await stage.faults()).toEqual([]);
  });

  it('go back alone, and the tickets stay', async () => {
    const [buyer, eventId] = [await stage.member(), await publish()];
    const { id, lunches } = await buy(buyer, eventId, 1, 1);
    await cancel(buyer, lunches[0]!, 0);
    expect(await standing(eventId)).toEqual([
      [1, 0],
      [0, 0],
    ]);
    expect((await stage.purchase(buyer, id)).moneyBack).toMatchObject({ due: 1_200 });
  });

  it('stay once somebody of the order is inside, who may have eaten it, and are no place of a company', async () => {
    const [buyer, eventId] = [await stage.member(), await publish()];
    const { id, tickets, lunches } = await buy(buyer, eventId, 2, 1);
    await stage.wait(30 * day);
    const reader = { accountId: newId(), role: 'coordinator' } as const;
    await inside((tx) => program.get(Admit).run(tx, eventId, { ticketId: tickets[0]!, serial: 1 }, reader));
    await expect(cancel(buyer, lunches[0]!, 600)).rejects.toMatchObject({ code: 'TICKET_USED' });
    expect((await stage.purchase(buyer, id)).moneyBack).toMatchObject({ due: 0 });
    expect(companyKind(await dateOf(eventId), { position: 1 }).nameJa).toBe('一般');
  });

  it('stay good alone after no refund in the dashboard either: whoever decides is asked to end them too, and the letter counts tickets', async () => {
    const [buyer, eventId] = [await stage.member(), await publish()];
    const { id, tickets, lunches } = await buy(buyer, eventId, 2, 1);
    const [paid] = await database.look<{ intent: string }>(
      `select p.stripe_payment_intent_id intent from billing.payment p join ticketing.ticket_payment t on t.payment_id = p.id
        where t.order_id = $1`,
      [id],
    );
    const ended = async (endTicketIds: string[]) => {
      const [open] = await database.look<{ id: string }>(
        "select id from ticketing.outside_money where order_id = $1 and state = 'open'",
        [id],
      );
      const saying = { id: open!.id, endTicketIds, by: newId() };
      await inside((tx) => program.get(SettleOutsideMoney).run(tx, saying));
      await program.runReactions();
    };
    const refund = async () => {
      await sandbox.call('POST', '/v1/refunds', { payment_intent: paid!.intent, amount: '2000' });
      await stage.catchUp();
    };
    await refund();
    await ended([tickets[0]!]);
    const [letter] = await database.look<{ text: string }>(
      `select letter::text text from platform.mail where letter->>'subject' like '%チケットを取り消しました（返金済み）'`,
    );
    expect(letter!.text).toContain('いまお使いいただけるチケットは1枚です');
    await refund();
    await expect(ended([tickets[1]!])).rejects.toMatchObject({ code: 'OUTSIDE_MONEY_ADD_ONS' });
    expect(await standing(eventId)).toEqual([
      [1, 0],
      [1, 0],
    ]);
    await ended([tickets[1]!, ...lunches]);
    expect(await standing(eventId)).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(await stage.faults()).toEqual([]);
  });

  it('the last lunch, pressed for at once by two: one has it, and the other keeps no ticket either', async () => {
    const [one, two, eventId] = [await stage.member(), await stage.member(), await publish(1)];
    const both = await Promise.allSettled([choose(one, eventId, 1, 1), choose(two, eventId, 1, 1)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await standing(eventId)).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  it('the last lunch is promised twice where places are looked at first and taken without a lock (control)', async () => {
    const [one, two, eventId] = [await stage.member(), await stage.member(), await publish(1)];
    const bothLooked = meeting();
    jest.spyOn(program.get(PlaceStore), 'take').mockImplementation(async (tx, wanted, { holdId, until }) => {
      const free = await Promise.all(
        wanted.map(({ quotaId, count }) =>
          tx.query<{ id: string }>(
            'select id from ticketing.place where quota_id = $1 and held_until is null limit $2',
            [quotaId, count],
          ),
        ),
      );
      await bothLooked.arrive();
      const ids = free.flat().map(({ id }) => id);
      await tx.query('update ticketing.place set hold_id = $2, held_until = $3 where id = any ($1)', [
        ...[ids, holdId, until],
      ]);
      return free.every((places, at) => places.length === wanted[at]!.count);
    });
    const both = await Promise.allSettled([choose(one, eventId, 1, 1), choose(two, eventId, 1, 1)]);
    jest.restoreAllMocks();
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
  });

  it('have no waiting list; a further date has them as well', async () => {
    const [first, buyer, eventId] = [await stage.member(), await stage.member(), await publish(1, 1)];
    await buy(first, eventId, 1, 1);
    const { id, types, startsAt } = await dateOf(eventId);
    const join = (at: number) =>
      inside((tx) =>
        program.get(JoinWaitingList).run(tx, buyer, {
          ...{ eventId, occurrenceIds: [id], lines: [{ typeId: types[at]!.id, quantity: 1 }] },
        }),
      );
    await expect(join(1)).rejects.toMatchObject({ code: 'TICKET_TYPE_UNKNOWN' });
    await expect(join(0)).resolves.toEqual(expect.any(String));
    const later = new Date(startsAt.getTime() + 7 * day * 60_000);
    await inside((tx) =>
      program.get(AddEventDate).run(tx, eventId, {
        ...{ startsAt: later, endsAt: new Date(later.getTime() + 3_600_000), saleUntil: later, capacity: 5 },
      }),
    );
    const dates = await inside((tx) => program.get(SaleStore).dates(tx, eventId));
    expect(dates[1]!.types.map(({ mostBeside, left }) => [mostBeside, left])).toEqual([
      [null, 5],
      [1, 1],
    ]);
  });
});

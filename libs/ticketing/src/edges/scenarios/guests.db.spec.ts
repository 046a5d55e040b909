import { ForgetCustomer, MoneyOfPayers } from '@enishi/billing';
import { newId } from '@enishi/kernel';
import { PersonalRecords } from '@enishi/platform';
import { useProgram, useSandbox, useTestDatabase } from '@enishi/testing';
import { CancelTicket } from '../../actions/orders/cancel-ticket.ts';
import { HoldAsGuest } from '../../actions/guests/hold-as-guest.ts';
import { OpenGuestOrder } from '../../actions/guests/open-guest-order.ts';
import { TakeGuestOrders } from '../../actions/guests/take-guest-orders.ts';
import { ListAttendees } from '../../actions/attendees/list-attendees.ts';
import { ListMyTickets } from '../../actions/orders/list-my-tickets.ts';
import { PrintTickets } from '../../actions/orders/print-tickets.ts';
import { enterMembers } from '../../example-sale.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { ForgetGuestsJob } from '../schedules/forget-guests.job.ts';
import { setGuestStage } from './guest-stage.ts';
import { payPage, setPayingStage } from './paying-stage.ts';

/** Tickets for people without an account, paid at the entrance and by card. */
describe('a guest', () => {
  const database = useTestDatabase();
  const sandbox = useSandbox();
  const program = useProgram(database, { settings: () => sandbox.settings() });
  const stage = setPayingStage({ database, sandbox, program });
  const { sato, choose, read, purchase, press, letters } = setGuestStage(stage, { database, program });
  const door = { payment: 'door' as const };

  it('orders what is paid at the entrance at the price for everybody; the letter carries the secret address', async () => {
    const eventId = await stage.publish(10, door);
    const email = 'door@example.jp';
    const code = await choose(eventId, { email }, 2);
    expect(await purchase(code)).toMatchObject({
      stage: 'held',
      lines: [{ price: 2_000, why: null }],
    });
    await press(code);
    const [{ guest }, ordered] = [await read(code), await purchase(code)];
    expect([ordered.stage, ordered.tickets.length]).toEqual(['confirmed', 2]);
    expect(guest).toMatchObject({ familyKana: 'サトウ', phone: '0152-00-0000', privacyVersion: 0 });
    const [letter] = await letters(email);
    expect(letter?.subject).toBe('【見本の会】「道東マッチングナイト東京」のチケット');
    expect(letter?.url).toMatch(new RegExp(`/orders/${code}$`));
    const paper = await stage.inside((tx) =>
      program.get(PrintTickets).run(tx, { kind: 'guest', id: guest.id }, ordered.id),
    );
    expect(paper.tickets.map(({ holder }) => holder)).toEqual(['佐藤　一郎', '佐藤　一郎']);
    await expect(read(`${code}x`)).rejects.toMatchObject({ code: 'GUEST_ORDER_UNKNOWN' });
    expect(await database.look('select code_hash from ticketing.guest where id = $1', [guest.id])).toEqual([
      { code_hash: expect.any(Buffer) as Buffer },
    ]);
  });

  it('pays by card, with a receipt at the same address, books as of any buyer, and gives a ticket back by policy', async () => {
    const eventId = await stage.publish(10, { cancelling: [{ from: 60, percent: 50 }] });
    const email = 'card@example.jp';
    const code = await choose(eventId, { email }, 2);
    await press(code);
    const { id, guest } = await stage.inside((tx) => program.get(OpenGuestOrder).run(tx, code));
    await payPage(await stage.page(id));
    await stage.catchUp();
    const [{ receipts }, ordered] = [await read(code), await purchase(code)];
    expect([ordered.stage, receipts.length]).toEqual(['confirmed', 1]);
    const books = { stripe_clearing: 4_000 - 144, processor_fee: 144, output_tax: -363 };
    expect(await stage.balances(guest.id)).toEqual({ ...books, contract_liability: -3_637 });
    expect((await letters(email)).map(({ url }) => url.endsWith(`/orders/${code}`))).toEqual([true, true]);
    const ticket = { id: ordered.tickets[0]!.id, fee: 1_000 };
    await stage.inside((tx) => program.get(CancelTicket).run(tx, guest.id, ticket));
    await stage.catchUp();
    expect(await stage.refunds(guest.id)).toEqual([{ amount: 1_000, state: 'succeeded' }]);
    expect(await stage.faults()).toEqual([]);
  });

  it('taken along it is the member’s: a copy of their data has what was paid, and erased as a member they are forgotten as the guest', async () => {
    const email = 'taken@example.jp';
    const code = await choose(await stage.publish(), { email });
    await press(code);
    const { id, guest } = await stage.inside((tx) => program.get(OpenGuestOrder).run(tx, code));
    await payPage(await stage.page(id));
    await stage.catchUp();
    const [subjectId] = await enterMembers(program, stage.communityId(), [email]);
    await stage.inside((tx) => program.get(TakeGuestOrders).run(tx, subjectId!));
    const [account] = await database.look<{ id: string }>(
      'select account_id id from membership.member where id = $1',
      [subjectId],
    );
    const person = { accountId: account!.id, subjectId: subjectId!, email, name: '佐藤 一郎' };
    const customer = async () =>
      (
        await database.look<{ name: string; email: string; stripe: string }>(
          `select name, email, stripe_customer_id stripe from billing.customer where subject_id = $1`,
          [guest.id],
        )
      )[0]!;
    const { stripe } = await customer();
    const books = await stage.balances(guest.id);
    await program.transactions.inIdentity(stage.communityId(), async (tx) => {
      const records = program.get(PersonalRecords);
      const held = Object.fromEntries(
        (await records.collect(tx, person)).map(({ table, rows }) => [table, rows.length]),
      );
      expect(held).toMatchObject({ 'billing.customer': 1, 'billing.payment': 1, 'billing.receipt': 1 });
      expect(held).toMatchObject({ 'billing.disclosure_snapshot': 1, 'ticketing.ticket_order': 1 });
      await records.erase(tx, person);
      await program.get(ForgetCustomer).run(tx, { kind: 'member', id: subjectId! });
    });
    await program.runReactions();
    expect(await customer()).toMatchObject({ name: '', email: '' });
    expect(await sandbox.call('GET', `/v1/customers/${stripe}`)).toMatchObject({ deleted: true });
    expect(await stage.balances(guest.id)).toEqual(books);
  });

  it('pressed twice it is one guest, one hold and one secret; two at once as well', async () => {
    const eventId = await stage.publish(10, door);
    const [email, pressed] = ['twice@example.jp', newId()];
    const codes = await Promise.all([1, 2, 3].map(() => choose(eventId, { email }, 1, { press: pressed })));
    expect(new Set(codes).size).toBe(1);
    expect(await stage.standing(eventId)).toEqual({ sold: 0, held: 1 });
    await Promise.all([press(codes[0]!), press(codes[0]!)]);
    expect(await letters(email)).toHaveLength(1);
  });

  it('has no more tickets than one person may, over all purchases under one address, however it is written', async () => {
    const eventId = await stage.publish(30, door);
    await press(await choose(eventId, { email: 'limit@example.jp' }, 3));
    await expect(choose(eventId, { email: 'Ｌimit@EXAMPLE.jp ' }, 2)).rejects.toMatchObject({
      code: 'TICKETS_PER_PERSON',
    });
    await press(await choose(eventId, { email: 'LIMIT@example.jp' }, 1));
    await expect(choose(eventId, { email: 'limit@example.jp' }, 1)).rejects.toMatchObject({
      code: 'TICKETS_PER_PERSON',
    });
    const twelve = Array.from({ length: 12 }, () => choose(eventId, { email: 'race@example.jp' }, 4));
    await Promise.all(twelve);
    expect(await stage.standing(eventId)).toEqual({ sold: 4, held: 4 });
  });

  it('the control: without the lock on the address, purchases at the same moment pass the limit together', async () => {
    const eventId = await stage.publish(30, door);
    const [email, count] = ['control@example.jp', 6];
    const dates = await stage.inside((tx) => program.get(SaleStore).dates(tx, eventId));
    const lines = [{ typeId: dates[0]!.types[0]!.id, quantity: 4 }];
    const attempts = Array.from({ length: count }, () =>
      program.transactions.inIdentity(stage.communityId(), (tx) => {
        const unlocked = Object.create(tx, { lock: { value: () => Promise.resolve() } }) as typeof tx;
        const wish = { occurrenceId: dates[0]!.id, lines, press: newId(), locale: 'ja' as const };
        return program.get(HoldAsGuest).run(unlocked, { ...wish, form: { ...sato, email } });
      }),
    );
    await Promise.allSettled(attempts);
    expect((await stage.standing(eventId)).held).toBeGreaterThan(4);
  });

  it('types what can be read and agrees, or nothing is kept; all that is wrong is said at once', async () => {
    const eventId = await stage.publish(10, door);
    const typed = { familyName: '', familyKana: '', email: 'nobody', phone: '12', privacyVersion: null };
    const refused = await choose(eventId, typed).catch((error: unknown) => error);
    expect(refused).toMatchObject({
      code: 'TEXT_MISSING',
      others: [
        { code: 'EMAIL_UNREADABLE' },
        { code: 'GUEST_PHONE_UNREADABLE' },
        { code: 'GUEST_CONSENT_MISSING' },
      ],
    });
    await expect(choose(eventId, { privacyVersion: 7 })).rejects.toMatchObject({
      code: 'GUEST_NOTICE_CHANGED',
    });
    expect(await stage.standing(eventId)).toEqual({ sold: 0, held: 0 });
  });

  it('is named to the desk with kana, found by either, and that they were looked at is written down', async () => {
    const eventId = await stage.publish(10, door);
    await press(await choose(eventId, { email: 'desk@example.jp' }));
    const reader = { accountId: newId(), role: 'owner' as const };
    const list = (text: string | null) =>
      stage.inside((tx) =>
        program.get(ListAttendees).run(tx, eventId, {
          ...{ first: 10, after: null, reader },
          search: { occurrenceId: null, typeId: null, state: null, text },
        }),
      );
    expect((await list('さとう')).attendees.map(({ sent }) => sent)).toMatchObject([
      { name: '佐藤　一郎', phone: '0152-00-0000', email: 'desk@example.jp' },
    ]);
    expect((await list('たなか')).attendees).toEqual([]);
    const seen = await database.look(
      `select people from membership.access_log where account_id = $1 and reason like $2`,
      [reader.accountId, `event:${eventId}%`],
    );
    expect(seen).toEqual([{ people: 1 }]);
  });

  it('is forgotten once the days after the event are over, or a day after nothing was ordered; the books keep what was paid', async () => {
    const eventId = await stage.publish();
    const paid = await choose(eventId, { email: 'gone@example.jp' });
    await press(paid);
    const { id, guest } = await stage.inside((tx) => program.get(OpenGuestOrder).run(tx, paid));
    await payPage(await stage.page(id));
    await stage.catchUp();
    const left = await choose(await stage.publish(10, door), { email: 'left@example.jp' });
    const books = await stage.balances(guest.id);
    const forgotten = async (days: number) => {
      await stage.wait(days * 24 * 60);
      await program.get(ForgetGuestsJob).run();
    };
    await forgotten(2);
    await expect(read(left)).rejects.toMatchObject({ code: 'GUEST_ORDER_UNKNOWN' });
    await forgotten(57);
    expect((await read(paid)).guest.familyName).toBe('佐藤');
    await forgotten(3);
    await program.runReactions();
    await expect(read(paid)).rejects.toMatchObject({ code: 'GUEST_ORDER_UNKNOWN' });
    const rows = await database.look(
      `select g.family_name, g.email, g.phone, g.search_keys, c.name, c.email mail from ticketing.guest g
         join billing.customer c on c.subject_id = g.id where g.id = $1`,
      [guest.id],
    );
    const nothing = { family_name: '', email: null, phone: null, search_keys: [], name: '', mail: '' };
    expect(rows).toEqual([nothing]);
    expect(await stage.balances(guest.id)).toEqual(books);
    expect(await stage.faults()).toEqual([]);
  });

  it('is forgotten also where five hundred others stand before them, of whom billing has money', async () => {
    const code = await choose(await stage.publish(10, door), { email: 'last@example.jp' });
    const { guest } = await read(code);
    const many = `select gen_random_uuid() hold, ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid id from generate_series(1, 500) n`;
    await database.look(
      `with many as (${many}), known as (
         insert into ticketing.guest (id, community_id, event_id, family_name, given_name, family_kana, given_kana, search_keys, locale, serial, press, made_at)
         select many.id, community_id, event_id, family_name, given_name, family_kana, given_kana, '{}', locale, 1, many.id::text, made_at
           from ticketing.guest, many where guest.id = $1)
       insert into ticketing.hold (id, community_id, guest_id, event_id, occurrence_id, press, lines, state, expires_at, created_at)
       select many.hold, community_id, many.id, event_id, occurrence_id, many.id::text, lines, state, expires_at, created_at
         from ticketing.hold, many where guest_id = $1`,
      [guest.id],
    );
    for (const row of [
      'hold set created_at = created_at where guest_id',
      'guest set made_at = made_at where id',
    ])
      await database.look(`update ticketing.${row} = $1`, [guest.id]);
    jest
      .spyOn(program.get(MoneyOfPayers), 'among')
      .mockImplementation(async (_tx, _kind, ids) => new Set(ids.filter((id) => id.startsWith('00000000'))));
    await stage.wait(2 * 24 * 60);
    await program.get(ForgetGuestsJob).run();
    jest.restoreAllMocks();
    await expect(read(code)).rejects.toMatchObject({ code: 'GUEST_ORDER_UNKNOWN' });
    const left = await database.look<{ count: number }>(
      `select count(*)::int count from ticketing.guest where erased_at is null and id::text like '00000000%'`,
    );
    expect(left).toEqual([{ count: 500 }]);
  });

  it('who is a member takes the orders under the same address along; the secret address is dead, the codes are not', async () => {
    const eventId = await stage.publish(10, door);
    const email = 'later@example.jp';
    const code = await choose(eventId, { email }, 2);
    await press(code);
    const before = await purchase(code);
    const [other] = await enterMembers(program, stage.communityId(), ['other@example.jp']);
    expect((await read(code, other!)).own).toBe(false);
    expect(await stage.inside((tx) => program.get(TakeGuestOrders).run(tx, other!))).toBe(0);
    const [member] = await enterMembers(program, stage.communityId(), [email]);
    expect((await read(code, member!)).own).toBe(true);
    expect(await stage.inside((tx) => program.get(TakeGuestOrders).count(tx, member!))).toBe(1);
    expect(await stage.inside((tx) => program.get(TakeGuestOrders).run(tx, member!))).toBe(1);
    expect(await stage.inside((tx) => program.get(TakeGuestOrders).run(tx, member!))).toBe(0);
    await expect(read(code)).rejects.toMatchObject({ code: 'GUEST_ORDER_UNKNOWN' });
    const after = await stage.purchase(member!, before.id);
    expect(after.tickets.map(({ id, serial }) => [id, serial])).toEqual(
      before.tickets.map(({ id, serial }) => [id, serial]),
    );
    const page = { first: 10, after: null };
    const { orders } = await stage.inside((tx) => program.get(ListMyTickets).run(tx, member!, page));
    expect(orders.map(({ id }) => id)).toEqual([before.id]);
    const kept = await database.look(
      'select family_name, email, phone, taken_by from ticketing.guest where taken_by = $1',
      [member],
    );
    expect(kept).toEqual([{ family_name: '', email, phone: null, taken_by: member }]);
  });
});

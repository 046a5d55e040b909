import { EnsureAccounts } from '@enishi/identity';
import { newId, unwrap } from '@enishi/kernel';
import { ListHeldCards, ReadMembership, RenewCard } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { randomBytes } from 'node:crypto';
import { orderTicketsFor } from '../../example-order.ts';
import { enterMembers, exampleDate, exampleSale, foundCommunity, publishEvent } from '../../example-sale.ts';
import { lookWithoutLock } from '../../edges/scenarios/unlocked-door.ts';
import { DoorScanStore } from '../../store/door-scan.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { Admit } from '../door/admit.ts';
import { RunDoorPhones } from '../door/run-door-phones.ts';
import { StandAtDoor } from '../door/stand-at-door.ts';
import { TakeInScans } from '../door/take-in-scans.ts';
import type { SentScan } from '../door/take-in-scans.ts';

const database = useTestDatabase();
const program = useProgram(database);

let communityId: string;
let accountId: string;
let people = 0;
const before = new Date('2026-04-01T03:00:00Z');

beforeAll(async () => {
  communityId = await foundCommunity(program, 'toguchi');
  const accounts = await program.transactions.inIdentity(communityId, (tx) =>
    program.get(EnsureAccounts).run(tx, ['door@example.jp'], 'ja'),
  );
  accountId = accounts.get('door@example.jp')!;
}, 60_000);

afterEach(() => {
  jest.restoreAllMocks();
  program.clock.set(before);
});

const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inCommunity(communityId, work);
const reader = () => ({ accountId, role: 'staff' });

/** A member, with the number on their card. */
async function member(): Promise<{ id: string; number: string }> {
  const [id] = await enterMembers(program, communityId, [`c${(people += 1)}@example.jp`]);
  const { member: found } = await inside((tx) => program.get(ReadMembership).run(tx, id!));
  return { id: id!, number: found.number };
}

const order = async (memberId: string, eventId: string, quantity = 1, date = 0): Promise<string[]> =>
  (await orderTicketsFor(program, communityId, memberId, { eventId, quantity, date })).ticketIds;

/** A helper's phone, opened, at the nth date of an event. */
async function phoneAt(eventId: string, label: string, nth = 0): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await inside(async (tx) => {
    const dates = await program.get(SaleStore).dates(tx, eventId);
    const offer = { doorId: dates[nth]!.id, label, reader: reader() };
    const link = await program.get(RunDoorPhones).offer(tx, eventId, offer);
    await program.get(StandAtDoor).open(tx, link, token);
  });
  return token;
}

const byCard = (number: string | null, changes: Partial<SentScan> = {}): SentScan => ({
  ...{
    nonce: newId(),
    ticketId: null,
    serial: null,
    secondsAgo: 0,
    decided: 'asks',
    card: { number, serial: 1 },
  },
  ...changes,
});
const send = (token: string, scans: SentScan[], undone: string[] = []) =>
  inside(async (tx) => unwrap((await program.get(TakeInScans).run(tx, [{ token, scans, undone }]))[0]!));
const shown = (token: string, number: string | null, serial = 1) =>
  inside((tx) => program.get(StandAtDoor).card(tx, token, { number, serial }));
const atDesk = (eventId: string, number: string | null, serial = 1) =>
  inside((tx) => program.get(Admit).run(tx, eventId, { number, serial }, reader()));
const written = (ticketIds: string[]) =>
  database.look<{ act: string }>(
    'select act from ticketing.admission where ticket_id = any($1) order by at',
    [ticketIds],
  );

/** At the hour of the doors: an event, and a member with so many tickets of it. */
async function evening(quantity: number) {
  const eventId = await publishEvent(program, communityId);
  const hana = await member();
  const ticketIds = quantity > 0 ? await order(hana.id, eventId, quantity) : [];
  program.clock.set(exampleDate.startsAt);
  return { eventId, hana, ticketIds };
}

describe('a member card is every ticket that its member has', () => {
  it('lets in by the one ticket, once, and says since when and by whom', async () => {
    const { eventId, hana, ticketIds } = await evening(1);
    const [first, second] = [await phoneAt(eventId, '田中'), await phoneAt(eventId, '佐藤')];
    expect(await shown(first, hana.number)).toMatchObject({
      ...{ verdict: 'admitted', tickets: [{ id: ticketIds[0], name: '見本　花子', here: true }] },
    });
    const [ticketId] = ticketIds;
    const reading = byCard(hana.number, { ticketId: ticketId! });
    expect(await send(first, [reading])).toMatchObject([{ verdict: 'admitted', mistaken: false }]);
    expect(await send(first, [reading])).toMatchObject([{ verdict: 'admitted' }]);
    expect(await send(second, [byCard(hana.number, { ticketId: ticketId! })])).toMatchObject([
      { verdict: 'already_in', since: exampleDate.startsAt, label: '田中' },
    ]);
    expect((await shown(second, hana.number)).verdict).toBe('already_in');
    expect(await written(ticketIds)).toHaveLength(1);
  });

  it('asks who comes in where there are several; each chosen one is a reading of its own, and can be taken back', async () => {
    const { eventId, hana, ticketIds } = await evening(2);
    const token = await phoneAt(eventId, '田中');
    expect((await shown(token, hana.number)).verdict).toBe('choose');
    const scans = ticketIds.map((ticketId) => byCard(hana.number, { ticketId }));
    const told = await send(token, scans);
    expect(told.map(({ verdict }) => verdict)).toEqual(['admitted', 'admitted']);
    await send(token, [], [scans[1]!.nonce]);
    expect((await written(ticketIds)).map(({ act }) => act).sort()).toEqual(['in', 'in', 'undone']);
    expect((await shown(token, hana.number)).verdict).toBe('admitted');
  });

  it('lets in without a network whom the phone did not list: by a ticket that is left, and by the same however often it is sent', async () => {
    const { eventId, hana, ticketIds } = await evening(2);
    const token = await phoneAt(eventId, '田中');
    const unlisted = byCard(hana.number, { decided: 'let_in' });
    expect(await send(token, [unlisted])).toMatchObject([{ verdict: 'admitted', mistaken: false }]);
    expect(await send(token, [unlisted])).toMatchObject([{ verdict: 'admitted' }]);
    const more = [byCard(hana.number, { decided: 'let_in' }), byCard(hana.number, { decided: 'let_in' })];
    const told = await send(token, more);
    expect(told.map(({ verdict, mistaken }) => [verdict, mistaken])).toEqual([
      ['admitted', false],
      ['already_in', true],
    ]);
    expect(await written(ticketIds)).toHaveLength(2);
  });

  it('gives a phone the numbers by which it knows cards, and the desk the party to choose from', async () => {
    const { eventId, hana, ticketIds } = await evening(2);
    const token = await phoneAt(eventId, '田中');
    const list = await inside((tx) => program.get(StandAtDoor).list(tx, token, { first: 10, after: null }));
    expect(list.tickets.map(({ cards }) => cards)).toEqual([
      ...[[{ number: hana.number, serial: 1 }], [{ number: hana.number, serial: 1 }]],
    ]);
    const choice = await atDesk(eventId, hana.number);
    expect(choice).toMatchObject({ verdict: 'choose', ticket: null });
    expect(choice.party.map(({ ticket, member: who }) => [ticket.id, who?.name]).sort()).toEqual(
      [...ticketIds].sort().map((id) => [id, '見本　花子']),
    );
    await send(token, [byCard(hana.number)]);
    expect(await atDesk(eventId, hana.number)).toMatchObject({ verdict: 'admitted', party: [] });
    expect(await atDesk(eventId, hana.number)).toMatchObject({ verdict: 'already_in' });
  });
});

describe('a card that does not let in says why', () => {
  it.each([
    ['cancelled', `update ticketing.ticket set state = 'cancelled' where id = any($1)`],
    [
      'unpaid',
      `update ticketing.ticket_order set state = 'unpaid' where id in (select order_id from ticketing.ticket where id = any($1))`,
    ],
  ])('%s', async (verdict, sql) => {
    const { eventId, hana, ticketIds } = await evening(1);
    const token = await phoneAt(eventId, '田中');
    await database.look(sql, [ticketIds]);
    expect((await shown(token, hana.number)).verdict).toBe(verdict);
    expect(await send(token, [byCard(hana.number, { decided: 'let_in' })])).toMatchObject([
      { verdict, mistaken: true },
    ]);
    expect((await atDesk(eventId, hana.number)).verdict).toBe(verdict);
  });

  it('no ticket, a card of another community, one of somebody who has left', async () => {
    const { eventId, hana, ticketIds } = await evening(1);
    const stranger = await member();
    const token = await phoneAt(eventId, '田中');
    for (const [number, verdict] of [
      [stranger.number, 'no_ticket'],
      [null, 'other_community'],
      ['D-2026-999999', 'other_community'],
    ] as const) {
      expect(await shown(token, number)).toEqual({ verdict, tickets: [] });
      expect(await send(token, [byCard(number)])).toMatchObject([{ verdict, mistaken: false }]);
      expect(await atDesk(eventId, number)).toMatchObject({ verdict, ticket: null, member: null });
    }
    await database.look('update membership.member set left_on = $2 where id = $1', [hana.id, '2026-05-01']);
    expect((await shown(token, hana.number)).verdict).toBe('card_ended');
    const mistaken = byCard(hana.number, { ticketId: ticketIds[0]!, decided: 'let_in' });
    expect(await send(token, [mistaken])).toMatchObject([{ verdict: 'card_ended', mistaken: true }]);
    const { mistakes } = await inside((tx) => program.get(RunDoorPhones).look(tx, eventId, reader()));
    expect(mistakes).toMatchObject([{ verdict: 'card_ended', ticketId: ticketIds[0], label: '田中' }]);
  });

  it('another date; of two on one day the tickets of the date of the phone go first', async () => {
    const hours = (plus: number) => new Date(exampleDate.startsAt.getTime() + plus * 3_600_000);
    const dateAt = (plus: number) => ({
      ...{ ...exampleDate, startsAt: hours(plus), endsAt: hours(plus + 1), saleUntil: hours(plus) },
    });
    const eventId = await publishEvent(program, communityId, {
      ...exampleSale,
      dates: [dateAt(0), dateAt(2), dateAt(24)],
    });
    const hana = await member();
    const [now] = await order(hana.id, eventId, 1, 0);
    const [later] = await order(hana.id, eventId, 1, 1);
    program.clock.set(exampleDate.startsAt);
    const [first, second, third] = [
      ...[
        await phoneAt(eventId, '田中', 0),
        await phoneAt(eventId, '佐藤', 1),
        await phoneAt(eventId, '鈴木', 2),
      ],
    ];
    expect((await shown(first!, hana.number)).verdict).toBe('admitted');
    await send(second!, [byCard(hana.number)]);
    expect(await written([later!])).toHaveLength(1);
    expect(await written([now!])).toHaveLength(0);
    expect((await shown(third!, hana.number)).verdict).toBe('other_day');
  });

  it('a ticket that was handed on is whoever has it by now', async () => {
    const { eventId, hana, ticketIds } = await evening(1);
    const jun = await member();
    const token = await phoneAt(eventId, '田中');
    await database.look('update ticketing.ticket set holder_id = $2, serial = 2 where id = any($1)', [
      ...[ticketIds, jun.id],
    ]);
    const kept = byCard(hana.number, { ticketId: ticketIds[0]!, decided: 'let_in' });
    expect((await shown(token, hana.number)).verdict).toBe('no_ticket');
    expect(await send(token, [kept])).toMatchObject([{ verdict: 'handed_on', mistaken: true }]);
    expect(await send(token, [byCard(jun.number)])).toMatchObject([{ verdict: 'admitted' }]);
  });
});

describe('a card that was renewed', () => {
  it('is dead from that commit on, at the desk and for phones; the new one is its member', async () => {
    const { eventId, hana, ticketIds } = await evening(1);
    const token = await phoneAt(eventId, '田中');
    await inside((tx) => program.get(RenewCard).run(tx, hana.id));
    expect((await shown(token, hana.number)).verdict).toBe('card_ended');
    expect((await atDesk(eventId, hana.number)).verdict).toBe('card_ended');
    const kept = byCard(hana.number, { ticketId: ticketIds[0]!, decided: 'let_in' });
    expect(await send(token, [kept])).toMatchObject([{ verdict: 'card_ended', mistaken: true }]);
    const { tickets, verdict } = await shown(token, hana.number, 2);
    expect([verdict, tickets[0]?.cards]).toEqual(['admitted', [{ number: hana.number, serial: 2 }]]);
    expect(await atDesk(eventId, hana.number, 2)).toMatchObject({ verdict: 'admitted' });
    await database.look(`update membership.member set left_on = '2026-05-01' where id = $1`, [hana.id]);
    await expect(inside((tx) => program.get(RenewCard).run(tx, hana.id))).rejects.toMatchObject({
      code: 'MEMBER_LEFT',
    });
  });

  it('twice at once is renewed twice, and the last holds', async () => {
    const hana = await member();
    await Promise.all([1, 2].map(() => inside((tx) => program.get(RenewCard).run(tx, hana.id))));
    const held = await inside((tx) => program.get(ListHeldCards).run(tx, [hana.id]));
    expect(held.get(hana.id)).toEqual([{ number: hana.number, serial: 3 }]);
  });
});

describe('a card whose entry was merged', () => {
  it('shows the tickets of the member who goes on, as their own does', async () => {
    const { eventId, hana, ticketIds } = await evening(1);
    const double = await member();
    await database.look('update membership.member set merged_into = $2 where id = $1', [double.id, hana.id]);
    const token = await phoneAt(eventId, '田中');
    const { tickets } = await shown(token, double.number);
    expect(tickets.map(({ id, cards }) => [id, cards])).toEqual([
      [ticketIds[0], [hana.number, double.number].sort().map((number) => ({ number, serial: 1 }))],
    ]);
    expect(await send(token, [byCard(double.number)])).toMatchObject([{ verdict: 'admitted' }]);
  });
});

describe('one card before two phones at the same moment', () => {
  const readAtOnce = async () => {
    const { eventId, hana, ticketIds } = await evening(1);
    const phones = [await phoneAt(eventId, '田中'), await phoneAt(eventId, '佐藤')];
    const read = await Promise.all(phones.map((token) => send(token, [byCard(hana.number)])));
    return { verdicts: read.map(([told]) => told!.verdict).sort(), ticketIds };
  };

  it('lets in one person by one ticket', async () => {
    const { verdicts, ticketIds } = await readAtOnce();
    expect(verdicts).toEqual(['admitted', 'already_in']);
    expect(await written(ticketIds)).toHaveLength(1);
  });

  it('would let in two where the ticket is not locked (control)', async () => {
    lookWithoutLock(program.get(DoorScanStore), inside);
    const { verdicts, ticketIds } = await readAtOnce();
    expect(verdicts).toEqual(['admitted', 'admitted']);
    expect(await written(ticketIds)).toHaveLength(2);
  });
});

import { EnsureAccounts } from '@enishi/identity';
import { newId, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { randomBytes } from 'node:crypto';
import {
  enterMembers,
  exampleDate,
  foundCommunity,
  keepFree,
  orderKept,
  publishEvent,
} from '../../example-sale.ts';
import { ScanIntake } from '../../edges/scan-intake.ts';
import { lookWithoutLock } from '../../edges/scenarios/unlocked-door.ts';
import { DoorScanStore } from '../../store/door-scan.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { CancelTicket } from '../orders/cancel-ticket.ts';
import { RunDoorPhones } from './run-door-phones.ts';
import { StandAtDoor } from './stand-at-door.ts';
import { TakeInScans } from './take-in-scans.ts';
import type { SentScan } from './take-in-scans.ts';

jest.setTimeout(60_000);

const database = useTestDatabase();
const program = useProgram(database);

let communityId: string;
let people: string[];
let accountId: string;

beforeAll(async () => {
  communityId = await foundCommunity(program, 'toguchi');
  people = await enterMembers(program, communityId, ['one@example.jp', 'two@example.jp']);
  const accounts = await program.transactions.inIdentity(communityId, (tx) =>
    program.get(EnsureAccounts).run(tx, ['door@example.jp'], 'ja'),
  );
  accountId = accounts.get('door@example.jp')!;
}, 60_000);

afterEach(() => {
  jest.restoreAllMocks();
  program.clock.set(new Date('2026-04-01T03:00:00Z'));
});

const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inCommunity(communityId, work);
const reader = () => ({ accountId, role: 'staff' });
const newToken = () => randomBytes(32).toString('base64url');

async function ticketsFor(memberId: string, eventId: string, quantity: number): Promise<string[]> {
  const id = await keepFree(program, communityId, { memberId, eventId, quantity });
  return orderKept(program, communityId, { memberId, id });
}

/** A link for the event's only date. */
const linkFor = (eventId: string, label: string) =>
  inside(async (tx) => {
    const [date] = await program.get(SaleStore).dates(tx, eventId);
    return program.get(RunDoorPhones).offer(tx, eventId, { doorId: date!.id, label, reader: reader() });
  });

/** A helper's phone, opened; answers with its token. */
async function phoneAt(eventId: string, label: string): Promise<string> {
  const link = await linkFor(eventId, label);
  const token = newToken();
  await inside((tx) => program.get(StandAtDoor).open(tx, link, token));
  return token;
}

const scan = (ticketId: string | null, changes: Partial<SentScan> = {}): SentScan => ({
  ...{ nonce: newId(), ticketId, serial: ticketId ? 1 : null, secondsAgo: 0, decided: 'asks', ...changes },
});
const send = (token: string, scans: SentScan[], undone: string[] = []) =>
  inside(async (tx) => {
    const [told] = await program.get(TakeInScans).run(tx, [{ token, scans, undone }]);
    return unwrap(told!);
  });
const watch = (eventId: string) => inside((tx) => program.get(RunDoorPhones).look(tx, eventId, reader()));
const written = (ticketId: string) =>
  database.look<{ act: string; at: Date; label: string | null }>(
    `select a.act, a.at, p.label from ticketing.admission a left join ticketing.door_phone p on p.id = a.phone_id
      where a.ticket_id = $1 order by a.at, a.act`,
    [ticketId],
  );
/** An event with one ticket, at the hour of its doors. */
async function evening(quantity = 1): Promise<{ eventId: string; ticketIds: string[] }> {
  const eventId = await publishEvent(program, communityId);
  const ticketIds = await ticketsFor(people[0]!, eventId, quantity);
  program.clock.set(exampleDate.startsAt);
  return { eventId, ticketIds };
}

describe('two phones without a network (edge case 14)', () => {
  it('both let one ticket in: it is a conflict with times and phones, and nothing is overwritten', async () => {
    const { eventId, ticketIds } = await evening();
    const [ticketId] = ticketIds;
    const [first, second] = [await phoneAt(eventId, '田中'), await phoneAt(eventId, '佐藤')];
    program.clock.advance(600_000);
    const [one] = await send(first, [scan(ticketId!, { decided: 'let_in', secondsAgo: 300 })]);
    expect(one).toMatchObject({ verdict: 'admitted', mistaken: false });
    const [two] = await send(second, [scan(ticketId!, { decided: 'let_in', secondsAgo: 120 })]);
    const at = (minutes: number) => new Date(exampleDate.startsAt.getTime() + minutes * 60_000);
    expect(two).toMatchObject({ verdict: 'already_in', mistaken: true, since: at(5), label: '田中' });
    expect(await written(ticketId!)).toEqual([{ act: 'in', at: at(5), label: '田中' }]);
    const { mistakes } = await watch(eventId);
    expect(mistakes).toMatchObject([
      {
        verdict: 'already_in',
        at: at(8),
        label: '佐藤',
        firstAt: at(5),
        firstLabel: '田中',
        name: '見本　花子',
      },
    ]);
  });

  it('that send the same twice, in one sending or after a lost answer, let in once', async () => {
    const { eventId, ticketIds } = await evening();
    const token = await phoneAt(eventId, '田中');
    const reading = scan(ticketIds[0]!, { decided: 'let_in' });
    const twice = await send(token, [reading, reading]);
    expect(twice.map(({ verdict }) => verdict)).toEqual(['admitted']);
    expect(await send(token, [reading])).toEqual(twice);
    await Promise.all([send(token, [reading]), send(token, [reading])]);
    expect(await written(ticketIds[0]!)).toHaveLength(1);
    expect((await watch(eventId)).mistakes).toEqual([]);
  });

  it('that let in what was given back, handed on or not paid for are told that they should not have', async () => {
    const { eventId, ticketIds } = await evening(2);
    const [givenBack, handedOn] = ticketIds as [string, string];
    const token = await phoneAt(eventId, '田中');
    program.clock.set(new Date('2026-05-01T03:00:00Z'));
    await inside((tx) => program.get(CancelTicket).run(tx, people[0]!, { id: givenBack, fee: 0 }));
    await database.look('update ticketing.ticket set serial = 2 where id = $1', [handedOn]);
    const [unpaid] = await ticketsFor(people[1]!, eventId, 1);
    await database.look(
      `update ticketing.ticket_order set state = 'unpaid' where id = (select order_id from ticketing.ticket where id = $1)`,
      [unpaid],
    );
    program.clock.set(exampleDate.startsAt);
    const told = await send(
      token,
      [givenBack, handedOn, unpaid!].map((id) => scan(id, { decided: 'let_in' })),
    );
    expect(told.map(({ verdict, mistaken }) => [verdict, mistaken])).toEqual([
      ['cancelled', true],
      ['handed_on', true],
      ['unpaid', true],
    ]);
    expect((await watch(eventId)).mistakes.map(({ verdict }) => verdict).sort()).toEqual([
      ...['cancelled', 'handed_on', 'unpaid'],
    ]);
    expect(await written(givenBack)).toEqual([]);
  });

  it('ask without having let in: each reason is another, and nothing is a mistake', async () => {
    const there = await publishEvent(program, communityId);
    const { eventId } = await evening();
    program.clock.set(new Date('2026-04-01T03:00:00Z'));
    const [elsewhere] = await ticketsFor(people[1]!, there, 1);
    program.clock.set(exampleDate.startsAt);
    const token = await phoneAt(eventId, '田中');
    const told = await send(token, [scan(elsewhere!), scan(newId()), scan(null)]);
    expect(told.map(({ verdict }) => verdict)).toEqual(['other_event', 'other_community', 'unknown']);
    expect((await watch(eventId)).mistakes).toEqual([]);
  });

  it('sent somebody away whom they did not know: nobody went in, whatever the server knows', async () => {
    const { eventId, ticketIds } = await evening();
    const token = await phoneAt(eventId, '田中');
    const away = scan(ticketIds[0]!, { decided: 'sent_away' });
    expect(await send(token, [away])).toMatchObject([{ verdict: 'admitted', mistaken: false }]);
    expect(await written(ticketIds[0]!)).toEqual([]);
    const asked = scan(ticketIds[0]!);
    await send(token, [asked]);
    await send(token, [{ ...asked, decided: 'sent_away' }]);
    await send(token, [{ ...asked, decided: 'sent_away' }]);
    expect((await written(ticketIds[0]!)).map(({ act }) => act)).toEqual(['in', 'undone']);
    expect(await send(token, [scan(ticketIds[0]!)])).toMatchObject([{ verdict: 'admitted' }]);
  });

  it('sent in whatever order are judged by when they were made', async () => {
    const { eventId, ticketIds } = await evening();
    const token = await phoneAt(eventId, '田中');
    program.clock.advance(60_000);
    const again = scan(ticketIds[0]!, { secondsAgo: 10, decided: 'sent_away' });
    const first = scan(ticketIds[0]!, { secondsAgo: 20, decided: 'let_in' });
    const told = await send(token, [again, first]);
    expect(new Map(told.map(({ nonce, verdict }) => [nonce, verdict])).get(first.nonce)).toBe('admitted');
    expect((await watch(eventId)).mistakes).toEqual([]);
  });

  it('learn that the bearer went in where the answer to their question was lost', async () => {
    const { eventId, ticketIds } = await evening();
    const [first, second] = [await phoneAt(eventId, '田中'), await phoneAt(eventId, '佐藤')];
    await send(first, [scan(ticketIds[0]!)]);
    const asked = scan(ticketIds[0]!);
    expect(await send(second, [asked])).toMatchObject([{ verdict: 'already_in', mistaken: false }]);
    expect(await send(second, [{ ...asked, decided: 'let_in' }])).toMatchObject([{ mistaken: true }]);
    expect(await send(second, [asked])).toMatchObject([{ mistaken: true }]);
  });

  it('take a mistake back, and both stay written down; what another phone let in stays in', async () => {
    const { eventId, ticketIds } = await evening();
    const [first, second] = [await phoneAt(eventId, '田中'), await phoneAt(eventId, '佐藤')];
    const [one, two] = [
      scan(ticketIds[0]!, { decided: 'let_in' }),
      scan(ticketIds[0]!, { decided: 'let_in' }),
    ];
    await send(first, [one], [one.nonce]);
    await send(first, [], [one.nonce]);
    expect((await written(ticketIds[0]!)).map(({ act }) => act)).toEqual(['in', 'undone']);
    const [again] = [scan(ticketIds[0]!, { decided: 'let_in' })];
    await send(first, [again]);
    await send(second, [two]);
    await send(first, [], [again.nonce]);
    expect(await send(second, [scan(ticketIds[0]!)])).toMatchObject([{ verdict: 'already_in' }]);
    await send(second, [], [two.nonce]);
    expect((await watch(eventId)).mistakes).toEqual([]);
  });
});

describe('two phones with a network, at the same moment', () => {
  const readAtOnce = async () => {
    const { eventId, ticketIds } = await evening();
    const phones = [await phoneAt(eventId, '田中'), await phoneAt(eventId, '佐藤')];
    const read = await Promise.all(phones.map((token) => send(token, [scan(ticketIds[0]!)])));
    return { verdicts: read.map(([told]) => told!.verdict).sort(), ticketId: ticketIds[0]! };
  };

  it('let in one person', async () => {
    const { verdicts, ticketId } = await readAtOnce();
    expect(verdicts).toEqual(['admitted', 'already_in']);
    expect(await written(ticketId)).toHaveLength(1);
  });

  it('would let in two where the ticket is not locked (control)', async () => {
    lookWithoutLock(program.get(DoorScanStore), inside);
    const { verdicts, ticketId } = await readAtOnce();
    expect(verdicts).toEqual(['admitted', 'admitted']);
    expect(await written(ticketId)).toHaveLength(2);
  });
});

describe('many phones that send together', () => {
  const intake = (sending: { token: string; scans: SentScan[]; undone?: string[] }) =>
    program.get(ScanIntake).take(communityId, { undone: [], ...sending });

  it('are answered in one transaction, each its own; whoever is refused hinders no other', async () => {
    const { eventId, ticketIds } = await evening(2);
    const [first, second] = [await phoneAt(eventId, '田中'), await phoneAt(eventId, '佐藤')];
    const opened = jest.spyOn(program.get(TakeInScans), 'run');
    const again = scan(ticketIds[0]!);
    const [one, two, lost, more] = await Promise.allSettled([
      intake({ token: first, scans: [scan(ticketIds[0]!), scan(ticketIds[1]!)] }),
      intake({ token: second, scans: [again] }),
      intake({ token: newToken(), scans: [scan(ticketIds[0]!)] }),
      intake({ token: second, scans: [{ ...again, decided: 'sent_away' }] }),
    ]);
    expect(opened).toHaveBeenCalledTimes(1);
    expect(one).toMatchObject({ value: [{ verdict: 'admitted' }, { verdict: 'admitted' }] });
    expect(two).toMatchObject({
      value: [{ verdict: 'already_in', label: '田中', since: exampleDate.startsAt }],
    });
    expect(lost).toMatchObject({ reason: { code: 'DOOR_PHONE_ENDED' } });
    expect(more).toMatchObject({ value: [{ verdict: 'already_in', mistaken: false }] });
    expect((await watch(eventId)).mistakes).toEqual([]);
  });

  it('may send a hundred readings at once, and no more', async () => {
    const { eventId } = await evening();
    const token = await phoneAt(eventId, '田中');
    const many = Array.from({ length: 101 }, () => scan(null));
    await expect(intake({ token, scans: many })).rejects.toMatchObject({ code: 'INPUT_INVALID' });
    expect(await intake({ token, scans: many.slice(1) })).toHaveLength(100);
  });
});

describe('a phone at the door', () => {
  it('is opened by one phone, which may ask again, and by no other', async () => {
    const { eventId } = await evening();
    const link = await linkFor(eventId, ' 田中　花子 ');
    const door = program.get(StandAtDoor);
    const token = newToken();
    expect(await inside((tx) => door.look(tx, link))).toMatchObject({
      stage: 'offered',
      phone: { label: '田中　花子' },
    });
    await inside((tx) => door.open(tx, link, token));
    await inside((tx) => door.open(tx, link, token));
    await expect(inside((tx) => door.open(tx, link, newToken()))).rejects.toMatchObject({
      code: 'DOOR_LINK_USED',
    });
    await expect(inside((tx) => door.open(tx, newToken(), token))).rejects.toMatchObject({
      code: 'DOOR_LINK_UNKNOWN',
    });
  });

  it('of two that open one link at once, one has it', async () => {
    const { eventId } = await evening();
    const link = await linkFor(eventId, '田中');
    const opened = await Promise.allSettled(
      [newToken(), newToken()].map((token) => inside((tx) => program.get(StandAtDoor).open(tx, link, token))),
    );
    expect(opened.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is shown who comes on its date and no more, which is written down; and how many have come', async () => {
    const eventId = await publishEvent(program, communityId);
    const [ticketId, other] = await ticketsFor(people[0]!, eventId, 2);
    const token = await phoneAt(eventId, '田中');
    await inside((tx) => program.get(CancelTicket).run(tx, people[0]!, { id: other!, fee: 0 }));
    const { tickets } = await inside((tx) =>
      program.get(StandAtDoor).list(tx, token, { first: 100, after: null }),
    );
    const shown = new Map(tickets.map((ticket) => [ticket.id, ticket]));
    expect(shown.get(ticketId!)).toMatchObject({
      ...{ verdict: 'admitted', name: '見本　花子', due: 0, party: 1, serial: 1 },
    });
    expect(shown.get(other!)).toMatchObject({ verdict: 'cancelled', name: null });
    const [log] = await database.look<{ reason: string; people: number }>(
      `select reason, people from membership.access_log where reason like 'door %' order by id desc limit 1`,
    );
    expect(log).toEqual({ reason: `door ${eventId}: 田中`, people: 1 });
    program.clock.set(exampleDate.startsAt);
    await send(token, [scan(ticketId!)]);
    expect(await inside((tx) => program.get(StandAtDoor).standing(tx, token))).toMatchObject({
      inside: 1,
      expected: 1,
    });
  });

  it('ended by the secretariat, or put away, it lets nobody in and sends nothing', async () => {
    const { eventId, ticketIds } = await evening();
    const [lost, away] = [await phoneAt(eventId, '田中'), await phoneAt(eventId, '佐藤')];
    const { phones } = await watch(eventId);
    const id = phones.find(({ label }) => label === '田中')!.id;
    await inside((tx) => program.get(RunDoorPhones).end(tx, id, accountId));
    await inside((tx) => program.get(StandAtDoor).leave(tx, away));
    for (const token of [lost, away]) {
      await expect(send(token, [scan(ticketIds[0]!)])).rejects.toMatchObject({ code: 'DOOR_PHONE_ENDED' });
      await expect(inside((tx) => program.get(StandAtDoor).standing(tx, token))).rejects.toMatchObject({
        code: 'DOOR_PHONE_ENDED',
      });
    }
    expect((await watch(eventId)).phones.map(({ stage }) => stage)).toEqual(['over', 'over']);
    await expect(inside((tx) => program.get(RunDoorPhones).end(tx, id, accountId))).rejects.toMatchObject({
      code: 'DOOR_PHONE_ENDED',
    });
  });

  it('after its date shows nobody, but still sends what it wrote down, judged by when it was read', async () => {
    const { eventId, ticketIds } = await evening();
    const token = await phoneAt(eventId, '田中');
    program.clock.advance(86_400_000);
    await expect(
      inside((tx) => program.get(StandAtDoor).list(tx, token, { first: 1, after: null })),
    ).rejects.toMatchObject({ code: 'DOOR_PHONE_ENDED' });
    expect(await send(token, [scan(ticketIds[0]!, { decided: 'let_in', secondsAgo: 86_000 })])).toMatchObject(
      [{ verdict: 'admitted' }],
    );
    program.clock.advance(7 * 86_400_000);
    await expect(send(token, [])).rejects.toMatchObject({ code: 'DOOR_PHONE_ENDED' });
  });

  it('is handed out for a date to come, with a name', async () => {
    const { eventId } = await evening();
    await expect(linkFor(eventId, '　')).rejects.toMatchObject({ code: 'DOOR_LABEL_MISSING' });
    program.clock.advance(86_400_000);
    await expect(linkFor(eventId, '田中')).rejects.toMatchObject({ code: 'DOOR_DATE_OVER' });
    await expect(watch(newId())).rejects.toMatchObject({ code: 'EVENT_NOT_FOUND' });
  });
});

import { EnsureAccounts } from '@enishi/identity';
import { newId, tokyoDate } from '@enishi/kernel';
import { GrantComplimentary } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { choosingMember } from '../../domain/buyer.ts';
import { orderTicketsFor } from '../../example-order.ts';
import { enterMembers, exampleDate, exampleSale, foundCommunity, publishEvent } from '../../example-sale.ts';
import { HandoverStore } from '../../store/handover.store.ts';
import { SaleCheckStore } from '../../store/sale-check.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { AcceptTicket } from './accept-ticket.ts';
import { Admit } from '../door/admit.ts';
import { CancelTicket } from '../orders/cancel-ticket.ts';
import { FollowMerge } from '../orders/follow-merge.ts';
import { HandoverCodes } from './handover-codes.ts';
import { PrintTickets } from '../orders/print-tickets.ts';
import { ReadHandedTickets } from './read-handed-tickets.ts';
import { SendTicket } from './send-ticket.ts';
import { TurnEvent } from '../events/turn-event.ts';

jest.setTimeout(60_000);

const database = useTestDatabase();
const program = useProgram(database);
const smallTypes = exampleSale.types.map((type) => ({ ...type, capacity: null }));
const start = new Date('2026-04-01T03:00:00Z');

let communityId: string;
let hana: string;
let jun: string;
let aki: string;
let accountId: string;

beforeAll(async () => {
  program.clock.set(start);
  communityId = await foundCommunity(program, 'yuzuri');
  const emails = ['hana@example.jp', 'jun@example.jp', 'aki@example.jp'];
  [hana, jun, aki] = (await enterMembers(program, communityId, emails)) as [string, string, string];
  const accounts = await program.transactions.inIdentity(communityId, (tx) =>
    program.get(EnsureAccounts).run(tx, ['door@example.jp'], 'ja'),
  );
  accountId = accounts.get('door@example.jp')!;
}, 60_000);

afterEach(() => {
  jest.restoreAllMocks();
  program.clock.set(start);
});

const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inCommunity(communityId, work);
const order = (memberId: string, eventId: string, quantity: number, kind = 1) =>
  orderTicketsFor(program, communityId, memberId, { eventId, quantity, kind });

/** Sends a ticket; answers the code in the link of the letter. */
async function send(memberId: string, id: string, email = 'jun@example.jp'): Promise<string> {
  await inside((tx) => program.get(SendTicket).run(tx, memberId, { id, email, locale: 'ja' }));
  const [open] = await inside((tx) => program.get(HandoverStore).open(tx, [id]));
  return program.get(HandoverCodes).of(open!.id);
}
const accept = (memberId: string, code: string) =>
  inside((tx) => program.get(AcceptTicket).run(tx, memberId, code));
const look = (memberId: string | null, code: string) =>
  inside((tx) => program.get(AcceptTicket).look(tx, code, memberId));
const takeBack = (memberId: string, id: string) =>
  inside((tx) => program.get(SendTicket).takeBack(tx, memberId, id));
const printed = (memberId: string, id: string) =>
  inside((tx) => program.get(PrintTickets).run(tx, choosingMember(memberId), id));
const admit = (eventId: string, ticketId: string, serial: number) =>
  inside((tx) => program.get(Admit).run(tx, eventId, { ticketId, serial }, { accountId, role: 'staff' }));
const history = (ticketId: string) =>
  database.look<{ state: string; email: string | null; serial: number | null }>(
    'SELECT state, email, serial FROM ticketing.handover WHERE ticket_id = $1 ORDER BY offered_at, id',
    [ticketId],
  );

describe('a ticket that changes hands (edge case 11)', () => {
  it('of a sold-out event takes no place; the old code is dead at once, the new one lets in whoever accepted; what was is kept', async () => {
    const eventId = await publishEvent(program, communityId, { capacity: 2, types: smallTypes });
    const { ticketIds } = await order(hana, eventId, 2);
    const [id] = ticketIds as [string];
    const left = async () =>
      (await inside((tx) => program.get(SaleStore).dates(tx, eventId)))[0]!.types[1]!.left;
    expect(await left()).toBe(0);
    const code = await send(hana, id);
    expect(await look(null, code)).toMatchObject({ sender: '見本　花子', hindrance: null, own: false });
    expect((await printed(hana, id)).tickets).toMatchObject([{ facts: { serial: 1 } }]);
    expect(await accept(jun, code)).toBe(id);
    expect(await accept(jun, code)).toBe(id);
    expect(await left()).toBe(0);
    await expect(printed(hana, id)).rejects.toMatchObject({ code: 'TICKET_NOT_FOUND' });
    expect((await printed(jun, id)).tickets).toMatchObject([{ id, facts: { serial: 2 } }]);
    program.clock.set(exampleDate.startsAt);
    expect(await admit(eventId, id, 1)).toMatchObject({ verdict: 'handed_on' });
    expect(await admit(eventId, id, 2)).toMatchObject({ verdict: 'admitted', ticket: { memberId: jun } });
    expect(await history(id)).toEqual([{ state: 'accepted', email: null, serial: 2 }]);
    expect(await inside((tx) => program.get(SaleCheckStore).faults(tx))).toEqual([]);
  });

  it('goes on to a third and back to its buyer, each time with another code', async () => {
    const eventId = await publishEvent(program, communityId);
    const { ticketIds } = await order(hana, eventId, 1);
    const [id] = ticketIds as [string];
    await accept(jun, await send(hana, id));
    await expect(send(hana, id)).rejects.toMatchObject({ code: 'TICKET_NOT_FOUND' });
    await expect(takeBack(hana, id)).rejects.toMatchObject({ code: 'HAND_ON_ACCEPTED' });
    await accept(aki, await send(jun, id));
    await accept(hana, await send(aki, id));
    expect((await history(id)).map(({ serial }) => serial)).toEqual([2, 3, 4]);
    expect((await printed(hana, id)).tickets).toMatchObject([{ facts: { serial: 4 } }]);
    await inside((tx) => program.get(CancelTicket).run(tx, hana, { id, fee: 0 }));
    const held = await inside((tx) => program.get(ReadHandedTickets).list(tx, jun));
    expect(held.map((ticket) => ticket.id)).not.toContain(id);
  });

  it('at a member’s price goes to nobody who would pay more, with both sums; with the same benefit it does', async () => {
    const [member, other] = await enterMembers(program, communityId, ['m@example.jp', 'n@example.jp']);
    const grant = (memberId: string) =>
      program.transactions.inIdentity(communityId, (tx) =>
        program.get(GrantComplimentary).run(tx, {
          ...{ memberId, idempotencyKey: newId(), givenBy: accountId, planKey: 'ind_standard' },
          ...{ reason: 'お世話になった方', from: tokyoDate('2026-04-01'), until: tokyoDate('2026-05-01') },
        }),
      );
    await grant(member!);
    const eventId = await publishEvent(program, communityId);
    const { ticketIds } = await order(member!, eventId, 1, 0);
    const code = await send(member!, ticketIds[0]!);
    expect((await look(other!, code)).hindrance).toMatchObject({ code: 'HAND_ON_PRICE' });
    await expect(accept(other!, code)).rejects.toMatchObject({
      ...{ code: 'HAND_ON_PRICE', facts: { price: 1_000, theirs: 2_000 } },
    });
    await grant(other!);
    expect(await accept(other!, code)).toBe(ticketIds[0]);
  });

  it('is accepted until the hour that the event sets, and until a week is over', async () => {
    const eventId = await publishEvent(program, communityId);
    await inside((tx) => program.get(TurnEvent).setHandOn(tx, eventId, 24));
    const { ticketIds } = await order(hana, eventId, 2);
    const [first, second] = ticketIds as [string, string];
    const code = await send(hana, first);
    program.clock.set(new Date('2026-04-08T03:00:00Z'));
    await expect(accept(jun, code)).rejects.toMatchObject({ code: 'HANDOVER_EXPIRED' });
    program.clock.set(new Date('2026-05-09T09:00:00Z'));
    const late = await send(hana, first);
    expect((await history(first)).map(({ state }) => state)).toEqual(['expired', 'open']);
    program.clock.set(new Date('2026-05-09T09:30:00Z'));
    await expect(accept(jun, late)).rejects.toMatchObject({ code: 'HANDOVER_EXPIRED' });
    await expect(send(hana, second)).rejects.toMatchObject({ code: 'HAND_ON_CLOSED', facts: { hours: 24 } });
    await inside((tx) => program.get(TurnEvent).setHandOn(tx, eventId, null));
    await expect(send(hana, second)).rejects.toMatchObject({ code: 'HAND_ON_NOT_ALLOWED' });
    for (const hours of [-1, 337, 1.5])
      await expect(
        inside((tx) => program.get(TurnEvent).setHandOn(tx, eventId, hours)),
      ).rejects.toMatchObject({ code: 'HAND_ON_HOURS_WRONG' });
  });

  it('is taken back until it is accepted; sent again the link before is dead; it goes to nobody twice', async () => {
    const eventId = await publishEvent(program, communityId);
    const { ticketIds } = await order(hana, eventId, 1);
    const [id] = ticketIds as [string];
    const first = await send(hana, id);
    await takeBack(hana, id);
    await takeBack(hana, id);
    await expect(accept(jun, first)).rejects.toMatchObject({ code: 'HANDOVER_GONE' });
    const second = await send(hana, id, 'wrong@example.jp');
    const third = await send(hana, id);
    await expect(accept(jun, second)).rejects.toMatchObject({ code: 'HANDOVER_GONE' });
    await expect(accept(hana, third)).rejects.toMatchObject({ code: 'HAND_ON_TO_SELF' });
    await accept(jun, third);
    await expect(accept(aki, third)).rejects.toMatchObject({ code: 'HANDOVER_GONE' });
    await expect(accept(aki, 'made-up')).rejects.toMatchObject({ code: 'HANDOVER_NOT_FOUND' });
    expect((await history(id)).every(({ email }) => email === null)).toBe(true);
  });

  it('is with the entry that goes on where two were one person, and with each again where they are parted', async () => {
    const eventId = await publishEvent(program, communityId);
    const [kept, merged] = await enterMembers(program, communityId, ['kept@example.jp', 'merged@example.jp']);
    const { ticketIds } = await order(hana, eventId, 1);
    const [id] = ticketIds as [string];
    await accept(merged!, await send(hana, id));
    const merge = { keptId: kept!, mergedId: merged! } as Parameters<FollowMerge['run']>[1];
    await inside((tx) => program.get(FollowMerge).run(tx, merge));
    expect((await printed(kept!, id)).tickets).toHaveLength(1);
    const parting = { keptId: kept!, mergedId: merged!, doubles: [] };
    await inside((tx) => program.get(FollowMerge).undo(tx, parting));
    expect((await printed(merged!, id)).tickets).toHaveLength(1);
    await expect(printed(kept!, id)).rejects.toMatchObject({ code: 'TICKET_NOT_FOUND' });
  });

  it('on its way to somebody bears the name of whoever has it, also after two entries became one and were parted', async () => {
    const eventId = await publishEvent(program, communityId);
    const [kept, merged] = await enterMembers(program, communityId, ['on@example.jp', 'gone@example.jp']);
    const { ticketIds } = await order(merged!, eventId, 2);
    const [before, meanwhile] = ticketIds as [string, string];
    await send(merged!, before);
    const received = (await order(hana, eventId, 1)).ticketIds[0]!;
    await accept(merged!, await send(hana, received));
    await send(merged!, received);
    const merge = { keptId: kept!, mergedId: merged! } as Parameters<FollowMerge['run']>[1];
    await inside((tx) => program.get(FollowMerge).run(tx, merge));
    await send(kept!, meanwhile);
    const sent = [before, meanwhile, received];
    const senders = async () => {
      const open = await inside((tx) => program.get(HandoverStore).open(tx, sent));
      return sent.map((id) => open.find(({ ticketId }) => ticketId === id)!.memberId);
    };
    expect(await senders()).toEqual([kept, kept, kept]);
    const parting = { keptId: kept!, mergedId: merged!, doubles: [] };
    await inside((tx) => program.get(FollowMerge).undo(tx, parting));
    expect(await senders()).toEqual([merged, merged, merged]);
    const [open] = await inside((tx) => program.get(HandoverStore).open(tx, [before]));
    await accept(jun, program.get(HandoverCodes).of(open!.id));
  });

  it('is not sent twenty-one times a day, by strangers, or to what is no address', async () => {
    const eventId = await publishEvent(program, communityId);
    const [sender] = await enterMembers(program, communityId, ['eager@example.jp']);
    const { ticketIds } = await order(sender!, eventId, 1);
    const [id] = ticketIds as [string];
    await expect(send(jun, id)).rejects.toMatchObject({ code: 'TICKET_NOT_FOUND' });
    await expect(send(sender!, id, 'nobody')).rejects.toMatchObject({ code: 'EMAIL_UNREADABLE' });
    for (let sent = 0; sent < 20; sent += 1) await send(sender!, id);
    await expect(send(sender!, id)).rejects.toMatchObject({ code: 'HAND_ON_TOO_MANY' });
    program.clock.advance(86_400_000);
    await send(sender!, id);
  });
});

describe('of two at the same moment', () => {
  const forTwo = async () => {
    const eventId = await publishEvent(program, communityId);
    const { ticketIds } = await order(hana, eventId, 1);
    return { eventId, id: ticketIds[0]!, code: await send(hana, ticketIds[0]!) };
  };

  it('who open one link, one has the ticket and the other is told so', async () => {
    const { id, code } = await forTwo();
    const both = await Promise.allSettled([accept(jun, code), accept(aki, code)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await history(id)).toMatchObject([{ state: 'accepted', serial: 2 }]);
  });

  it('both would have it where the ticket is not locked (control)', async () => {
    const { code } = await forTwo();
    const store = program.get(HandoverStore);
    jest.spyOn(store, 'lockedTicket').mockImplementation((tx, id) => store.ticket(tx, id));
    const waiting: (() => void)[] = [];
    jest.spyOn(store, 'giveTicket').mockImplementation(
      () =>
        new Promise<void>((go) => {
          waiting.push(go);
          if (waiting.length === 2) for (const each of waiting) each();
        }),
    );
    const both = await Promise.allSettled([accept(jun, code), accept(aki, code)]);
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
  });

  it('accepting and giving back, or taking back, one comes first and the other is refused', async () => {
    for (const against of [
      (id: string) => inside((tx) => program.get(CancelTicket).run(tx, hana, { id, fee: 0 })),
      (id: string) => takeBack(hana, id),
    ]) {
      const { id, code } = await forTwo();
      const both = await Promise.allSettled([accept(jun, code), against(id)]);
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    }
  });

  it('the door and accepting: whoever is let in with the old code keeps it, or the old code is dead', async () => {
    const { eventId, id, code } = await forTwo();
    await inside((tx) => program.get(TurnEvent).setHandOn(tx, eventId, 0));
    await inside((tx) =>
      tx.query(`update ticketing.occurrence set starts_at = $2 where event_id = $1`, [
        ...[eventId, new Date(start.getTime() + 3_600_000)],
      ]),
    );
    const [accepted, door] = await Promise.allSettled([accept(jun, code), admit(eventId, id, 1)]);
    const verdict = door.status === 'fulfilled' ? door.value.verdict : null;
    expect([accepted.status, verdict]).toEqual(
      accepted.status === 'fulfilled' ? ['fulfilled', 'handed_on'] : ['rejected', 'admitted'],
    );
  });
});

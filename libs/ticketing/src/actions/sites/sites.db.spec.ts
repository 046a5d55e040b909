import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import type { TypedSite } from '../../domain/event-site.ts';
import type { EventSale } from '../../domain/event-sale.ts';
import type { SlotPlan } from '../../domain/slot-layout.ts';
import { enterMembers, exampleSale, exampleWords, foundCommunity, orderKept } from '../../example-sale.ts';
import { CalendarStore } from '../../store/calendar.store.ts';
import { EventSiteStore } from '../../store/event-site.store.ts';
import { OwnTicketStore } from '../../store/own-ticket.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import type { DateOfEvent } from '../../store/sale.store.ts';
import { choosingMember } from '../../domain/buyer.ts';
import { CancelTicket } from '../orders/cancel-ticket.ts';
import { ReviewPurchase } from '../orders/review-purchase.ts';
import { BookFreeTickets } from '../orders/book-free-tickets.ts';
import { HoldTickets } from '../orders/hold-tickets.ts';
import { AddEventDate } from '../events/add-event-date.ts';
import { SaveEvent } from '../events/save-event.ts';
import { TurnEvent } from '../events/turn-event.ts';
import { ListEventMessages } from '../messages/list-event-messages.ts';
import { NameHosts } from '../hosts/name-hosts.ts';
import { ReadHosts } from '../hosts/read-hosts.ts';
import { ArrangeBuses } from '../tours/arrange-buses.ts';
import { ArrangeRooms } from '../tours/arrange-rooms.ts';
import { SetLottery } from '../waiting/set-lottery.ts';
import { KeepSites } from './keep-sites.ts';
import { LayOutSlots } from './lay-out-slots.ts';
import { ReadRoute } from './read-route.ts';
import { ReadSites } from './read-sites.ts';

const database = useTestDatabase();
const program = useProgram(database);
const today = new Date('2026-04-01T03:00:00Z');
let communityId: string;
let memberId: string;

beforeAll(async () => {
  program.clock.set(today);
  communityId = await foundCommunity(program, 'kougei');
  [memberId = ''] = await enterMembers(program, communityId, ['hana@example.jp']);
});
beforeEach(() => program.clock.set(today));

const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inIdentity(communityId, work);

const sale: EventSale = {
  ...exampleSale,
  types: [{ nameJa: '見学', nameEn: 'Visit', price: 0, discounted: false, mostPerPerson: 4, capacity: null }],
};
const kiln: TypedSite = {
  ...{ nameJa: '窯元 みなも', nameEn: 'Minamo kiln', addressJa: '弟子屈町川湯1-2', addressEn: null },
  ...{ bodyJa: 'ろくろと登り窯', bodyEn: null, bringJa: '動きやすい靴', bringEn: null, hostId: null },
};
const forge: TypedSite = { ...kiln, nameJa: '鍛冶場 ほむら', nameEn: null, addressJa: '津別町幸町3' };

/** A draft with two sites. */
async function draft(): Promise<{ eventId: string; sites: string[] }> {
  const eventId = await inside((tx) =>
    program.get(SaveEvent).run(tx, { id: null, words: exampleWords, sale }),
  );
  const sites = [await keep(eventId, kiln), await keep(eventId, forge)];
  return { eventId, sites };
}
const keep = (eventId: string, site: TypedSite, id: string | null = null, place: number | null = null) =>
  inside((tx) => program.get(KeepSites).run(tx, { eventId, id, place }, site));

const planOf = (siteIds: readonly string[], changes: Partial<SlotPlan> = {}): SlotPlan => ({
  ...{ siteIds, days: ['2026-10-09', '2026-10-10'], firstBegins: '10:00', lastBegins: '12:00' },
  ...{ minutes: 45, pause: 15, capacity: 8, closes: 0, ...changes },
});
const layOut = (eventId: string, plan: SlotPlan, anew = false) =>
  inside((tx) => program.get(LayOutSlots).run(tx, { eventId, plan, anew }));
const publish = (eventId: string) => inside((tx) => program.get(TurnEvent).publish(tx, eventId));
const datesOf = (eventId: string) => inside((tx) => program.get(SaleStore).dates(tx, eventId));

/** The same on the site: six slots at each site. */
async function published(): Promise<{ eventId: string; sites: string[] }> {
  const made = await draft();
  await layOut(made.eventId, planOf(made.sites));
  await publish(made.eventId);
  return made;
}

describe('slots of a draft', () => {
  it('come in the place of the date that it was written with, with its kinds of ticket and terms', async () => {
    const { eventId, sites } = await draft();
    const wish = { eventId, plan: planOf(sites), anew: false };
    const seen = await inside((tx) => program.get(LayOutSlots).preview(tx, wish));
    expect(seen).toMatchObject({ added: { length: 12 }, taken: [], replaced: { length: 1 } });
    expect(await datesOf(eventId)).toHaveLength(1);
    expect(await layOut(eventId, planOf(sites))).toBe(12);
    const dates = await datesOf(eventId);
    expect(dates).toHaveLength(12);
    expect(dates[0]).toMatchObject({
      ...{ capacity: 8, payment: 'door', startsAt: new Date('2026-10-09T01:00:00Z') },
      types: [{ nameJa: '見学', capacity: null }],
    });
    expect(new Set(dates.map(({ site }) => site!.nameJa))).toEqual(new Set(['窯元 みなも', '鍛冶場 ほむら']));
  });

  it('come beside those of before where their site is free, and in their place where that was chosen', async () => {
    const { eventId, sites } = await draft();
    await layOut(eventId, planOf([sites[0]!]));
    await expect(layOut(eventId, planOf([sites[0]!]))).rejects.toMatchObject({ code: 'SLOTS_ALL_THERE' });
    expect(await layOut(eventId, planOf(sites))).toBe(6);
    expect(await layOut(eventId, planOf([sites[1]!], { days: ['2026-10-11'] }), true)).toBe(3);
    expect((await datesOf(eventId)).map(({ site }) => site!.id)).toEqual(Array(3).fill(sites[1]));
  });

  it('leave nothing of the date in whose place they come: no place, no bus, no room, no seats that are shown', async () => {
    const { eventId, sites } = await draft();
    const [date] = await datesOf(eventId);
    const bus = { name: '1号車', rows: 11, left: 2, right: 2, back: 5 };
    await inside((tx) =>
      program.get(ArrangeBuses).save(tx, { occurrenceId: date!.id, id: null, typed: bus }),
    );
    await inside((tx) =>
      program.get(ArrangeRooms).add(tx, date!.id, { names: ['201'], beds: 2, note: null }),
    );
    await database.look('insert into ticketing.ride values ($1, $2, $3, now())', [
      ...[date!.id, communityId, eventId],
    ]);
    await layOut(eventId, planOf(sites));
    for (const table of ['quota', 'offering', 'bus', 'lodging_room', 'ride'])
      expect([
        table,
        await database.look(`select from ticketing.${table} where occurrence_id = $1`, [date!.id]),
      ]).toEqual([table, []]);
  });

  it('are not promised where nothing that is drawn by lot could be taken for them', async () => {
    const { eventId, sites } = await draft();
    const window = { opensAt: today, closesAt: new Date('2026-04-20T03:00:00Z'), offerHours: 24 };
    await inside((tx) => program.get(SetLottery).run(tx, eventId, window));
    const plan = planOf(sites, { days: ['2026-04-20'], firstBegins: '12:30', lastBegins: '14:30' });
    const preview = () =>
      inside((tx) => program.get(LayOutSlots).preview(tx, { eventId, plan, anew: false }));
    for (const look of [preview, () => layOut(eventId, plan)])
      await expect(look()).rejects.toMatchObject({
        code: 'LOTTERY_DATE_TOO_EARLY',
        facts: { field: 'days' },
      });
    expect(await datesOf(eventId)).toHaveLength(1);
  });

  it('stay as they are when the event is written anew', async () => {
    const { eventId, sites } = await draft();
    await layOut(eventId, planOf(sites));
    const before = await datesOf(eventId);
    const types = [{ ...sale.types[0]!, price: 500 }];
    await inside((tx) =>
      program.get(SaveEvent).run(tx, { id: eventId, words: exampleWords, sale: { ...sale, types } }),
    );
    const after = await datesOf(eventId);
    const told = (dates: typeof before) =>
      dates.map(({ id, site, startsAt, capacity }) => ({ id, site, startsAt, capacity }));
    expect(told(after)).toEqual(told(before));
    expect(after[0]!.types[0]).toMatchObject({ price: 500 });
  });

  it('are at most three hundred, and of sites of the event alone', async () => {
    const { eventId, sites } = await draft();
    const many = planOf(sites, { firstBegins: '08:00', lastBegins: '19:50', minutes: 5, pause: 5 });
    await expect(
      layOut(eventId, { ...many, days: ['2026-10-09', '2026-10-10', '2026-10-11'] }),
    ).rejects.toMatchObject({
      ...{ code: 'SLOTS_TOO_MANY', facts: { most: 300 } },
    });
    await layOut(eventId, { ...many, days: ['2026-10-09', '2026-10-10'] });
    await expect(
      layOut(eventId, planOf(sites, { days: ['2026-10-11', '2026-10-12', '2026-10-13'] })),
    ).rejects.toMatchObject({
      code: 'SLOTS_TOO_MANY',
    });
    const other = await draft();
    await expect(layOut(other.eventId, planOf(sites))).rejects.toMatchObject({ code: 'SITE_NOT_FOUND' });
    await expect(layOut(newId(), planOf(sites))).rejects.toMatchObject({ code: 'EVENT_NOT_FOUND' });
  });

  it('have at most twenty thousand places, with the add-ons of each', async () => {
    const lunch = { ...sale.types[0]!, nameJa: 'お弁当', capacity: 1_700, mostBeside: 1 };
    const wish = { id: null, words: exampleWords, sale: { ...sale, types: [...sale.types, lunch] } };
    const eventId = await inside((tx) => program.get(SaveEvent).run(tx, wish));
    const sites = [await keep(eventId, kiln), await keep(eventId, forge)];
    await expect(layOut(eventId, planOf(sites))).rejects.toMatchObject({ code: 'EVENT_PLACES_TOO_MANY' });
    expect(await layOut(eventId, planOf(sites, { lastBegins: '11:00' }))).toBe(8);
  });
});

describe('slots of an event on the site', () => {
  it('are added with their places, never laid out anew and never in the past', async () => {
    const { eventId, sites } = await published();
    await expect(layOut(eventId, planOf(sites), true)).rejects.toMatchObject({ code: 'SLOTS_FIXED' });
    await expect(layOut(eventId, planOf(sites, { days: ['2026-03-01'] }))).rejects.toMatchObject({
      code: 'EVENT_IN_THE_PAST',
    });
    expect(await layOut(eventId, planOf(sites, { days: ['2026-10-11'] }))).toBe(6);
    expect((await datesOf(eventId)).map(({ types }) => types[0]!.left)).toEqual(Array(18).fill(8));
  });

  it('are told apart by their site where the desk writes to those who come: several begin at once', async () => {
    const { eventId } = await published();
    const { dates } = await inside((tx) => program.get(ListEventMessages).run(tx, eventId));
    const told = dates.map(({ startsAt, site }) => `${startsAt.toISOString()} ${site?.nameJa}`);
    expect(new Set(told).size).toBe(12);
  });

  it('leave room for a date at the place of the event at the same hours', async () => {
    const { eventId } = await published();
    const [slot] = await datesOf(eventId);
    const { startsAt, endsAt, saleUntil } = slot!;
    await inside((tx) =>
      program.get(AddEventDate).run(tx, eventId, { startsAt, endsAt, saleUntil, capacity: 20 }),
    );
    expect((await datesOf(eventId)).filter(({ site }) => !site)).toHaveLength(1);
  });

  it('say where they are on tickets and in calendars, which follow a new address', async () => {
    const { eventId, sites } = await published();
    const [slot] = (await datesOf(eventId)).filter(({ site }) => site!.id === sites[0]);
    expect(slot).toMatchObject({
      placeJa: '窯元 みなも（弟子屈町川湯1-2）',
      placeEn: 'Minamo kiln, 弟子屈町川湯1-2',
    });
    const orderId = await order(slot!);
    const read = () =>
      inside(async (tx) => ({
        tickets: await program.get(OwnTicketStore).named(tx, memberId, orderId),
        entries: await program.get(CalendarStore).ofMember(tx, memberId, { since: today, id: orderId }),
      }));
    const before = await read();
    expect(before.tickets[0]).toMatchObject({ placeJa: slot!.placeJa });
    expect(before.entries[0]).toMatchObject({ place: { ja: slot!.placeJa } });
    await keep(eventId, { ...kiln, bodyJa: 'ろくろ' }, sites[0]);
    expect((await read()).entries[0]!.revision).toBe(before.entries[0]!.revision);
    await keep(eventId, { ...kiln, addressJa: '弟子屈町川湯9' }, sites[0]);
    const after = await read();
    expect(after.entries[0]).toMatchObject({ place: { ja: '窯元 みなも（弟子屈町川湯9）' } });
    expect(after.entries[0]!.revision).toBe(before.entries[0]!.revision + 1);
    const other = (await datesOf(eventId)).find(({ site }) => site!.id === sites[1]);
    expect(other).toMatchObject({ placeJa: '鍛冶場 ほむら（津別町幸町3）', placeEn: null });
  });
});

/** Keeps a place of a slot; answers with the id of the hold. */
function hold({ id: occurrenceId, types }: DateOfEvent): Promise<string> {
  const lines = [{ typeId: types[0]!.id, quantity: 1 }];
  return inside((tx) =>
    program.get(HoldTickets).run(tx, choosingMember(memberId), { occurrenceId, lines, press: newId() }),
  );
}

/** One ticket of a slot; answers with the id of the order. */
async function order(date: DateOfEvent): Promise<string> {
  const id = await hold(date);
  await orderKept(program, communityId, { memberId, id });
  return id;
}

describe('whoever visits several sites', () => {
  it('is told before the order that another visit is at the same time, and may order all the same', async () => {
    const { eventId, sites } = await published();
    const dates = await datesOf(eventId);
    const slotOf = (site: number, at: number) =>
      dates.filter(({ site: own }) => own!.id === sites[site])[at]!;
    await order(slotOf(0, 0));
    const clashesOf = async (date: DateOfEvent) => {
      const id = await hold(date);
      return (await inside((tx) => program.get(ReviewPurchase).run(tx, memberId, id))).clashes;
    };
    expect(await clashesOf(slotOf(1, 0))).toMatchObject([
      { siteJa: kiln.nameJa, occurrenceId: slotOf(0, 0).id },
    ]);
    expect(await clashesOf(slotOf(0, 0))).toEqual([]);
    expect(await clashesOf(slotOf(1, 1))).toEqual([]);
    const press = async ({ id: occurrenceId, types }: DateOfEvent) => {
      const wish = { occurrenceId, lines: [{ typeId: types[0]!.id, quantity: 1 }], press: newId() };
      const id = await inside((tx) => program.get(BookFreeTickets).run(tx, choosingMember(memberId), wish));
      return (await inside((tx) => program.get(ReviewPurchase).run(tx, memberId, id))).stage;
    };
    expect([await press(slotOf(1, 0)), await press(slotOf(1, 1))]).toEqual(['held', 'confirmed']);
    await order(slotOf(1, 0));
  });

  it('has the way round in the order of the times, without what is over, given back or called off', async () => {
    const { eventId, sites } = await published();
    const route = async () =>
      (await inside((tx) => program.get(ReadRoute).run(tx, memberId))).filter(
        (stop) => stop.eventId === eventId,
      );
    const dates = await datesOf(eventId);
    const [first, second, third] = [dates[0]!, dates[2]!, dates[4]!];
    const [late, given, early] = [await order(third), await order(second), await order(first)];
    expect(await route()).toMatchObject(
      [early, given, late].map((orderId, at) => ({
        ...{ orderId, tickets: 1, occurrenceId: [first, second, third][at]!.id },
        addressJa: [first, second, third][at]!.site!.id === sites[0] ? kiln.addressJa : forge.addressJa,
      })),
    );
    const { tickets } = await inside((tx) => program.get(ReviewPurchase).run(tx, memberId, given));
    await inside((tx) => program.get(CancelTicket).run(tx, memberId, { id: tickets[0]!.id, fee: 0 }));
    expect((await route()).map(({ orderId }) => orderId)).toEqual([early, late]);
    program.clock.set(new Date(first.endsAt));
    expect((await route()).map(({ orderId }) => orderId)).toEqual([late]);
    program.clock.set(today);
  });
});

describe('sites of an event', () => {
  it('are in the order that the desk gives them, each once, and go only without slots', async () => {
    const { eventId, sites } = await draft();
    await expect(keep(eventId, kiln)).rejects.toMatchObject({ code: 'SITE_TWICE' });
    await expect(keep(eventId, { ...kiln, addressJa: ' ' })).rejects.toMatchObject({
      ...{ code: 'EVENT_TEXT_MISSING', facts: { field: 'addressJa' } },
    });
    await expect(keep(eventId, kiln, newId())).rejects.toMatchObject({ code: 'SITE_NOT_FOUND' });
    for (const place of [0, -1])
      await expect(keep(eventId, forge, sites[1], place)).rejects.toMatchObject({
        ...{ code: 'SITE_PLACE_WRONG', facts: { field: 'place' } },
      });
    await keep(eventId, forge, sites[1], 1);
    await keep(eventId, kiln, sites[0], 99);
    const read = () => inside((tx) => program.get(ReadSites).atDesk(tx, eventId));
    expect((await read()).sites.map(({ id }) => id)).toEqual([sites[1], sites[0]]);
    await layOut(eventId, planOf([sites[0]!]));
    await expect(inside((tx) => program.get(KeepSites).remove(tx, sites[0]!))).rejects.toMatchObject({
      code: 'SITE_HAS_SLOTS',
    });
    await inside((tx) => program.get(KeepSites).remove(tx, sites[1]!));
    expect(await read()).toMatchObject({ sites: [{ id: sites[0] }], slots: { length: 6 } });
  });

  it('name a host of the event, until it is named no more', async () => {
    const { eventId, sites } = await draft();
    const typed = {
      companyId: null,
      nameJa: '陶芸組合',
      nameEn: null,
      role: 'supporter' as const,
      plainAgreed: false,
    };
    const hostId = await inside((tx) => program.get(NameHosts).add(tx, { eventId, typed, by: newId() }));
    const other = await draft();
    await expect(keep(other.eventId, { ...kiln, hostId }, other.sites[0])).rejects.toMatchObject({
      code: 'SITE_HOST_UNKNOWN',
    });
    await keep(eventId, { ...kiln, hostId }, sites[0]);
    const stored = () => inside((tx) => program.get(EventSiteStore).byId(tx, sites[0]!));
    expect(await stored()).toMatchObject({ hostId });
    await inside((tx) => program.get(NameHosts).remove(tx, hostId));
    expect(await stored()).toMatchObject({ hostId: null });
  });

  it('go along with a copy, whose slots begin on its first day and whose hosts are its own', async () => {
    const { eventId, sites } = await published();
    const typed = {
      companyId: null,
      nameJa: '陶芸組合',
      nameEn: null,
      role: 'supporter' as const,
      plainAgreed: false,
    };
    const hostId = await inside((tx) => program.get(NameHosts).add(tx, { eventId, typed, by: newId() }));
    await keep(eventId, { ...kiln, hostId }, sites[0]);
    const first = { startsAt: new Date('2027-10-08T01:00:00Z'), endsAt: new Date('2027-10-08T01:45:00Z') };
    const dates = [{ ...first, saleUntil: first.startsAt, capacity: 8 }];
    const copyId = await inside((tx) =>
      program
        .get(SaveEvent)
        .run(tx, { id: null, like: eventId, words: exampleWords, sale: { ...sale, dates } }),
    );
    const [before, after] = [await datesOf(eventId), await datesOf(copyId)];
    const days = 364 * 86_400_000;
    expect(after.map(({ startsAt, capacity }) => ({ at: startsAt.getTime() - days, capacity }))).toEqual(
      before.map(({ startsAt, capacity }) => ({ at: startsAt.getTime(), capacity })),
    );
    const copy = await inside((tx) => program.get(ReadSites).atDesk(tx, copyId));
    expect(copy.sites.map(({ nameJa }) => nameJa)).toEqual([kiln.nameJa, forge.nameJa]);
    expect(copy.sites.some(({ id }) => sites.includes(id))).toBe(false);
    const [host] = await inside((tx) => program.get(ReadHosts).of(tx, copyId));
    expect(copy.sites[0]!.hostId).toBe(host!.host.id);
  });

  it('are read by everybody once the event is on the site', async () => {
    const { eventId } = await draft();
    const read = (id: string) => inside((tx) => program.get(ReadSites).inPublic(tx, id));
    await expect(read(eventId)).rejects.toMatchObject({ code: 'EVENT_NOT_FOUND' });
    const { eventId: shown } = await published();
    expect(await read(shown)).toHaveLength(2);
  });
});

import { newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { useProgram, useTestDatabase } from '@enishi/testing';
import { copyFates } from '../../domain/event-copy.ts';
import type { EventSale } from '../../domain/event-sale.ts';
import type { QuestionDraft } from '../../domain/question.ts';
import {
  enterMembers,
  exampleDate,
  exampleSale,
  exampleWords,
  foundCommunity,
  keepFree,
  orderKept,
} from '../../example-sale.ts';
import { AskingStore } from '../../store/asking.store.ts';
import { CompanyPlaceStore } from '../../store/company-place.store.ts';
import { EventStore } from '../../store/event.store.ts';
import { LotteryStore } from '../../store/lottery.store.ts';
import { PromoCodeStore } from '../../store/promo-code.store.ts';
import { SaleOpeningStore } from '../../store/sale-opening.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { WaitingListStore } from '../../store/waiting-list.store.ts';
import { SetAsking } from '../attendees/set-asking.ts';
import { DeskPromoCodes } from '../codes/desk-promo-codes.ts';
import { SaveCompanyTerms } from '../companies/save-company-terms.ts';
import { GiveCertificates } from '../courses/give-certificates.ts';
import { KeepSessions } from '../courses/keep-sessions.ts';
import { ArrangeBuses } from '../tours/arrange-buses.ts';
import { ArrangeRooms } from '../tours/arrange-rooms.ts';
import { CallOffDate } from '../dates-off/call-off-date.ts';
import { AddEventDate } from '../events/add-event-date.ts';
import { SaveEvent } from '../events/save-event.ts';
import { PlanSurvey } from '../survey/plan-survey.ts';
import { SetOpenings } from '../events/set-openings.ts';
import { StateTravel } from '../events/state-travel.ts';
import { TurnEvent } from '../events/turn-event.ts';
import { GiveBooths } from '../hosts/give-booths.ts';
import { NameHosts } from '../hosts/name-hosts.ts';
import { KeepSites } from '../sites/keep-sites.ts';
import { LayOutSlots } from '../sites/lay-out-slots.ts';
import { SetLottery } from '../waiting/set-lottery.ts';

const database = useTestDatabase();
const program = useProgram(database);
const today = new Date('2026-04-01T03:00:00Z');
let communityId: string;
let memberId: string;

beforeAll(async () => {
  program.clock.set(today);
  communityId = await foundCommunity(program, 'fukusei');
  [memberId = ''] = await enterMembers(program, communityId, ['hana@example.jp']);
});
beforeEach(() => program.clock.set(today));

const inside = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  program.transactions.inIdentity(communityId, work);
const at = (text: string): Date => new Date(text);
const stop = { day: 2, time: '09:30', ja: '摩周湖', en: null };
const travel = { transport: false, lodging: false, agency: null, itinerary: [stop] };
/** A year and a day later, on the same weekday: 9 May 2027. */
const nextYear: EventSale = {
  ...exampleSale,
  types: exampleSale.types.map((type) => ({ ...type, capacity: null })),
  dates: [
    {
      ...{ startsAt: at('2027-05-09T09:30:00Z'), endsAt: at('2027-05-09T11:30:00Z') },
      ...{ saleUntil: at('2027-05-09T09:30:00Z'), capacity: 20 },
    },
  ],
};

/** A draft of which everything is said that the desk can say of one. */
async function wholeEvent(): Promise<string> {
  return inside(async (tx) => {
    const id = await program.get(SaveEvent).run(tx, { id: null, words: exampleWords, sale: exampleSale });
    const [date] = await program.get(SaleStore).dates(tx, id);
    const draft: Omit<QuestionDraft, 'typeId'> = {
      ...{ id: null, kind: 'choice', labelJa: 'お弁当', labelEn: null, perTicket: true, required: true },
      ...{ options: ['鮭', '鶏'].map((ja) => ({ ja, en: null })), sensitive: false },
    };
    const questions = [null, date!.types[1]!.id].map((typeId) => ({ ...draft, typeId }));
    await program
      .get(SetAsking)
      .run(tx, id, { names: true, emergency: false, freezeDays: 3, purgeDays: 10, questions });
    await program.get(PlanSurvey).save(tx, id, { open: true, closeDays: 7, questions: [] });
    const window = { opensAt: at('2026-04-10T01:00:00Z'), closesAt: at('2026-04-20T14:59:00Z') };
    await program.get(SetLottery).run(tx, id, { ...window, offerHours: 48 });
    const openings = [
      { planKey: 'ind_standard', opensAt: at('2026-04-01T01:00:00Z') },
      { planKey: null, opensAt: at('2026-04-02T01:00:00Z') },
    ];
    await program.get(SetOpenings).run(tx, id, openings);
    const terms = { position: 1, places: 30, daysBefore: 7, hour: 18, mostPerCompany: 2 };
    await program.get(SaveCompanyTerms).run(tx, id, { ...terms, kind: 'tickets_gathering' });
    const code = {
      ...{ most: 5, mostPerPerson: 1, from: at('2026-04-01T00:00:00Z'), until: at('2026-05-01T00:00:00Z') },
    };
    const codes = program.get(DeskPromoCodes);
    await codes.make(tx, id, { ...code, code: 'HARU', kind: 'percent', amount: 20, positions: [0] });
    await codes.make(tx, id, { ...code, code: 'NAKAMA', kind: 'reveal', amount: 0, positions: [1] });
    await codes.make(tx, id, { ...code, code: 'MORETA', kind: 'yen', amount: 500, positions: [] });
    const leaked = (await codes.list(tx, id)).codes.find((each) => each.code === 'MORETA')!;
    await codes.end(tx, leaked.id);
    const typed = {
      companyId: null,
      nameJa: '商工会',
      nameEn: null,
      role: 'exhibitor',
      plainAgreed: false,
    } as const;
    const hostId = await program.get(NameHosts).add(tx, { eventId: id, typed, by: newId() });
    await program.get(GiveBooths).setRoom(tx, id, 8);
    const booth = { label: 'A-1', showsJa: 'チーズ', showsEn: null };
    await program.get(GiveBooths).give(tx, { hostId, booth, byBenefit: false, by: newId() });
    const site = {
      ...{ nameJa: '窯元', nameEn: null, addressJa: '弟子屈町1', addressEn: null, bodyJa: '', bodyEn: null },
      ...{ bringJa: '', bringEn: null, hostId },
    };
    await program.get(KeepSites).run(tx, { eventId: id, id: null, place: null }, site);
    const bus = { name: '1号車', rows: 11, left: 2, right: 2, back: 5 };
    await program.get(ArrangeBuses).save(tx, { occurrenceId: date!.id, id: null, typed: bus });
    await program.get(ArrangeRooms).add(tx, date!.id, { names: ['201'], beds: 2, note: null });
    const session = { titleJa: '一回目', titleEn: null, placeJa: null, placeEn: null };
    const { id: occurrenceId, startsAt, endsAt } = date!;
    const first = { ...session, startsAt, endsAt };
    await program.get(KeepSessions).run(tx, { occurrenceId, id: null, typed: first, by: newId() });
    await program.get(GiveCertificates).ask(tx, occurrenceId, 1);
    await program.get(StateTravel).run(tx, id, travel);
    await program.get(TurnEvent).setHandOn(tx, id, 24);
    return id;
  });
}

const copyOf = (like: string, sale: EventSale = nextYear) =>
  inside((tx) => program.get(SaveEvent).run(tx, { id: null, like, words: exampleWords, sale }));
const rowsOf = async (table: string, eventId: string): Promise<number> =>
  (
    await database.look<{ n: number }>(`select count(*)::int n from ticketing.${table} where event_id = $1`, [
      eventId,
    ])
  )[0]!.n;

describe('copying an event', () => {
  it('has an answer for every table with an event, and for every column of the event itself', async () => {
    const tables = await database.look<{ name: string }>(
      `select table_name name from information_schema.columns where table_schema = 'ticketing' and column_name = 'event_id'
       union select 'event.' || column_name from information_schema.columns
              where table_schema = 'ticketing' and table_name = 'event' order by 1`,
    );
    expect(Object.keys(copyFates).sort()).toEqual(tables.map(({ name }) => name).sort());
  });

  it('gives the copy what the table says, and leaves the rest', async () => {
    const pattern = await wholeEvent();
    await inside((tx) => program.get(SetLottery).run(tx, pattern, null));
    await inside((tx) => program.get(SetOpenings).run(tx, pattern, []));
    await inside((tx) => program.get(TurnEvent).publish(tx, pattern));
    const sold = await inside(async (tx) => {
      const eventId = await program
        .get(SaveEvent)
        .run(tx, { id: null, words: exampleWords, sale: exampleSale });
      await program.get(TurnEvent).publish(tx, eventId);
      return eventId;
    });
    const id = await keepFree(program, communityId, { memberId, eventId: sold, quantity: 1 });
    await orderKept(program, communityId, { memberId, id });
    const [whole, bought] = [await copyOf(await wholeEvent()), await copyOf(sold)];
    for (const [table, { fate }] of Object.entries(copyFates).filter(
      ([name]) => !name.startsWith('event.'),
    )) {
      const rows = [await rowsOf(table, whole), await rowsOf(table, bought)];
      if (fate === 'left') expect([table, rows]).toEqual([table, [0, 0]]);
      else expect([table, rows[0]! > 0]).toEqual([table, true]);
    }
  });

  it('asks the same of the same kinds, however often the draft is written anew', async () => {
    const copy = await copyOf(await wholeEvent());
    const renamed = {
      ...nextYear,
      types: nextYear.types.map((type) => ({ ...type, nameJa: `${type.nameJa}券` })),
    };
    await inside((tx) => program.get(SaveEvent).run(tx, { id: copy, words: exampleWords, sale: renamed }));
    const { asked, types } = await inside(async (tx) => ({
      asked: await program.get(AskingStore).of(tx, copy),
      types: (await program.get(SaleStore).dates(tx, copy))[0]!.types,
    }));
    expect(asked).toMatchObject({ names: true, emergency: false, freezeDays: 3, purgeDays: 10 });
    expect(asked.questions.map(({ typeId }) => typeId)).toEqual([null, types[1]!.id]);
  });

  it('moves its times with the date, has a seed of its own, and does not revive what was turned off', async () => {
    const pattern = await wholeEvent();
    const copy = await copyOf(pattern);
    const [before, lottery, openings, codes, rule, terms, event] = await inside((tx) =>
      Promise.all([
        program.get(LotteryStore).ofEvent(tx, pattern),
        program.get(LotteryStore).ofEvent(tx, copy),
        program.get(SaleOpeningStore).ofEvent(tx, copy),
        program.get(PromoCodeStore).of(tx, copy),
        program.get(WaitingListStore).rule(tx, copy),
        program.get(CompanyPlaceStore).terms(tx, copy),
        program.get(EventStore).byId(tx, copy),
      ]),
    );
    expect(lottery).toMatchObject({
      opensAt: at('2027-04-09T01:00:00Z'),
      closesAt: at('2027-04-19T14:59:00Z'),
    });
    expect(lottery!.seed).not.toBe(before!.seed);
    expect(openings.map(({ planKey, opensAt }) => [planKey, opensAt.toISOString()])).toEqual([
      ['ind_standard', '2027-03-31T01:00:00.000Z'],
      [null, '2027-04-01T01:00:00.000Z'],
    ]);
    expect(codes.map(({ code, until }) => [code, until.toISOString()])).toEqual([
      ['NAKAMA', '2027-04-30T00:00:00.000Z'],
      ['HARU', '2027-04-30T00:00:00.000Z'],
    ]);
    expect(rule).toEqual({ order: 'in_order', offerHours: 48 });
    expect(terms).toMatchObject({ position: 1, places: 20 });
    expect(event).toMatchObject({ travel, handOnHours: 24, state: 'draft' });
  });

  it('of slots moves from the first that takes place, whatever else its pattern has; each slot has the buses of its own', async () => {
    const pattern = await inside((tx) =>
      program.get(SaveEvent).run(tx, { id: null, words: exampleWords, sale: nextYear }),
    );
    const site = {
      ...{ nameJa: '窯元', nameEn: null, addressJa: '弟子屈町1', addressEn: null, bodyJa: '', bodyEn: null },
      ...{ bringJa: '', bringEn: null, hostId: null },
    };
    const siteId = await inside((tx) =>
      program.get(KeepSites).run(tx, { eventId: pattern, id: null, place: null }, site),
    );
    const plan = {
      ...{ siteIds: [siteId], days: ['2026-10-09', '2026-10-10', '2026-10-11'], firstBegins: '10:00' },
      ...{ lastBegins: '10:00', minutes: 45, pause: 15, capacity: 8, closes: 0 },
    };
    await inside((tx) => program.get(LayOutSlots).run(tx, { eventId: pattern, plan, anew: false }));
    const until = at('2026-10-09T01:00:00Z');
    const code = { most: 5, mostPerPerson: 1, from: at('2026-10-01T01:00:00Z'), until };
    await inside((tx) =>
      program
        .get(DeskPromoCodes)
        .make(tx, pattern, { ...code, code: 'AKI', kind: 'yen', amount: 500, positions: [] }),
    );
    await inside((tx) => program.get(TurnEvent).publish(tx, pattern));
    const [off, , third] = await inside((tx) => program.get(SaleStore).dates(tx, pattern));
    const bus = { name: '1号車', rows: 11, left: 2, right: 2, back: 5 };
    await inside((tx) =>
      program.get(ArrangeBuses).save(tx, { occurrenceId: third!.id, id: null, typed: bus }),
    );
    const plain = { startsAt: at('2026-10-01T01:00:00Z'), endsAt: at('2026-10-01T02:00:00Z'), capacity: 8 };
    await inside((tx) => program.get(AddEventDate).run(tx, pattern, { ...plain, saleUntil: plain.startsAt }));
    const reason = { ja: '大雨のため', en: null };
    await inside((tx) =>
      program.get(CallOffDate).run(tx, { id: pattern, dateId: off!.id, by: newId() }, reason),
    );
    // Begins a year after 10 October, the first slot that takes place.
    const begins = { startsAt: at('2027-10-10T01:00:00Z'), endsAt: at('2027-10-10T01:45:00Z'), capacity: 8 };
    const copy = await copyOf(pattern, { ...nextYear, dates: [{ ...begins, saleUntil: begins.startsAt }] });
    const [dates, [moved]] = await inside((tx) =>
      Promise.all([program.get(SaleStore).dates(tx, copy), program.get(PromoCodeStore).of(tx, copy)]),
    );
    expect(dates.map(({ startsAt }) => startsAt)).toEqual([begins.startsAt, at('2027-10-11T01:00:00Z')]);
    expect(moved!.until).toEqual(at('2027-10-09T01:00:00Z'));
    expect(
      await database.look('select occurrence_id from ticketing.bus where event_id = $1', [copy]),
    ).toEqual([{ occurrence_id: dates[1]!.id }]);
  });

  it('leaves out a lottery for which nobody could apply any more', async () => {
    const copy = await copyOf(await wholeEvent(), {
      ...exampleSale,
      dates: [
        { ...exampleDate, startsAt: at('2026-04-12T09:30:00Z'), saleUntil: at('2026-04-12T09:30:00Z') },
      ],
    });
    expect(await rowsOf('lottery', copy)).toBe(0);
    expect(await rowsOf('sale_opening', copy)).toBe(2);
  });
});

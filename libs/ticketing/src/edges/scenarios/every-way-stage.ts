import { newId } from '@enishi/kernel';
import { BookAtCounter } from '../../actions/counter/book-at-counter.ts';
import type { CounterWish } from '../../actions/counter/book-at-counter.ts';
import { BookFreeTickets } from '../../actions/orders/book-free-tickets.ts';
import { SaveEvent } from '../../actions/events/save-event.ts';
import { StateTravel } from '../../actions/events/state-travel.ts';
import { TurnEvent } from '../../actions/events/turn-event.ts';
import { choosingMember } from '../../domain/buyer.ts';
import { noFurtherWays } from '../../domain/pay-way.ts';
import type { TravelAgency } from '../../domain/travel.ts';
import { standardTravelTerms } from '../../domain/travel-terms.ts';
import { exampleWords } from '../../example-sale.ts';
import type { RunningProgram } from '../../example-sale.ts';
import { SaleStore } from '../../store/sale.store.ts';
import { setGuestStage } from './guest-stage.ts';
import { setKonbiniStage } from './konbini-stage.ts';
import type { setPayingStage } from './paying-stage.ts';
import { setTransferStage } from './transfer-stage.ts';

type Parts = {
  database: { look<Row>(sql: string, values?: unknown[]): Promise<Row[]> };
  program: RunningProgram & { runReactions(): Promise<number>; clock: { now(): Date } };
};

/** Yen, tax included; two of it go back with a 適格返還請求書 that is owed, one with one that is not (10,000 yen). */
export const price = 6_000;
/** Places of a date that one order of each way takes: all of them. */
export const places = 10;

/** Who ordered in which way, under which id. */
export type Ordered = { id: string; buyer: string };
/** Orders of one date. `unpaid`: at a store, not paid. */
export type EveryWay = Record<
  'card' | 'again' | 'konbini' | 'transfer' | 'counter' | 'guest' | 'free' | 'unpaid',
  Ordered
>;

/** Events to which every way leads, and one order of each. */
export function setEveryWayStage(stage: ReturnType<typeof setPayingStage>, { database, program }: Parts) {
  const shop = setKonbiniStage(stage, { database, program });
  const bank = setTransferStage(stage, { database, program });
  const guests = setGuestStage(stage, { database, program });
  const general = { nameJa: '参加費', nameEn: 'Fee', price, discounted: false, mostPerPerson: 4 };
  const sale = (starts: number[]) => {
    const at = (days: number) => new Date(program.clock.now().getTime() + days * 86_400_000);
    return {
      dates: starts.map((days) => ({
        ...{ startsAt: at(days), endsAt: at(days + 0.1), saleUntil: at(days - 5), capacity: places },
      })),
      ...{ together: null, payment: 'card' as const, cancelling: standardTravelTerms.overnight },
      further: {
        ...noFurtherWays,
        konbini: { days: 3, stopDays: 2 },
        bank_transfer: { days: 5, stopDays: 3 },
      },
      types: [
        { ...general, capacity: null },
        { ...general, nameJa: '招待', price: 0, capacity: null },
      ],
    };
  };
  const date = async (eventId: string, which: number) =>
    (await stage.inside((tx) => program.get(SaleStore).dates(tx, eventId)))[which]!;
  const atStore = async (eventId: string, which: number, quantity: number) => {
    const buyer = await stage.member();
    return { buyer, ...(await shop.ordered(buyer, await stage.hold(buyer, eventId, quantity, which))) };
  };
  const byTransfer = async (eventId: string, which: number) => {
    const buyer = await stage.member();
    const { id, reference } = await bank.ordered(buyer, await stage.hold(buyer, eventId, 1, which));
    await bank.match((await bank.bring(price, `${reference} ﾐﾎﾝ ﾊﾅｺ`))!);
    return { buyer, id };
  };
  const byCard = async (eventId: string, which: number, quantity: number) => {
    const buyer = await stage.member();
    return { buyer, id: await stage.bought(buyer, eventId, quantity, which) };
  };
  const inCash = async (eventId: string, which: number) => {
    const buyer = await stage.member();
    const { id: occurrenceId, types } = await date(eventId, which);
    const wish: CounterWish = {
      ...{ occurrenceId, lines: [{ typeId: types[0]!.id, quantity: 1 }], press: newId() },
      ...{ memberId: buyer, guest: null, total: price, payBy: null, by: bank.desk.by },
      ...{ pays: 'cash', locale: 'ja' },
    };
    return { buyer, id: await stage.inside((tx) => program.get(BookAtCounter).run(tx, wish)) };
  };
  const free = async (eventId: string, which: number) => {
    const buyer = await stage.member();
    const { id: occurrenceId, types } = await date(eventId, which);
    const wish = { occurrenceId, lines: [{ typeId: types[1]!.id, quantity: 1 }], press: newId() };
    const id = await stage.inside((tx) => program.get(BookFreeTickets).run(tx, choosingMember(buyer), wish));
    // What one goes along with after its terms were read is not booked in one press.
    if ((await stage.purchase(buyer, id)).stage === 'held') await stage.press(buyer, id);
    return { buyer, id };
  };
  return {
    ...{ shop, bank, guests, date },
    /** An event in thirty days. */
    publish: () => stage.publish(places, sale([30])),
    /** A tour whose days are those many days from now. */
    publishTour: (starts: number[]) =>
      stage.inside(async (tx) => {
        const words = { ...exampleWords, kind: 'tour' as const };
        const id = await program.get(SaveEvent).run(tx, { id: null, words, sale: sale(starts) });
        const agency: TravelAgency = {
          registeredAs: 'regional',
          ...{ name: '見本トラベル株式会社', registration: '北海道知事登録旅行業 地域-000号' },
          ...{ manager: '見本 太郎', termsUrl: 'https://travel.example/terms.pdf' },
        };
        await program.get(StateTravel).run(tx, id, { transport: true, lodging: true, agency, itinerary: [] });
        await program.get(TurnEvent).publish(tx, id);
        return id;
      }),
    /** One order of each way; then the date is sold out. */
    orderEachWay: async (eventId: string, which = 0): Promise<EveryWay> => {
      const konbini = await atStore(eventId, which, 2);
      await shop.till(konbini.intent);
      const guest = await guests.bought(eventId, `guest${which}@example.jp`, 1, which);
      return {
        card: await byCard(eventId, which, 2),
        again: await byCard(eventId, which, 1),
        konbini: { id: konbini.id, buyer: konbini.buyer },
        transfer: await byTransfer(eventId, which),
        counter: await inCash(eventId, which),
        guest: { id: guest.id, buyer: guest.guest.id },
        free: await free(eventId, which),
        unpaid: await atStore(eventId, which, 1),
      };
    },
  };
}

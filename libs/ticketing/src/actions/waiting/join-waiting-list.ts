import { Injectable } from '@nestjs/common';
import { Refusal, isId, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { admits } from '../../domain/add-on.ts';
import { listUntil } from '../../domain/offer-time.ts';
import { placesWanted, readWish } from '../../domain/ticket-wish.ts';
import type { WishedLine } from '../../domain/ticket-wish.ts';
import { mostOfEach } from '../../domain/waiting-line.ts';
import { waitingStateAt } from '../../domain/waiting-entry.ts';
import { OrderStore } from '../../store/order.store.ts';
import { SaleStore, withoutSecrets } from '../../store/sale.store.ts';
import type { DateOfEvent } from '../../store/sale.store.ts';
import { WaitingListStore } from '../../store/waiting-list.store.ts';
import type { SetForList } from '../../store/waiting-list.store.ts';
import { WaitingStore } from '../../store/waiting.store.ts';
import type { Claim } from '../../store/waiting.store.ts';
import type { WaitingEntryEntity } from '../../store/waiting-entry.entity.ts';
import { FindOrderer } from '../guests/find-orderer.ts';
import { chosenKinds, offeringsOf } from '../orders/check-choice.ts';

/** So many tickets, all of them for any one of these dates of one event. */
export type WaitingWish = { eventId: string; occurrenceIds: readonly string[]; lines: readonly WishedLine[] };

/**
 * Puts a member at the end of the waiting list of an event; where its places are drawn by lot and were not yet it is an application, of
 * which the draw decides. Pressed twice it is one entry. Throws EVENT_NOT_FOUND, WAITING_DATES_WRONG
 * (invalid), DATE_OFF, WAITING_CLOSED, LOTTERY_NOT_OPEN, LOTTERY_CLOSED, WAITING_NOT_NEEDED where one of the dates has the places, WAITING_TOO_MANY where one has never so many,
 * WAITING_ALREADY (conflict), and the refusals of `readWish` and `FindOrderer`.
 */
@Injectable()
export class JoinWaitingList {
  constructor(
    private readonly list: WaitingListStore,
    private readonly entries: WaitingStore,
    private readonly sales: SaleStore,
    private readonly orders: OrderStore,
    private readonly buyers: FindOrderer,
  ) {}

  async run(
    tx: Tx,
    memberId: string,
    { eventId, occurrenceIds, lines: typed }: WaitingWish,
  ): Promise<string> {
    if (!isId(eventId)) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    await this.list.lock(tx, eventId);
    // Read under the lock, under which a date is taken off the list as well.
    const dates = (await this.sales.dates(tx, eventId)).map(withoutSecrets);
    if (!dates.some(({ state }) => state === 'published')) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    const wished = wishedDates(dates, occurrenceIds, tx.now);
    const live = await this.entries.live(tx, memberId, eventId);
    if (live && waitingStateAt(live, tx.now) !== 'lapsed') return sameEntry(live, wished, typed);
    if (live) await this.entries.turn(tx, live.id, 'lapsed');
    const lines = await this.readLines(tx, memberId, wished, typed);
    const { lotteryClosesAt } = wished[0]!;
    assertListNeeded(wished, lines, {
      sets: await this.list.sets(tx, eventId),
      byLottery: lotteryClosesAt !== null,
    });
    const kinds = chosenKinds(lines, wished[0]!);
    const pays = kinds.some(({ price }) => price > 0);
    const { locale } = await this.buyers.buying(tx, { memberId, guestId: null }, { pays, kinds });
    const claims = claimsOf(wished, lines);
    const ids = wished.map(({ id }) => id);
    const state = lotteryClosesAt ? 'applied' : 'waiting';
    return this.entries.add(tx, { eventId, memberId, occurrenceIds: ids, lines, locale, claims, state });
  }

  private async readLines(
    tx: Tx,
    memberId: string,
    wished: readonly DateOfEvent[],
    typed: readonly WishedLine[],
  ): Promise<WishedLine[]> {
    const taken = await this.orders.taken(tx, [memberId], wished[0]!.eventId);
    const read = wished.map((date) =>
      unwrap(readWish(typed, offeringsOf(date).filter(admits), taken.get(date.id) ?? new Map())),
    );
    return read[0]!;
  }
}

function wishedDates(dates: readonly DateOfEvent[], ids: readonly string[], now: Date): DateOfEvent[] {
  const wished = dates.filter(({ id }) => ids.includes(id));
  if (wished.length === 0 || wished.length !== new Set(ids).size)
    throw new Refusal('invalid', 'WAITING_DATES_WRONG', { field: 'occurrenceIds' });
  if (wished.some(({ offAlone }) => offAlone)) throw new Refusal('conflict', 'DATE_OFF');
  if (wished.some((date) => listUntil(date) <= now)) throw new Refusal('conflict', 'WAITING_CLOSED');
  const { lotteryOpensAt, lotteryClosesAt } = wished[0]!;
  if (lotteryOpensAt && lotteryOpensAt > now) throw new Refusal('conflict', 'LOTTERY_NOT_OPEN');
  if (lotteryClosesAt && lotteryClosesAt <= now) throw new Refusal('conflict', 'LOTTERY_CLOSED');
  return wished;
}

function sameEntry(
  { id, occurrenceIds, lines }: WaitingEntryEntity,
  wished: readonly DateOfEvent[],
  typed: readonly WishedLine[],
): string {
  const asked = typed.filter(({ quantity }) => quantity > 0);
  const same =
    wished.length === occurrenceIds.length &&
    wished.every((date) => occurrenceIds.includes(date.id)) &&
    asked.length === lines.length &&
    asked.every(({ typeId, quantity }) =>
      lines.some((line) => line.typeId === typeId && line.quantity === quantity),
    );
  if (!same) throw new Refusal('conflict', 'WAITING_ALREADY');
  return id;
}

function assertListNeeded(
  wished: readonly DateOfEvent[],
  lines: readonly WishedLine[],
  { sets, byLottery }: { sets: readonly SetForList[]; byLottery: boolean },
): void {
  for (const date of wished) {
    const wanted = placesWanted(lines, offeringsOf(date)).map(({ quotaId, count }) => ({
      ...sets.find(({ id }) => id === quotaId)!,
      count,
    }));
    if (wanted.some(({ count, capacity }) => count > capacity))
      throw new Refusal('conflict', 'WAITING_TOO_MANY', { field: 'lines' });
    if (!byLottery && wanted.every(({ count, free, kept }) => free - kept >= count))
      throw new Refusal('conflict', 'WAITING_NOT_NEEDED', { field: 'occurrenceIds' });
  }
}

function claimsOf(wished: readonly DateOfEvent[], lines: readonly WishedLine[]): Claim[] {
  const dates = wished.map((date) => ({ id: date.id, offerings: offeringsOf(date), until: listUntil(date) }));
  return [...mostOfEach(dates, lines)].map(([quotaId, count]) => {
    const drawing = dates.filter(({ offerings }) =>
      offerings.some(({ quotaIds }) => quotaIds.includes(quotaId)),
    );
    return { quotaId, count, until: new Date(Math.max(...drawing.map(({ until }) => until.getTime()))) };
  });
}

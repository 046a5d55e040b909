import { Injectable } from '@nestjs/common';
import { Refusal, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { mostPlaces, saleStateAt } from '../../domain/event-sale.ts';
import { readLotteryWindow } from '../../domain/lottery.ts';
import { firstListEnd } from '../../domain/offer-time.ts';
import { mostHandOnHours } from '../../domain/handing-on.ts';
import type { HandOnHours } from '../../domain/handing-on.ts';
import { eventMachine } from '../../domain/states.ts';
import type { EventEntity } from '../../store/event.entity.ts';
import { EventStore } from '../../store/event.store.ts';
import { PlaceStore } from '../../store/place.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import type { DateOfEvent } from '../../store/sale.store.ts';
import { assertLawfulTravel } from './assert-lawful-travel.ts';
import { KeepCompanyPlaces } from '../companies/keep-company-places.ts';
import { FollowHosts } from '../hosts/follow-hosts.ts';

/** Puts events on the site and takes them off it. All throw EVENT_NOT_FOUND for an id that names none. */
@Injectable()
export class TurnEvent {
  constructor(
    private readonly events: EventStore,
    private readonly sales: SaleStore,
    private readonly places: PlaceStore,
    private readonly companies: KeepCompanyPlaces,
    private readonly hosts: FollowHosts,
  ) {}

  /**
   * From now on tickets are given out: the places are laid out, one row each, some kept for companies, and hosts are
   * written to. Throws MOVE_NOT_ALLOWED,
   * EVENT_IN_THE_PAST, COURSE_WITHOUT_SESSIONS (conflict), LOTTERY_WINDOW_WRONG (invalid) and the refusals of `travelHindrance`.
   */
  async publish(tx: Tx, id: string): Promise<void> {
    const event = await this.known(tx, id);
    const { state, publishedAt } = event;
    if (state === 'published') return;
    const moved = unwrap(eventMachine.move(state, 'published'));
    const dates = await this.sales.dates(tx, id);
    if (!dates.some((date) => date.state !== 'called_off' && saleStateAt(date, tx.now) === 'open'))
      throw new Refusal('conflict', 'EVENT_IN_THE_PAST');
    assertLawfulTravel(event, dates);
    assertSessionsWritten(event, dates);
    if (!publishedAt) assertLotteryFits(dates, tx.now);
    await this.places.layOut(tx, id);
    await this.events.change(tx, id, { state: moved, publishedAt: publishedAt ?? tx.now });
    await this.companies.begin(tx, id);
    await this.hosts.published(tx, { ...event, state: moved });
  }

  /** No more tickets; those that were given out stay good. Throws MOVE_NOT_ALLOWED. */
  async withdraw(tx: Tx, id: string): Promise<void> {
    const { state } = await this.known(tx, id);
    if (state === 'withdrawn') return;
    await this.events.change(tx, id, { state: unwrap(eventMachine.move(state, 'withdrawn')) });
  }

  /** Throws a draft away; what has been on the site is only withdrawn: EVENT_NOT_DRAFT (conflict). */
  async discard(tx: Tx, id: string): Promise<void> {
    const { state } = await this.known(tx, id);
    if (state !== 'draft') throw new Refusal('conflict', 'EVENT_NOT_DRAFT');
    await this.hosts.discarded(tx, id);
    await this.events.remove(tx, id);
  }

  /**
   * Gives a set another number of places. Below what was given out nobody loses theirs, and what comes back is given out again only
   * where it is within the new number. At 0 nothing more is given out of it: so a kind of ticket with places of its own is retired.
   * Throws EVENT_NOT_FOUND, PLACES_WRONG.
   */
  async resize(tx: Tx, quotaId: string, capacity: number): Promise<void> {
    if (!(await this.places.locked(tx, quotaId))) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    if (!Number.isSafeInteger(capacity) || capacity < 0 || capacity > mostPlaces)
      throw new Refusal('invalid', 'PLACES_WRONG', { field: 'capacity', most: mostPlaces });
    await this.places.resize(tx, quotaId, capacity);
  }

  /**
   * Until so many hours before a date its tickets may be handed on; null: not at all. What was sent before is judged by it as well.
   * Throws EVENT_NOT_FOUND, HAND_ON_HOURS_WRONG.
   */
  async setHandOn(tx: Tx, id: string, hours: HandOnHours): Promise<void> {
    await this.known(tx, id);
    if (hours !== null && (!Number.isSafeInteger(hours) || hours < 0 || hours > mostHandOnHours))
      throw new Refusal('invalid', 'HAND_ON_HOURS_WRONG', { field: 'hours', most: mostHandOnHours });
    await this.events.change(tx, id, { handOnHours: hours });
  }

  private async known(tx: Tx, id: string): Promise<EventEntity> {
    const event = await this.events.locked(tx, id);
    if (!event) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    return event;
  }
}

/** Whoever takes part in a course is told of all of its sessions before they pay. */
function assertSessionsWritten({ kind }: EventEntity, dates: readonly DateOfEvent[]): void {
  const empty = dates.some(({ offAlone, sessions }) => !offAlone && sessions.length === 0);
  if (kind === 'course' && empty) throw new Refusal('conflict', 'COURSE_WITHOUT_SESSIONS');
}

/** Dates may have been moved since a lottery was planned for them. */
function assertLotteryFits(dates: readonly DateOfEvent[], now: Date): void {
  const [
    { lotteryOpensAt: opensAt, lotteryClosesAt: closesAt } = { lotteryOpensAt: null, lotteryClosesAt: null },
  ] = dates;
  const end = firstListEnd(dates);
  if (opensAt && closesAt) unwrap(readLotteryWindow({ opensAt, closesAt }, { now, end }));
}

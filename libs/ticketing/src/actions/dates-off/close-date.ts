import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { listUntil } from '../../domain/offer-time.ts';
import { afterDateOff } from '../../domain/waiting-entry.ts';
import { DateOffStore } from '../../store/date-off.store.ts';
import { DoorPhoneStore } from '../../store/door-phone.store.ts';
import { SaleStore } from '../../store/sale.store.ts';
import type { DateOfEvent } from '../../store/sale.store.ts';
import { WaitingListStore } from '../../store/waiting-list.store.ts';
import { waitingTurned } from '../../ticketing.events.ts';
import { KeepCompanyPlaces } from '../companies/keep-company-places.ts';

/**
 * Ends what is under way for a date that was just called off, in the same commit: places kept for companies, choices and offers, its
 * waiting list (whoever waits for other dates as well goes on waiting for those, in the same place) and the phones at its door.
 */
@Injectable()
export class CloseDate {
  constructor(
    private readonly list: WaitingListStore,
    private readonly companies: KeepCompanyPlaces,
    private readonly off: DateOffStore,
    private readonly sales: SaleStore,
    private readonly phones: DoorPhoneStore,
  ) {}

  /** `by`: the account at the desk. Needs the lock on the event. */
  async run(tx: Tx, { id, eventId }: DateOfEvent, by: string | null): Promise<void> {
    await this.list.lock(tx, eventId);
    await this.companies.date(tx, id);
    await this.off.releaseHolds(tx, id);
    await this.closeList(tx, eventId, id);
    await this.phones.endAll(tx, { eventId, occurrenceId: id, by });
  }

  private async closeList(tx: Tx, eventId: string, dateId: string): Promise<void> {
    const entries = await this.off.entries(tx, eventId, dateId);
    if (entries.length === 0) return;
    const dates = await this.sales.dates(tx, eventId);
    const served = new Set(
      dates.flatMap((date) => (date.state !== 'called_off' && listUntil(date) > tx.now ? [date.id] : [])),
    );
    const after = entries.map((entry) => ({ ...entry, to: afterDateOff(entry, { dateId, served }) }));
    const idsOf = (which: (entry: (typeof after)[number]) => boolean): string[] =>
      after.filter(which).map(({ id }) => id);
    const closed = idsOf(({ to }) => to === 'closed');
    await this.off.takeOffList(tx, dateId, {
      ...{ closed, goOn: idsOf(({ to }) => to !== 'closed') },
      waitAgain: idsOf(({ state, to }) => state === 'offered' && to === 'waiting'),
    });
    for (const entryId of closed) await tx.emit(waitingTurned, { entryId, to: 'closed', dateId });
    for (const entryId of idsOf(({ to }) => to === 'waiting' || to === 'applied'))
      await tx.emit(waitingTurned, { entryId, to: 'date_off', dateId });
  }
}

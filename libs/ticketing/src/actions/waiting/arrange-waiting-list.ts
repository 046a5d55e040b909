import { Injectable } from '@nestjs/common';
import { Refusal, readOneLine, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readOfferHours } from '../../domain/offer-time.ts';
import { EventStore } from '../../store/event.store.ts';
import { WaitingListStore } from '../../store/waiting-list.store.ts';
import type { WaitingRule } from '../../store/waiting-list.store.ts';
import { WaitingStore } from '../../store/waiting.store.ts';

const longestReason = 200;

/** Another place in line (from 1) for an entry, why, and the account of whoever decided it. */
export type WaitingMove = { id: string; place: number; reason: string; by: string };

/** What the desk decides about a waiting list. */
@Injectable()
export class ArrangeWaitingList {
  constructor(
    private readonly events: EventStore,
    private readonly list: WaitingListStore,
    private readonly entries: WaitingStore,
  ) {}

  /**
   * Gives an entry that waits another place among all who wait; beyond the end is the end. Who, from where to where and why stays written
   * down. Throws WAITING_NOT_FOUND, WAITING_NOT_IN_LINE (conflict), WAITING_PLACE_WRONG and WAITING_REASON_MISSING (invalid; `most`).
   */
  async move(tx: Tx, { id, place, reason: typed, by }: WaitingMove): Promise<void> {
    const entry = await this.entries.seen(tx, id);
    if (!entry) throw new Refusal('not_found', 'WAITING_NOT_FOUND');
    const reason = readOneLine(typed);
    if (reason === '' || [...reason].length > longestReason)
      throw new Refusal('invalid', 'WAITING_REASON_MISSING', { field: 'reason', most: longestReason });
    if (!Number.isSafeInteger(place) || place < 1)
      throw new Refusal('invalid', 'WAITING_PLACE_WRONG', { field: 'place' });
    await this.list.lock(tx, entry.eventId);
    const ids = (await this.list.line(tx, entry.eventId)).map((each) => each.id);
    const from = ids.indexOf(id);
    if (from < 0) throw new Refusal('conflict', 'WAITING_NOT_IN_LINE');
    const to = Math.min(place, ids.length) - 1;
    if (to === from) return;
    await this.list.reorder(tx, ids.toSpliced(from, 1).toSpliced(to, 0, id));
    await this.list.noteMove(tx, {
      ...{ eventId: entry.eventId, entryId: id, fromPlace: from + 1, toPlace: to + 1, reason, movedBy: by },
    });
  }

  /** By which rule places that come free are passed on from now on. Throws EVENT_NOT_FOUND, OFFER_HOURS_WRONG (invalid; `most`). */
  async setRule(tx: Tx, eventId: string, { order, offerHours }: WaitingRule): Promise<void> {
    if (!(await this.events.locked(tx, eventId))) throw new Refusal('not_found', 'EVENT_NOT_FOUND');
    await this.list.setRule(tx, eventId, { order, offerHours: unwrap(readOfferHours(offerHours)) });
  }
}

import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { entryNamed } from '../../domain/offer-code.ts';
import type { OfferCodes } from '../../domain/offer-code.ts';
import { WaitingListStore } from '../../store/waiting-list.store.ts';
import { WaitingStore } from '../../store/waiting.store.ts';
import type { SeenWaiting } from '../../store/waiting.store.ts';
import { LeaveWaitingList } from './leave-waiting-list.ts';

/**
 * Says no to what is offered, by the link in the letter and without signing in. Reading changes nothing, since mail scanners open links; of an offer that was
 * taken, turned down or has lapsed nothing changes either. Throws OFFER_LINK_UNKNOWN (not_found), also where the entry was offered other places since.
 */
@Injectable()
export class DeclineOffer {
  constructor(
    private readonly list: WaitingListStore,
    private readonly entries: WaitingStore,
    private readonly leave: LeaveWaitingList,
  ) {}

  async read(tx: Tx, code: string, codes: OfferCodes): Promise<SeenWaiting> {
    const id = entryNamed(code);
    const entry = id && (await this.entries.seen(tx, id));
    if (!entry || !entry.holdId || !codes.tells(code, { entryId: entry.id, holdId: entry.holdId }))
      throw new Refusal('not_found', 'OFFER_LINK_UNKNOWN');
    return entry;
  }

  async run(tx: Tx, code: string, codes: OfferCodes): Promise<void> {
    const { eventId } = await this.read(tx, code, codes);
    await this.list.lock(tx, eventId);
    const { id, memberId, state } = await this.read(tx, code, codes);
    if (state === 'offered') await this.leave.run(tx, memberId, id);
  }
}

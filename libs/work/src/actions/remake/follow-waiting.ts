import { Injectable } from '@nestjs/common';
import { formatTokyoInstant, formatTokyoSpan } from '@enishi/japan';
import { PostLetter } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { movedLetter } from '../../domain/weather/weather-letters.ts';
import { offeredLetter } from '../../domain/remake/remake-letters.ts';
import { AssignmentStore } from '../../store/assignment.store.ts';
import { GigStore } from '../../store/gig.store.ts';
import { GigWaitingStore } from '../../store/remake/gig-waiting.store.ts';
import { OfferFreed } from './offer-freed.ts';

/** What follows for those who wait. */
@Injectable()
export class FollowWaiting {
  constructor(
    private readonly waiting: GigWaitingStore,
    private readonly assignments: AssignmentStore,
    private readonly gigs: GigStore,
    private readonly offering: OfferFreed,
    private readonly post: PostLetter,
  ) {}

  /** Whoever has a place waits no more. */
  async taken(tx: Tx, assignmentId: string): Promise<void> {
    const place = await this.assignments.byId(tx, assignmentId);
    if (place?.memberId)
      await this.waiting.end(tx, { gigId: place.gigId, memberId: place.memberId }, 'taken');
  }

  /** Somebody left, or their entry was put together with another: what was kept for them is offered on. */
  async departed(tx: Tx, memberId: string): Promise<void> {
    for (const { gigId } of await this.waiting.endAll(tx, memberId)) await this.offering.run(tx, gigId);
  }

  /** That a place is kept, until when, and that nothing is taken by itself. */
  async offered(tx: Tx, waitingId: string): Promise<void> {
    await this.tell(tx, waitingId, offeredLetter);
  }

  /** The same to whoever had a place before the gig moved to its substitute day. */
  async moved(tx: Tx, waitingId: string): Promise<void> {
    await this.tell(tx, waitingId, movedLetter);
  }

  private async tell(tx: Tx, waitingId: string, letter: typeof offeredLetter): Promise<void> {
    const found = await this.waiting.byId(tx, waitingId);
    const gig = found && (await this.gigs.byId(tx, found.gigId));
    if (!gig || !found.memberId || !found.heldUntil) return;
    const { heldUntil } = found;
    await this.post.run(tx, found.memberId, ({ addressed, community, locale }) => ({
      page: `/gigs/${gig.id}`,
      words: letter(
        {
          ...{ addressed, community, title: gig.title },
          when: formatTokyoSpan(gig.startsAt, gig.endsAt, locale),
          until: formatTokyoInstant(heldUntil, locale),
        },
        locale,
      ),
    }));
  }
}

import { Injectable } from '@nestjs/common';
import { membersMerged, membershipLeft } from '@enishi/membership';
import type { Left, Merged } from '@enishi/membership';
import { Follows, Joins } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { FollowWaiting } from '../../actions/remake/follow-waiting.ts';
import { OfferFreed } from '../../actions/remake/offer-freed.ts';
import { gigMoved, placeFreed, placeOffered, placeTaken } from '../../work.events.ts';

/** What follows for those who wait for a place. */
@Injectable()
export class WaitingReactions {
  constructor(
    private readonly follow: FollowWaiting,
    private readonly offering: OfferFreed,
  ) {}

  @Joins(placeTaken, 'work.wait_no_more')
  async taken(tx: Tx, { assignmentId }: { assignmentId: string }): Promise<void> {
    await this.follow.taken(tx, assignmentId);
  }

  @Follows(placeFreed, 'work.offer_freed', 'members')
  async freed(tx: Tx, { gigId }: { gigId: string }): Promise<void> {
    await this.offering.run(tx, gigId);
  }

  @Follows(membershipLeft, 'work.leave_queues', 'members')
  async left(tx: Tx, { memberId }: Left): Promise<void> {
    await this.follow.departed(tx, memberId);
  }

  @Follows(membersMerged, 'work.merge_queues', 'members')
  async merged(tx: Tx, { mergedId }: Merged): Promise<void> {
    await this.follow.departed(tx, mergedId);
  }

  @Follows(placeOffered, 'work.tell_of_offer', 'mail')
  async offered(tx: Tx, { waitingId }: { waitingId: string }): Promise<void> {
    await this.follow.offered(tx, waitingId);
  }

  @Follows(gigMoved, 'work.ask_again', 'mail')
  async moved(tx: Tx, { waitingId }: { waitingId: string }): Promise<void> {
    await this.follow.moved(tx, waitingId);
  }
}

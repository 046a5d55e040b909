import { Injectable } from '@nestjs/common';
import { membersMerged, membershipLeft, mergeUndone } from '@enishi/membership';
import type { Left, MergeUndone, Merged } from '@enishi/membership';
import { Follows, Joins } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { EndCrew } from '../../actions/crew/end-crew.ts';
import { FollowCrewMerge } from '../../actions/crew/follow-crew-merge.ts';
import { PostCrew } from '../../actions/crew/post-crew.ts';
import { crewAsked, crewEnded } from '../../crew.events.ts';
import type { CrewEnd } from '../../domain/crew-letter.ts';
import { eventCalledOff } from '../../ticketing.events.ts';

/** What follows for those who take part in events, and who is written to. */
@Injectable()
export class CrewReactions {
  constructor(
    private readonly end: EndCrew,
    private readonly merges: FollowCrewMerge,
    private readonly post: PostCrew,
  ) {}

  @Joins(eventCalledOff, 'ticketing.end_crew')
  async calledOff(tx: Tx, { eventId }: { eventId: string }): Promise<void> {
    await this.end.calledOff(tx, eventId);
  }

  @Joins(membershipLeft, 'ticketing.end_crew_of_leaver')
  async left(tx: Tx, { memberId }: Left): Promise<void> {
    await this.end.left(tx, memberId);
  }

  @Joins(membersMerged, 'ticketing.follow_crew_merge')
  async merged(tx: Tx, merge: Merged): Promise<void> {
    await this.merges.run(tx, merge);
  }

  @Joins(mergeUndone, 'ticketing.follow_crew_parting')
  async parted(tx: Tx, parting: MergeUndone): Promise<void> {
    await this.merges.undo(tx, parting);
  }

  @Follows(crewAsked, 'ticketing.post_crew_asked', 'mail')
  async asked(tx: Tx, { crewId }: { crewId: string }): Promise<void> {
    await this.post.asked(tx, crewId);
  }

  @Follows(crewEnded, 'ticketing.post_crew_ended', 'mail')
  async ended(tx: Tx, { crewId, because }: { crewId: string; because: CrewEnd }): Promise<void> {
    await this.post.ended(tx, crewId, because);
  }
}

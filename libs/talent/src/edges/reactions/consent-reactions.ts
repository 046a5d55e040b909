import { Follows, Joins } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { membersMerged, membershipLeft, mergeUndone } from '@enishi/membership';
import type { Left, MergeUndone, Merged } from '@enishi/membership';
import { Injectable } from '@nestjs/common';
import { ConfirmCard } from '../../actions/confirm-card.ts';
import { FollowMerge } from '../../actions/follow-merge.ts';
import { StopConsent } from '../../actions/stop-consent.ts';
import { EndAsks } from '../../actions/records/end-asks.ts';
import { TellCompanies } from '../../actions/tell-companies.ts';
import { cardGiven, consentEnded } from '../../talent.events.ts';
import type { ConsentEnded } from '../../talent.events.ts';

/** What follows for consents from what becomes of the person, and who is told of what by mail. */
@Injectable()
export class ConsentReactions {
  constructor(
    private readonly merges: FollowMerge,
    private readonly stop: StopConsent,
    private readonly confirm: ConfirmCard,
    private readonly tell: TellCompanies,
    private readonly asks: EndAsks,
  ) {}

  @Joins(membershipLeft, 'talent.end_consents')
  async left(tx: Tx, { memberId }: Left): Promise<void> {
    await this.stop.allOf(tx, memberId);
  }

  @Joins(membersMerged, 'talent.follow_merge')
  async merged(tx: Tx, merge: Merged): Promise<void> {
    await this.merges.run(tx, merge);
  }

  @Joins(mergeUndone, 'talent.follow_parting')
  async parted(tx: Tx, parting: MergeUndone): Promise<void> {
    await this.merges.undo(tx, parting);
  }

  @Follows(cardGiven, 'talent.confirm_card', 'mail')
  async given(tx: Tx, { consentId }: { consentId: string }): Promise<void> {
    await this.confirm.run(tx, consentId);
  }

  @Joins(consentEnded, 'talent.end_asks')
  async stopped(tx: Tx, { consentId }: ConsentEnded): Promise<void> {
    await this.asks.run(tx, consentId);
  }

  @Follows(consentEnded, 'talent.ask_to_delete', 'mail')
  async ended(tx: Tx, end: ConsentEnded): Promise<void> {
    await this.tell.ofEnd(tx, end);
  }
}

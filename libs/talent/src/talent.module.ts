import { IdentityModule } from '@enishi/identity';
import { MembershipModule } from '@enishi/membership';
import { TicketingModule } from '@enishi/ticketing';
import { Module } from '@nestjs/common';
import { talentActions } from './actions/talent-actions.ts';
import { CardLimits } from './edges/card-limits.ts';
import { CardSearches } from './edges/card-searches.ts';
import { DeskStopReactions } from './edges/reactions/desk-stop-reactions.ts';
import { ConsentReactions } from './edges/reactions/consent-reactions.ts';
import { PastReactions } from './edges/reactions/past-reactions.ts';
import { ProfileReactions } from './edges/reactions/profile-reactions.ts';
import { ScoutReactions } from './edges/reactions/scout-reactions.ts';
import { TalkReactions } from './edges/reactions/talk-reactions.ts';
import { StepReactions } from './edges/reactions/step-reactions.ts';
import { EvidenceReactions } from './edges/reactions/evidence-reactions.ts';
import { CardCalendar } from './edges/schedules/card-calendar.ts';
import { talentStores } from './store/talent-stores.ts';

/** What people show of themselves to whom: for every process. */
@Module({
  imports: [IdentityModule, MembershipModule, TicketingModule],
  providers: [
    ...talentStores,
    ...talentActions,
    CardLimits,
    CardSearches,
    ConsentReactions,
    DeskStopReactions,
    EvidenceReactions,
    PastReactions,
    ProfileReactions,
    ScoutReactions,
    TalkReactions,
    StepReactions,
    CardCalendar,
  ],
  exports: [...talentActions, CardLimits, CardSearches],
})
export class TalentModule {}

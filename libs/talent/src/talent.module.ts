import { IdentityModule } from '@enishi/identity';
import { MembershipModule } from '@enishi/membership';
import { Module } from '@nestjs/common';
import { talentActions } from './actions/talent-actions.ts';
import { CardLimits } from './edges/card-limits.ts';
import { ConsentReactions } from './edges/reactions/consent-reactions.ts';
import { CardCalendar } from './edges/schedules/card-calendar.ts';
import { talentStores } from './store/talent-stores.ts';

/** What people show of themselves to whom: for every process. */
@Module({
  imports: [IdentityModule, MembershipModule],
  providers: [...talentStores, ...talentActions, CardLimits, ConsentReactions, CardCalendar],
  exports: [...talentActions, CardLimits],
})
export class TalentModule {}

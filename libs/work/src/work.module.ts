import { IdentityModule } from '@enishi/identity';
import { MembershipModule } from '@enishi/membership';
import { TalentModule } from '@enishi/talent';
import { Module } from '@nestjs/common';
import { workActions } from './actions/work-actions.ts';
import { SkillReactions } from './edges/reactions/skill-reactions.ts';
import { WorkReactions } from './edges/reactions/work-reactions.ts';
import { WorkCalendar } from './edges/schedules/work-calendar.ts';
import { workStores } from './store/work-stores.ts';

/** しごとコンビニ: for every process. */
@Module({
  imports: [IdentityModule, MembershipModule, TalentModule],
  providers: [...workStores, ...workActions, SkillReactions, WorkCalendar, WorkReactions],
  exports: [...workActions],
})
export class WorkModule {}

import { IdentityModule } from '@enishi/identity';
import { MembershipModule } from '@enishi/membership';
import { TalentModule } from '@enishi/talent';
import { Module } from '@nestjs/common';
import { postingActions } from './actions/postings/posting-actions.ts';
import { workActions } from './actions/work-actions.ts';
import { PostingReactions } from './edges/reactions/posting-reactions.ts';
import { SkillReactions } from './edges/reactions/skill-reactions.ts';
import { WorkReactions } from './edges/reactions/work-reactions.ts';
import { PostingCalendar } from './edges/schedules/posting-calendar.ts';
import { WorkCalendar } from './edges/schedules/work-calendar.ts';
import { workStores } from './store/work-stores.ts';

/** しごとコンビニ: for every process. */
@Module({
  imports: [IdentityModule, MembershipModule, TalentModule],
  providers: [
    ...[...workStores, ...workActions, SkillReactions, WorkCalendar, WorkReactions],
    ...[...postingActions, PostingCalendar, PostingReactions],
  ],
  exports: [...workActions, ...postingActions],
})
export class WorkModule {}

import { BillingModule } from '@enishi/billing';
import { IdentityModule } from '@enishi/identity';
import { LedgerModule } from '@enishi/ledger';
import { MembershipModule } from '@enishi/membership';
import { TalentModule } from '@enishi/talent';
import { Module } from '@nestjs/common';
import { articleActions } from './actions/articles/article-actions.ts';
import { caseActions } from './actions/cases/case-actions.ts';
import { payActions } from './actions/pay/pay-actions.ts';
import { postingActions } from './actions/postings/posting-actions.ts';
import { registrationActions } from './actions/registration/registration-actions.ts';
import { remakeActions } from './actions/remake/remake-actions.ts';
import { suggestionActions } from './actions/suggestions/suggestion-actions.ts';
import { workActions } from './actions/work-actions.ts';
import { ArticleReactions } from './edges/reactions/article-reactions.ts';
import { MatchingReactions } from './edges/reactions/matching-reactions.ts';
import { CaseReactions } from './edges/reactions/case-reactions.ts';
import { IncidentReactions } from './edges/reactions/incident-reactions.ts';
import { PayReactions } from './edges/reactions/pay-reactions.ts';
import { PostingReactions } from './edges/reactions/posting-reactions.ts';
import { SkillReactions } from './edges/reactions/skill-reactions.ts';
import { TeamReactions } from './edges/reactions/team-reactions.ts';
import { WaitingReactions } from './edges/reactions/waiting-reactions.ts';
import { WorkReactions } from './edges/reactions/work-reactions.ts';
import { AlarmOfPayJob } from './edges/schedules/alarm-of-pay.job.ts';
import { CaseCalendar } from './edges/schedules/case-calendar.ts';
import { PostingCalendar } from './edges/schedules/posting-calendar.ts';
import { TeamCalendar } from './edges/schedules/team-calendar.ts';
import { WaveCalendar } from './edges/schedules/wave-calendar.ts';
import { WaitingCalendar } from './edges/schedules/waiting-calendar.ts';
import { WorkCalendar } from './edges/schedules/work-calendar.ts';
import { workStores } from './store/work-stores.ts';

/** しごとコンビニ: for every process. */
@Module({
  imports: [BillingModule, IdentityModule, LedgerModule, MembershipModule, TalentModule],
  providers: [
    ...[...workStores, ...workActions, SkillReactions, WorkCalendar, WorkReactions],
    ...[...postingActions, PostingCalendar, PostingReactions],
    ...[MatchingReactions, WaveCalendar],
    ...[...caseActions, ...suggestionActions, CaseCalendar, CaseReactions],
    ...registrationActions,
    ...[...payActions, AlarmOfPayJob, PayReactions, IncidentReactions],
    ...[...remakeActions, WaitingCalendar, WaitingReactions],
    ...[TeamCalendar, TeamReactions],
    ...[...articleActions, ArticleReactions],
  ],
  exports: [
    ...[...workActions, ...payActions, ...postingActions, ...caseActions, ...suggestionActions],
    ...[...registrationActions, ...remakeActions, ...articleActions, AlarmOfPayJob],
  ],
})
export class WorkModule {}

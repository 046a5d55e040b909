import { AnnounceVersions } from './announce-versions.ts';
import { DeskCompanyPlans } from './desk-company-plans.ts';
import { FollowVersion } from './follow-version.ts';
import { MoveToVersion } from './move-to-version.ts';
import { PublishCompanyPlan } from './publish-company-plan.ts';
import { ReckonVersion } from './reckon-version.ts';
import { ReviewCompanyPlanDraft } from './review-company-plan-draft.ts';
import { SaveCompanyPlanDraft } from './save-company-plan-draft.ts';
import { SellAgain } from './sell-again.ts';
import { SetCompanyPlanState } from './set-company-plan-state.ts';
import { TurnVersions } from './turn-versions.ts';

/** Writing plans for companies, and following their versions. */
export const companyPlanActions = [
  AnnounceVersions,
  DeskCompanyPlans,
  FollowVersion,
  MoveToVersion,
  PublishCompanyPlan,
  ReckonVersion,
  ReviewCompanyPlanDraft,
  SaveCompanyPlanDraft,
  SellAgain,
  SetCompanyPlanState,
  TurnVersions,
];

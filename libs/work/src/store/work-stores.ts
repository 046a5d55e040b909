import { GigFeedStore } from './calendar/gig-feed.store.ts';
import { CompanyLookStore } from './diary/company-look.store.ts';
import { DoneGigStore } from './diary/done-gig.store.ts';
import { ArticleStore } from './articles/article.store.ts';
import { AssignmentStore } from './assignment.store.ts';
import { CareStore } from './cases/care.store.ts';
import { CaseStoryStore } from './cases/case-story.store.ts';
import { CoordinatorStore } from './cases/coordinator.store.ts';
import { GigSuggestionStore } from './cases/gig-suggestion.store.ts';
import { SupportCaseStore } from './cases/support-case.store.ts';
import { SettingsTurnStore } from './settings/settings-turn.store.ts';
import { ClaimStore } from './claim.store.ts';
import { DoingStore } from './doing.store.ts';
import { EvaluationStore } from './evaluation.store.ts';
import { ApplicantLookStore } from './postings/applicant-look.store.ts';
import { AnnualReportStore } from './postings/annual-report.store.ts';
import { ApplicationStore } from './postings/application.store.ts';
import { ComplaintStore } from './postings/complaint.store.ts';
import { PostingSearchStore } from './postings/posting-search.store.ts';
import { PostingStore } from './postings/posting.store.ts';
import { GigStore } from './gig.store.ts';
import { HelpRequestStore } from './help-request.store.ts';
import { GigImpressionStore } from './matching/gig-impression.store.ts';
import { GigPickStore } from './matching/gig-pick.store.ts';
import { GigWaveStore } from './matching/gig-wave.store.ts';
import { GigWishStore } from './matching/gig-wish.store.ts';
import { MatchStore } from './matching/match.store.ts';
import { MinorPapersStore } from './minors/minor-papers.store.ts';
import { PayAccountStore } from './pay-account.store.ts';
import { PayRunStore } from './pay-run.store.ts';
import { PayoutStore } from './payout.store.ts';
import { IncidentStore } from './incident.store.ts';
import { ProvisionStore } from './provision.store.ts';
import { WageStore } from './wage.store.ts';
import { DeskActStore } from './registration/desk-act.store.ts';
import { RegistrationDeskStore } from './registration/registration-desk.store.ts';
import { RegistrationStore } from './registration/registration.store.ts';
import { remakeStores } from './remake/remake-stores.ts';
import { GigTeamStore } from './team/gig-team.store.ts';
import { SignsLookStore } from './signs/signs-look.store.ts';
import { TermsStore } from './terms.store.ts';
import { WageFigureStore } from './wage-figures/wage-figure.store.ts';

/** All queries of the context, for its module. */
export const workStores = [
  ...[AssignmentStore, ClaimStore, DoingStore, EvaluationStore, GigStore, HelpRequestStore, TermsStore],
  ...[AnnualReportStore, ApplicantLookStore, ApplicationStore, ComplaintStore],
  ...[PostingSearchStore, PostingStore],
  ...[GigImpressionStore, GigPickStore, GigWaveStore, GigWishStore, MatchStore],
  ...[PayAccountStore, PayRunStore, PayoutStore, ProvisionStore, WageStore],
  ...[CareStore, CaseStoryStore, CoordinatorStore, GigSuggestionStore, IncidentStore, SupportCaseStore],
  ...[DeskActStore, RegistrationDeskStore, RegistrationStore],
  ...remakeStores,
  MinorPapersStore,
  GigTeamStore,
  SettingsTurnStore,
  ...[CompanyLookStore, DoneGigStore, GigFeedStore],
  ...[ArticleStore, SignsLookStore, WageFigureStore],
];

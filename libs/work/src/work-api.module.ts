import { IdentityModule, SignInCookies } from '@enishi/identity';
import { MembershipModule } from '@enishi/membership';
import { TalentModule } from '@enishi/talent';
import { Module } from '@nestjs/common';
import { ComplaintLimits } from './edges/complaint-limits.ts';
import { CheckInLimits } from './edges/check-in-limits.ts';
import { AnnualReportFile } from './edges/files/annual-report.controller.ts';
import { GigFeedFile } from './edges/files/gig-feed.controller.ts';
import { GigCalendarFile } from './edges/files/gig-calendar.controller.ts';
import { GigPictures } from './edges/files/gig-pictures.controller.ts';
import { PayFiles } from './edges/files/pay-files.controller.ts';
import { SeasonFile } from './edges/files/season-file.controller.ts';
import { TermsFiles } from './edges/files/terms-files.controller.ts';
import { WageFiles } from './edges/files/wage-files.controller.ts';
import { CompanyArticlesResolver } from './edges/graphql/articles/company-articles.resolver.ts';
import { DeskArticlesResolver } from './edges/graphql/articles/desk-articles.resolver.ts';
import { MyArticlesResolver } from './edges/graphql/articles/my-articles.resolver.ts';
import { CaseNeedsResolver } from './edges/graphql/cases/case-needs.resolver.ts';
import { CaseDeskResolver } from './edges/graphql/cases/case-desk.resolver.ts';
import { CaseStoryResolver } from './edges/graphql/cases/case-story.resolver.ts';
import { CaseTurnsResolver } from './edges/graphql/cases/case-turns.resolver.ts';
import { OwnSupportResolver } from './edges/graphql/cases/own-support.resolver.ts';
import { GigFeedResolver } from './edges/graphql/calendar/gig-feed.resolver.ts';
import { AccessDiaryResolver } from './edges/graphql/diary/access-diary.resolver.ts';
import { DeskLifeLineResolver, LifeLineResolver } from './edges/graphql/life/life-line.resolver.ts';
import { CompanyHelpResolver } from './edges/graphql/company-help.resolver.ts';
import { CompanyRecordsResolver } from './edges/graphql/company-records.resolver.ts';
import { CompanyWorkResolver } from './edges/graphql/company-work.resolver.ts';
import { DeskGigsResolver } from './edges/graphql/desk-gigs.resolver.ts';
import { DeskHelpResolver } from './edges/graphql/desk-help.resolver.ts';
import { DeskWorkResolver } from './edges/graphql/desk-work.resolver.ts';
import { GigBoardResolver } from './edges/graphql/gig-board.resolver.ts';
import { MyGigsResolver } from './edges/graphql/my-gigs.resolver.ts';
import { MyWordResolver } from './edges/graphql/my-word.resolver.ts';
import { MyWorkResolver } from './edges/graphql/my-work.resolver.ts';
import { ApplicantEmailResolver } from './edges/graphql/postings/applicant-email.resolver.ts';
import { CompanyApplicantsResolver } from './edges/graphql/postings/company-applicants.resolver.ts';
import { CompanyPostingsResolver } from './edges/graphql/postings/company-postings.resolver.ts';
import { ComplaintsResolver } from './edges/graphql/postings/complaints.resolver.ts';
import { DeskComplaintsResolver } from './edges/graphql/postings/desk-complaints.resolver.ts';
import { DeskPostingsResolver } from './edges/graphql/postings/desk-postings.resolver.ts';
import { PostingsResolver } from './edges/graphql/postings/postings.resolver.ts';
import { DeskMatchesResolver } from './edges/graphql/matching/desk-matches.resolver.ts';
import { MyMatchesResolver } from './edges/graphql/matching/my-matches.resolver.ts';
import { MyWishesResolver } from './edges/graphql/matching/my-wishes.resolver.ts';
import { RegistrationFiles } from './edges/files/registration-files.controller.ts';
import { ClaimResolver } from './edges/graphql/registration/claim.resolver.ts';
import { JoinEntryResolver } from './edges/graphql/registration/join-entry.resolver.ts';
import { DeskPaperPeopleResolver } from './edges/graphql/registration/desk-paper-people.resolver.ts';
import { DeskRegistrationResolver } from './edges/graphql/registration/desk-registration.resolver.ts';
import {
  TabletGigResolver,
  TabletPersonResolver,
} from './edges/graphql/registration/tablet-person.resolver.ts';
import { MyDeskActsResolver } from './edges/graphql/registration/my-desk-acts.resolver.ts';
import { TabletResolver } from './edges/graphql/registration/tablet.resolver.ts';
import { TabletLimits } from './edges/tablet-limits.ts';
import { MyPayResolver } from './edges/graphql/my-pay.resolver.ts';
import { PayRunResolver } from './edges/graphql/pay-run.resolver.ts';
import { PayTrayResolver } from './edges/graphql/pay-tray.resolver.ts';
import { DeskIncidentsResolver } from './edges/graphql/incidents/desk-incidents.resolver.ts';
import { IncidentsResolver } from './edges/graphql/incidents/incidents.resolver.ts';
import { CompanyWagesResolver } from './edges/graphql/wages/company-wages.resolver.ts';
import { DeskWagesResolver } from './edges/graphql/wages/desk-wages.resolver.ts';
import { MyWagesResolver } from './edges/graphql/wages/my-wages.resolver.ts';
import { DeskMinorsResolver } from './edges/graphql/minors/desk-minors.resolver.ts';
import { MinorsWelcomeResolver } from './edges/graphql/minors/minors-welcome.resolver.ts';
import { CompanySeasonResolver } from './edges/graphql/remake/company-season.resolver.ts';
import { DeskSeasonResolver } from './edges/graphql/remake/desk-season.resolver.ts';
import { DeskSeriesResolver } from './edges/graphql/remake/desk-series.resolver.ts';
import { DeskTemplatesResolver } from './edges/graphql/remake/desk-templates.resolver.ts';
import { GigWaitingResolver } from './edges/graphql/remake/gig-waiting.resolver.ts';
import { GigGuideResolver } from './edges/graphql/remake/gig-guide.resolver.ts';
import {
  CaseSuggestionsResolver,
  OwnSuggestionsResolver,
} from './edges/graphql/suggestions/suggestions.resolver.ts';
import { DeskTeamsResolver } from './edges/graphql/team/desk-teams.resolver.ts';
import { TeamAnswerResolver, TeamResolver } from './edges/graphql/team/team.resolver.ts';
import { SiteCodeResolver } from './edges/graphql/site-code.resolver.ts';
import { WorkSettingsResolver } from './edges/graphql/settings/work-settings.resolver.ts';
import { CompanyWeatherResolver, DeskWeatherResolver } from './edges/graphql/weather/weather.resolver.ts';
import { WageFiguresResolver } from './edges/graphql/wage-figures/wage-figures.resolver.ts';
import { WorkInvoiceResolver } from './edges/graphql/work-invoice.resolver.ts';
import { WorkModule } from './work.module.ts';

/** Work's part of /graphql, and its files. */
@Module({
  imports: [IdentityModule, MembershipModule, TalentModule, WorkModule],
  controllers: [
    AnnualReportFile,
    ...[GigCalendarFile, GigFeedFile],
    GigPictures,
    PayFiles,
    RegistrationFiles,
    SeasonFile,
    TermsFiles,
    WageFiles,
  ],
  providers: [
    ...[CompanyHelpResolver, CompanyRecordsResolver, CompanyWorkResolver, GigBoardResolver],
    ...[MyGigsResolver, MyPayResolver, MyWordResolver, MyWorkResolver, CheckInLimits],
    ...[ClaimResolver, JoinEntryResolver, MyDeskActsResolver, SignInCookies],
    ...[TabletGigResolver, TabletLimits, TabletPersonResolver, TabletResolver],
    ...[CompanyApplicantsResolver, CompanyPostingsResolver, PostingsResolver, OwnSupportResolver],
    ...[ComplaintLimits, ComplaintsResolver],
    ...[AccessDiaryResolver, ApplicantEmailResolver, GigFeedResolver, LifeLineResolver],
    ...[CompanyArticlesResolver, MyArticlesResolver],
    ...[MyMatchesResolver, MyWishesResolver, MinorsWelcomeResolver, OwnSuggestionsResolver],
    ...[CompanySeasonResolver, CompanyWagesResolver, MyWagesResolver, GigGuideResolver],
    ...[CompanyWeatherResolver, GigWaitingResolver, IncidentsResolver, TeamAnswerResolver, TeamResolver],
  ],
})
export class WorkPublicApi {}

/** Work's part of /desk/graphql. */
@Module({
  imports: [IdentityModule, MembershipModule, TalentModule, WorkModule],
  providers: [
    ...[DeskComplaintsResolver, DeskGigsResolver, DeskHelpResolver, DeskPostingsResolver, DeskWorkResolver],
    ...[DeskPaperPeopleResolver, DeskRegistrationResolver],
    ...[DeskMatchesResolver, DeskSeasonResolver, DeskSeriesResolver, DeskTemplatesResolver],
    ...[CaseDeskResolver, CaseNeedsResolver, CaseStoryResolver, CaseSuggestionsResolver, CaseTurnsResolver],
    ...[PayRunResolver, PayTrayResolver, WorkInvoiceResolver, DeskWagesResolver, DeskIncidentsResolver],
    ...[DeskMinorsResolver, DeskTeamsResolver, DeskWeatherResolver, SiteCodeResolver],
    ...[DeskLifeLineResolver, DeskArticlesResolver, WageFiguresResolver, WorkSettingsResolver],
  ],
})
export class WorkDeskApi {}

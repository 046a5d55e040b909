import { KeepGigFeed } from './calendar/keep-gig-feed.ts';
import { ReadAccessDiary } from './diary/read-access-diary.ts';
import { ReadLifeLine } from './life/read-life-line.ts';
import { AcceptByClock } from './accept-by-clock.ts';
import { AcceptPlace } from './accept-place.ts';
import { AskForHelp } from './ask-for-help.ts';
import { CheckInCodes } from './check-in-codes.ts';
import { CheckIn } from './check-in.ts';
import { CutGigs } from './cut-gigs.ts';
import { CutGround } from './cut-ground.ts';
import { DecideWork } from './decide-work.ts';
import { DeclineHelp } from './decline-help.ts';
import { EvaluateGig } from './evaluate-gig.ts';
import { FollowPeople } from './follow-people.ts';
import { GrantPlace } from './grant-place.ts';
import { GigOfPlace } from './incidents/gig-of-place.ts';
import { PostIncident } from './incidents/post-incident.ts';
import { ReportIncident } from './incidents/report-incident.ts';
import { SettleIncidents } from './incidents/settle-incidents.ts';
import { JudgeWork } from './judge-work.ts';
import { matchingActions } from './matching/matching-actions.ts';
import { minorsActions } from './minors/minors-actions.ts';
import { OfferGig } from './offer-gig.ts';
import { PostReport } from './post-report.ts';
import { PostWork } from './post-work.ts';
import { ProveSkill } from './prove-skill.ts';
import { PublishGigs } from './publish-gigs.ts';
import { PublishingGround } from './publishing-ground.ts';
import { RaiseClaim } from './raise-claim.ts';
import { ReadBoard } from './read-board.ts';
import { ReadCompanyRecords } from './read-company-records.ts';
import { ReadCompanyGig } from './read-company-gig.ts';
import { ReadHelp } from './read-help.ts';
import { ReadOwnGigs } from './read-own-gigs.ts';
import { ReadOwnPlace } from './read-own-place.ts';
import { ReadPastMinutes } from './read-past-minutes.ts';
import { ReadPlaces } from './read-places.ts';
import { ReadSaid } from './read-said.ts';
import { ReadSiteCode } from './read-site-code.ts';
import { ReportWork } from './report-work.ts';
import { SaveWorkSettings } from './settings/save-work-settings.ts';
import { SayNobodyMet } from './say-nobody-met.ts';
import { LookForSigns } from './signs/look-for-signs.ts';
import { StepBack } from './step-back.ts';
import { TakeGig } from './take-gig.ts';
import { TakingGround } from './taking-ground.ts';
import { teamActions } from './team/team-actions.ts';
import { TellTerms } from './tell-terms.ts';
import { TurnGig } from './turn-gig.ts';
import { KeepWageFigures } from './wage-figures/keep-wage-figures.ts';
import { MoveForWeather } from './weather/move-for-weather.ts';
import { WriteGigCalendar } from './write-gig-calendar.ts';

/** Everything that can be done in work, for the module. */
export const workActions = [
  ...[AskForHelp, CutGigs, DeclineHelp, ProveSkill, PublishGigs, ReadHelp, ReadPastMinutes, TurnGig],
  ...[FollowPeople, OfferGig, PostWork, ReadBoard, ReadOwnGigs, StepBack, TakeGig, TakingGround, TellTerms],
  ...[CheckIn, CheckInCodes, ReportWork, SayNobodyMet, ReadOwnPlace, ReadSaid, EvaluateGig],
  ...[AcceptByClock, AcceptPlace, JudgeWork, RaiseClaim, DecideWork, ReadCompanyGig, ReadPlaces],
  ...matchingActions,
  ...minorsActions,
  ...teamActions,
  GrantPlace,
  PostReport,
  MoveForWeather,
  ReadSiteCode,
  SaveWorkSettings,
  ReadCompanyRecords,
  ...[GigOfPlace, PostIncident, ReportIncident, SettleIncidents],
  WriteGigCalendar,
  ...[KeepGigFeed, ReadAccessDiary, ReadLifeLine, LookForSigns],
  ...[CutGround, PublishingGround, KeepWageFigures],
];

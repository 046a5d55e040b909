import { ChooseForWave } from './choose-for-wave.ts';
import { FollowMatching } from './follow-matching.ts';
import { KeepGigWishes } from './keep-gig-wishes.ts';
import { ListCandidates } from './list-candidates.ts';
import { MatchGigs } from './match-gigs.ts';
import { MeetWorker } from './meet-worker.ts';
import { PickPerson } from './pick-person.ts';
import { PlanWaves } from './plan-waves.ts';
import { PostGigNews } from './post-gig-news.ts';
import { RankPeople } from './rank-people.ts';
import { SuggestGigs } from './suggest-gigs.ts';
import { TellOfYear } from './tell-of-year.ts';
import { TellWave } from './tell-wave.ts';

/** Everything that brings gigs and people together, for the module. */
export const matchingActions = [
  ...[MatchGigs, MeetWorker, SuggestGigs, RankPeople, ListCandidates, PickPerson],
  ...[PlanWaves, TellWave, ChooseForWave, PostGigNews, KeepGigWishes, TellOfYear, FollowMatching],
];

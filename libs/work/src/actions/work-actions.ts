import { AskForHelp } from './ask-for-help.ts';
import { CutGigs } from './cut-gigs.ts';
import { DeclineHelp } from './decline-help.ts';
import { FollowPeople } from './follow-people.ts';
import { OfferGig } from './offer-gig.ts';
import { PostWork } from './post-work.ts';
import { ProveSkill } from './prove-skill.ts';
import { PublishGigs } from './publish-gigs.ts';
import { ReadBoard } from './read-board.ts';
import { ReadHelp } from './read-help.ts';
import { ReadOwnGigs } from './read-own-gigs.ts';
import { StepBack } from './step-back.ts';
import { TakeGig } from './take-gig.ts';
import { TellTerms } from './tell-terms.ts';
import { TurnGig } from './turn-gig.ts';

/** Everything that can be done in work, for the module. */
export const workActions = [
  ...[AskForHelp, CutGigs, DeclineHelp, PublishGigs, ReadHelp, TurnGig],
  ProveSkill,
  ...[FollowPeople, OfferGig, PostWork, ReadBoard, ReadOwnGigs, StepBack, TakeGig, TellTerms],
];

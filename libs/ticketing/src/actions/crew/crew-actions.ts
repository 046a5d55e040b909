import { AnswerCrew } from './answer-crew.ts';
import { AskForCrew } from './ask-for-crew.ts';
import { EndCrew } from './end-crew.ts';
import { FollowCrewMerge } from './follow-crew-merge.ts';
import { ListCrew } from './list-crew.ts';
import { ListOwnCrew } from './list-own-crew.ts';
import { PostCrew } from './post-crew.ts';
import { ReadSpeakers } from './read-speakers.ts';
import { TurnCrew } from './turn-crew.ts';

/** Staff, speakers and volunteers of events. */
export const crewActions = [
  ...[AnswerCrew, AskForCrew, EndCrew, FollowCrewMerge, ListCrew],
  ...[ListOwnCrew, PostCrew, ReadSpeakers, TurnCrew],
];

import type { TokyoDate } from '@enishi/kernel';
import { eventType } from '@enishi/platform';
import type { ArticleNews } from './domain/articles/article-letters.ts';

/** Somebody took a place of a gig; its terms were told at the same commit. */
export const placeTaken = eventType<{ assignmentId: string }>('work.place_taken');

/** Somebody's place of a gig to come is free again, since they are no member any more. */
export const placeFreed = eventType<{ gigId: string }>('work.place_freed');

/** A place of a gig is kept for somebody who waits. */
export const placeOffered = eventType<{ waitingId: string }>('work.place_offered');

/** Somebody gave back the place of a gig to come, or had to: friends who took it with them are told. */
export const placeGivenBack = eventType<{ assignmentId: string }>('work.place_given_back');

/** A beginner's place ended, since nobody experienced came with them. */
export const placeAlone = eventType<{ assignmentId: string }>('work.place_alone');

/** A team gathers no more, and nobody of it has a place: its time was over, it was dropped, or its gig is not open any more. */
export const teamEnded = eventType<{ teamId: string }>('work.team_ended');

/** Somebody of a team could not take the gig any more when all the others could. */
export const mateLost = eventType<{ teamId: string; memberId: string }>('work.mate_lost');

/** A gig moved to its substitute day, and a place is kept for somebody who had one before. */
export const gigMoved = eventType<{ waitingId: string }>('work.gig_moved');

/** A gig was called off in which somebody had a place. */
export const gigCalledOff = eventType<{ assignmentId: string }>('work.gig_called_off');

/** Somebody reported their work for the first time: the company is written to, which looks at it. */
export const workReported = eventType<{ assignmentId: string }>('work.reported');

/** Work that was accepted: what it took, in minutes (as reported, else as predicted), by it people learn `skillId`. */
export type PlaceAccepted = {
  assignmentId: string;
  gigId: string;
  companyId: string;
  memberId: string;
  skillId: string;
  minutes: number;
  /** The day of Tokyo on which it began. */
  workedOn: TokyoDate;
};

/** Work was accepted, by whomever: once for each place. Not where the person was erased meanwhile. */
export const placeAccepted = eventType<PlaceAccepted>('work.place_accepted');

/** One side disputes a place, or the desk has decided: whoever works is written to. */
export const placeDisputed = eventType<{ assignmentId: string }>('work.place_disputed');
export const placeDecided = eventType<{ assignmentId: string }>('work.place_decided');

/** An accident at a place was reported: the office and the company are written to. */
export const incidentReported = eventType<{ assignmentId: string }>('work.incident_reported');

/** Somebody applied for a posting. */
export const applied = eventType<{ applicationId: string }>('work.applied');

/** A company went on with an application, or declined it. */
export const applicationMoved = eventType<{ applicationId: string }>('work.application_moved');

/** An application was withdrawn, which the company had read. */
export const applicationWithdrawn = eventType<{ applicationId: string }>('work.application_withdrawn');

/** Something became of an article of which the other side is told: whoever writes it, or the company. */
export const articleTurned = eventType<{ articleId: string; told: ArticleNews }>('work.article_turned');

/** Somebody says that something is wrong with a posting. */
export const postingComplained = eventType<{ postingId: string }>('work.posting_complained');

/** Work was accepted, and its reward is owed from now on. */
export const rewardAccrued = eventType<{ payoutId: string }>('work.reward_accrued');

/** The bank has carried out a transfer of rewards. */
export const rewardsTransferred = eventType<{ transferId: string }>('work.rewards_transferred');

/** The bank has sent a transfer of rewards back (組戻し). */
export const transferReturned = eventType<{ transferId: string }>('work.transfer_returned');

/** Somebody's coordinator suggests a gig to them. */
export const gigSuggested = eventType<{ suggestionId: string }>('work.gig_suggested');

/** A case has another main coordinator, or its first: whoever is accompanied is told who that is now. */
export const caseAccompanied = eventType<{ caseId: string }>('work.case_accompanied');

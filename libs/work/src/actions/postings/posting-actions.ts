import { ApplyForPosting } from './apply-for-posting.ts';
import { JudgePosting } from './judge-posting.ts';
import { KeepPostings } from './keep-postings.ts';
import { MoveApplicant } from './move-applicant.ts';
import { OwnApplications } from './own-applications.ts';
import { PostPostings } from './post-postings.ts';
import { ReadApplicants } from './read-applicants.ts';
import { ReadPostings } from './read-postings.ts';
import { ReviewPosting } from './review-posting.ts';
import { TurnPosting } from './turn-posting.ts';
import { WritePosting } from './write-posting.ts';

/** Everything that can be done with postings, for the module. */
export const postingActions = [
  ...[ApplyForPosting, JudgePosting, KeepPostings, MoveApplicant, OwnApplications, PostPostings],
  ...[ReadApplicants, ReadPostings, ReviewPosting, TurnPosting, WritePosting],
];

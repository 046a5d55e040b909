import { ApplyForPosting } from './apply-for-posting.ts';
import { Complain } from './complain.ts';
import { ListOwnApplications } from './list-own-applications.ts';
import { ShowEmail } from './show-email.ts';
import { JudgePosting } from './judge-posting.ts';
import { KeepPostings } from './keep-postings.ts';
import { ListPostings } from './list-postings.ts';
import { MoveApplicant } from './move-applicant.ts';
import { OwnApplications } from './own-applications.ts';
import { PostComplaint } from './post-complaint.ts';
import { PostPostings } from './post-postings.ts';
import { ReadAnnualReport } from './read-annual-report.ts';
import { ReadApplicants } from './read-applicants.ts';
import { ReadPostings } from './read-postings.ts';
import { ReviewPosting } from './review-posting.ts';
import { TurnPosting } from './turn-posting.ts';
import { WritePosting } from './write-posting.ts';

/** Everything that can be done with postings, for the module. */
export const postingActions = [
  ...[ApplyForPosting, JudgePosting, KeepPostings, MoveApplicant, OwnApplications, PostPostings],
  ...[Complain, ListPostings, PostComplaint, ReadAnnualReport, ReadApplicants],
  ...[ReadPostings, ReviewPosting, TurnPosting, WritePosting],
  ...[ListOwnApplications, ShowEmail],
];

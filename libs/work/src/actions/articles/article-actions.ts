import { ArticleCodes } from './article-codes.ts';
import { CheckArticle } from './check-article.ts';
import { FollowArticles } from './follow-articles.ts';
import { HoldArticle } from './hold-article.ts';
import { InviteStudent } from './invite-student.ts';
import { LookAtArticle } from './look-at-article.ts';
import { MeetWriter } from './meet-writer.ts';
import { ReadArticles } from './read-articles.ts';
import { TakeInvitation } from './take-invitation.ts';
import { WriteArticle } from './write-article.ts';

/** Everything that can be done with articles of students, for the module. */
export const articleActions = [
  ...[ArticleCodes, CheckArticle, FollowArticles, HoldArticle, InviteStudent, LookAtArticle],
  ...[MeetWriter, ReadArticles, TakeInvitation, WriteArticle],
];

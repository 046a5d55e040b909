import { AskTestLetter } from './ask-test-letter.ts';
import { BeginSending } from './begin-sending.ts';
import { CancelLetter } from './cancel-letter.ts';
import { CountAudience } from './count-audience.ts';
import { DeskSlack } from './desk-slack.ts';
import { EnlistReaders } from './enlist-readers.ts';
import { FindLetterReaders } from './find-letter-readers.ts';
import { FinishLetter } from './finish-letter.ts';
import { FollowMerge } from './follow-merge.ts';
import { FollowNewsletterWish } from './follow-newsletter-wish.ts';
import { ForgetOldReaders } from './forget-old-readers.ts';
import { JudgeEndings } from './judge-endings.ts';
import { KeepMailReach } from './keep-mail-reach.ts';
import { ListLetters } from './list-letters.ts';
import { NoteComebackMail } from './note-comeback-mail.ts';
import { NoteMails } from './note-mails.ts';
import { ReadLetter } from './read-letter.ts';
import { ReadPosts } from './read-posts.ts';
import { ReadShelf } from './read-shelf.ts';
import { SaveLetter } from './save-letter.ts';
import { SavePost } from './save-post.ts';
import { SaveSenderCard } from './save-sender-card.ts';
import { ScheduleLetter } from './schedule-letter.ts';
import { SlackSeats } from './slack-seats.ts';
import { TakeComebackLetter } from './take-comeback-letter.ts';
import { TakeChunk } from './take-chunk.ts';
import { Unsubscribe } from './unsubscribe.ts';
import { WaitingReaders } from './waiting-readers.ts';
import { WriteComebackLetters } from './write-comeback-letters.ts';

/** Everything that can be done in engagement, for the module. */
export const engagementActions = [
  AskTestLetter,
  BeginSending,
  CancelLetter,
  CountAudience,
  DeskSlack,
  EnlistReaders,
  FindLetterReaders,
  FinishLetter,
  FollowMerge,
  FollowNewsletterWish,
  ForgetOldReaders,
  JudgeEndings,
  KeepMailReach,
  ListLetters,
  NoteComebackMail,
  NoteMails,
  ReadLetter,
  ReadPosts,
  ReadShelf,
  SaveLetter,
  SavePost,
  SaveSenderCard,
  ScheduleLetter,
  SlackSeats,
  TakeChunk,
  TakeComebackLetter,
  Unsubscribe,
  WaitingReaders,
  WriteComebackLetters,
];

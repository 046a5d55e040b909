import { Follows, Joins, ReachesOut } from '@enishi/platform';
import type { Occurred, Tx } from '@enishi/platform';
import { membershipNewsletterChanged } from '@enishi/membership';
import type { NewsletterChanged } from '@enishi/membership';
import { Injectable } from '@nestjs/common';

import { EnlistReaders } from '../../actions/enlist-readers.ts';
import { FollowNewsletterWish } from '../../actions/follow-newsletter-wish.ts';
import {
  comebackLetterDue,
  letterChunkReady,
  letterEnlisting,
  testLetterAsked,
} from '../../engagement.events.ts';
import type { LetterChunkReady, LetterEnlisting, TestLetterAsked } from '../../engagement.events.ts';
import { SendChunk } from '../send-chunk.ts';
import { SendComebackLetter } from '../send-comeback-letter.ts';
import { SendTestLetter } from '../send-test-letter.ts';

/** What follows from a letter that leaves, and from a member's wish about letters. */
@Injectable()
export class LetterReactions {
  constructor(
    private readonly enlist: EnlistReaders,
    private readonly chunks: SendChunk,
    private readonly tests: SendTestLetter,
    private readonly comebacks: SendComebackLetter,
    private readonly wishes: FollowNewsletterWish,
  ) {}

  @Follows(letterEnlisting, 'engagement.enlist_readers', 'letters')
  async enlistReaders(tx: Tx, step: LetterEnlisting): Promise<void> {
    await this.enlist.run(tx, step);
  }

  @ReachesOut(letterChunkReady, 'engagement.send_chunk', 'letters')
  async sendChunk({ letterId, chunk }: LetterChunkReady, { communityId }: Occurred): Promise<void> {
    if (communityId) await this.chunks.run(communityId, { letterId, number: chunk });
  }

  @ReachesOut(testLetterAsked, 'engagement.send_test_letter', 'mail')
  async sendTest(asked: TestLetterAsked, { id, communityId }: Occurred): Promise<void> {
    if (communityId) await this.tests.run(communityId, id, asked);
  }

  @ReachesOut(comebackLetterDue, 'engagement.send_comeback_letter', 'letters')
  async sendComeback({ letterId }: { letterId: string }, { communityId }: Occurred): Promise<void> {
    if (communityId) await this.comebacks.run(communityId, letterId);
  }

  @Joins(membershipNewsletterChanged, 'engagement.follow_newsletter_wish')
  async followWish(tx: Tx, change: NewsletterChanged): Promise<void> {
    await this.wishes.run(tx, change);
  }
}

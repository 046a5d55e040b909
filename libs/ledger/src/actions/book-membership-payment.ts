import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { PostingOutcome } from '../domain/entry-draft.ts';
import { membershipPaymentEntry, netOf } from '../domain/membership-payment-entry.ts';
import type { MembershipPaymentFacts } from '../domain/membership-payment-entry.ts';
import { recognitionSchedule, waitingShare } from '../domain/recognition.ts';
import { PlanMonths } from './plan-months.ts';
import { PostEntry } from './post-entry.ts';

/** Books a membership fee that arrived, and plans the months of a yearly one. */
@Injectable()
export class BookMembershipPayment {
  constructor(
    private readonly postEntry: PostEntry,
    private readonly months: PlanMonths,
  ) {}

  /**
   * Idempotent on the source. Months already earned on the day of booking are released with it; a fee that waits has none
   * before `BeginRecognition`. Refusals as in PostEntries.
   */
  async run(tx: Tx, facts: MembershipPaymentFacts): Promise<PostingOutcome> {
    const outcome = await this.postEntry.run(tx, membershipPaymentEntry(facts));
    if (outcome !== 'posted' || (facts.interval !== 'year' && !facts.waits)) return outcome;
    const { source: payment, stream, subject } = facts;
    const months = facts.waits
      ? waitingShare(netOf(facts))
      : recognitionSchedule(netOf(facts), facts.from ?? facts.occurredOn, facts.months);
    await this.months.run(tx, { payment, stream, subject }, months);
    return outcome;
  }
}

import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { PostingOutcome } from '../domain/entry-draft.ts';
import { membershipPaymentEntry, netOf } from '../domain/membership-payment-entry.ts';
import type { MembershipPaymentFacts } from '../domain/membership-payment-entry.ts';
import { recognitionSchedule, waitingShare } from '../domain/recognition.ts';
import { processorFeeEntry } from '../domain/stripe-entries.ts';
import type { ProcessorFeeFacts } from '../domain/stripe-entries.ts';
import { PlanMonths } from './plan-months.ts';
import { PostEntries } from './post-entries.ts';

/** Books a membership fee that arrived, and plans the months of a yearly one. */
@Injectable()
export class BookMembershipPayment {
  constructor(
    private readonly postEntries: PostEntries,
    private readonly months: PlanMonths,
  ) {}

  /**
   * Idempotent on the source. Months already earned on the day of booking are released with it; a fee that waits has none
   * before `BeginRecognition`. What Stripe kept of the payment is booked beside it. Refusals as in PostEntries.
   */
  async run(
    tx: Tx,
    facts: MembershipPaymentFacts,
    kept: ProcessorFeeFacts | null = null,
  ): Promise<PostingOutcome> {
    const fees = kept && kept.fee !== 0 ? [processorFeeEntry(kept)] : [];
    const [outcome = 'already_posted'] = await this.postEntries.run(tx, [
      membershipPaymentEntry(facts),
      ...fees,
    ]);
    if (outcome !== 'posted' || (facts.interval !== 'year' && !facts.waits)) return outcome;
    const { source: payment, stream, subject } = facts;
    const months = facts.waits
      ? waitingShare(netOf(facts))
      : recognitionSchedule(netOf(facts), facts.from ?? facts.occurredOn, facts.months);
    await this.months.run(tx, { payment, stream, subject }, months);
    return outcome;
  }
}

import type { TokyoDate } from '@enishi/kernel';
import { tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { PostingOutcome } from '../domain/entry-draft.ts';
import { membershipPaymentEntry, netOf } from '../domain/membership-payment-entry.ts';
import type { MembershipPaymentFacts } from '../domain/membership-payment-entry.ts';
import { isDue, leftIn, recognitionEntry, recognitionSchedule } from '../domain/recognition.ts';
import { RecognitionStore } from '../store/recognition.store.ts';
import { PostEntries } from './post-entries.ts';
import { PostEntry } from './post-entry.ts';

/** Books a membership fee that arrived, and plans the months of a yearly one. */
@Injectable()
export class BookMembershipPayment {
  constructor(
    private readonly postEntry: PostEntry,
    private readonly postEntries: PostEntries,
    private readonly recognition: RecognitionStore,
  ) {}

  /** Idempotent on the source. Months already earned on the day of booking are released with it. Refusals as in PostEntries. */
  async run(tx: Tx, facts: MembershipPaymentFacts): Promise<PostingOutcome> {
    const outcome = await this.postEntry.run(tx, membershipPaymentEntry(facts));
    if (outcome === 'posted' && facts.interval === 'year')
      await this.planMonths(tx, facts, tokyoDateOf(tx.now));
    return outcome;
  }

  private async planMonths(tx: Tx, facts: MembershipPaymentFacts, today: TokyoDate): Promise<void> {
    const { source: payment, stream, subject } = facts;
    await this.recognition.plan(
      tx,
      { payment, stream, subject },
      recognitionSchedule(netOf(facts), facts.from ?? facts.occurredOn, facts.months),
    );
    const due = (await this.recognition.monthsOf(tx, payment)).filter((month) => isDue(month, today));
    const earned = due.filter((month) => leftIn(month) > 0);
    await this.postEntries.run(tx, earned.map(recognitionEntry));
    const ids = due.map(({ id }) => id);
    if (ids.length > 0) await this.recognition.markReleased(tx, ids, today);
  }
}

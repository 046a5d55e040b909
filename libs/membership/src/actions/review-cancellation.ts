import { Injectable } from '@nestjs/common';
import { Refusal, addDays } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { cancellationTerms, pausedCancellationTerms } from '../domain/cancellation-terms.ts';
import type { CancellationTerms } from '../domain/cancellation-terms.ts';
import { ReadMembership } from './read-membership.ts';

/** What a member is told before cancelling, and whether they have cancelled already. */
export type CancellationReview = CancellationTerms & { alreadyCancelled: boolean };

/** Throws NOTHING_TO_CANCEL for a member without a plan that is charged, MEMBER_NOT_FOUND. */
@Injectable()
export class ReviewCancellation {
  constructor(private readonly records: ReadMembership) {}

  async run(tx: Tx, memberId: string): Promise<CancellationReview> {
    const { membership, plan, plans, pause } = await this.records.run(tx, memberId);
    if (pause?.running) return { ...pausedCancellationTerms(pause.plan, pause), alreadyCancelled: false };
    const { cancelsOn, graceUntil, paidUntil } = membership;
    const ends = cancelsOn ?? graceUntil ?? paidUntil;
    if (membership.price === null || !ends) throw new Refusal('conflict', 'NOTHING_TO_CANCEL');
    const free = plans.find((each) => each.kind === 'free') ?? null;
    return { ...cancellationTerms(plan, free, addDays(ends, -1)), alreadyCancelled: cancelsOn !== null };
  }
}

import { Injectable } from '@nestjs/common';
import { CurrentCommunity, workOf } from '@enishi/identity';
import { newId, Refusal, tokyoDateOf, yen } from '@enishi/kernel';
import { PostEntry, rewardEntry } from '@enishi/ledger';
import type { Tx } from '@enishi/platform';
import { payDayOf } from '../../domain/pay-day.ts';
import { chargeOf } from '../../domain/payout.ts';
import { AssignmentStore } from '../../store/assignment.store.ts';
import { GigStore } from '../../store/gig.store.ts';
import { PayoutStore } from '../../store/payout.store.ts';
import { rewardAccrued } from '../../work.events.ts';

/** From now on a reward is owed: the payout and its entry in the books, in the transaction that accepts the work. */
@Injectable()
export class AccruePay {
  constructor(
    private readonly assignments: AssignmentStore,
    private readonly gigs: GigStore,
    private readonly payouts: PayoutStore,
    private readonly entries: PostEntry,
    private readonly community: CurrentCommunity,
  ) {}

  /**
   * Once for each place, however often it is told; answers with the payout's id. The fee is the one that was in force when the place was taken, the day of payment the one that was told
   * with the terms. Throws ASSIGNMENT_NOT_FOUND.
   */
  async record(tx: Tx, assignmentId: string): Promise<string> {
    const assignment = await this.assignments.byId(tx, assignmentId);
    const gig = assignment && (await this.gigs.byId(tx, assignment.gigId));
    if (!gig) throw new Refusal('not_found', 'ASSIGNMENT_NOT_FOUND');
    const { settings } = await this.community.run(tx);
    const { rewardsPassedOn: passedOn } = workOf(settings);
    const { memberId, giverId, feePercent } = assignment;
    const [reward, today] = [yen(gig.reward), tokyoDateOf(tx.now)];
    const { feeGross, charge, tax } = chargeOf(
      { reward, feePercent, passedOn },
      gig.day,
      settings.taxRounding,
    );
    const id = newId();
    const added = await this.payouts.add(tx, {
      ...{ id, communityId: tx.community, assignmentId, memberId, giverId, companyId: gig.companyId },
      ...{ title: gig.title, workDay: gig.day, amount: reward, feeGross, charge, tax, passedOn },
      ...{ dueOn: payDayOf(gig.day), state: 'accrued', accruedOn: today, transferId: null, means: null },
      ...{
        paidOn: null,
        paidBy: null,
        returnedAt: null,
        returnReason: null,
        alarmedAt: null,
        documentId: null,
      },
    });
    if (!added) return (await this.payouts.ofAssignment(tx, assignmentId))!.id;
    await this.entries.run(
      tx,
      rewardEntry({
        ...{ source: { type: 'work_payout', id }, occurredOn: today, reward, charge, tax, passedOn },
        description: `しごと「${gig.title}」`,
      }),
    );
    await tx.emit(rewardAccrued, { payoutId: id });
    return id;
  }
}

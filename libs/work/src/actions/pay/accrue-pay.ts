import { Injectable } from '@nestjs/common';
import { CurrentCommunity, workOf } from '@enishi/identity';
import { newId, Refusal, tokyoDateOf, yen } from '@enishi/kernel';
import { PostEntry, rewardEntry } from '@enishi/ledger';
import type { Tx } from '@enishi/platform';
import { hoursOf } from '../../domain/hours.ts';
import type { PayPart } from '../../domain/payout.ts';
import { rulesOf } from '../../domain/track.ts';
import type { Owed } from '../../domain/track.ts';
import type { Hours } from '../../domain/wage.ts';
import { AssignmentStore } from '../../store/assignment.store.ts';
import type { AssignmentEntity } from '../../store/assignment.entity.ts';
import { GigStore } from '../../store/gig.store.ts';
import type { GigEntity } from '../../store/gig.entity.ts';
import { PayoutStore } from '../../store/payout.store.ts';
import { rewardAccrued } from '../../work.events.ts';

/** From now on something is owed: the payout and its entry in the books, in the transaction by which it is. */
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
   * The work was accepted. Once for each place, however often it is told; answers with the payout's id. Where undisputed hours are owed already, what is beyond them is added. The fee is the one
   * that was in force when the place was taken, the day of payment the one that was told with the terms. Throws ASSIGNMENT_NOT_FOUND.
   */
  async record(tx: Tx, assignmentId: string): Promise<string> {
    const { assignment, gig } = await this.found(tx, assignmentId);
    const { workedFrom, workedTo, workedBreak } = assignment;
    const rules = rulesOf(gig);
    const owed = rules.owed(gig, hoursOf(workedFrom, workedTo, workedBreak));
    const earlier = rules.byHours ? await this.payouts.ofAssignment(tx, assignmentId) : [];
    const before = earlier.reduce((sum, { amount }) => sum + amount, 0);
    if (!earlier[0]) return this.add(tx, { assignment, gig, part: 'work', owed });
    if (owed.amount <= before) return earlier[0].id;
    return this.add(tx, { assignment, gig, part: 'rest', owed: beyond(owed, earlier) });
  }

  /**
   * Of hours that are disputed what neither side disputes is owed at once: the lesser of both, and never less than was promised (厚生労働省 2025-07-04). Nothing where something is owed already.
   */
  async recordUndisputed(tx: Tx, assignmentId: string, said: Hours): Promise<void> {
    const { assignment, gig } = await this.found(tx, assignmentId);
    if ((await this.payouts.ofAssignment(tx, assignmentId)).length > 0) return;
    const rules = rulesOf(gig);
    const { workedFrom, workedTo, workedBreak } = assignment;
    const sides = [rules.owed(gig, said), rules.owed(gig, hoursOf(workedFrom, workedTo, workedBreak))];
    const owed = sides.reduce((least, each) => (each.amount < least.amount ? each : least));
    await this.add(tx, { assignment, gig, part: 'work', owed });
  }

  /** The gig is called off at this moment: what its track says is owed for that, without a fee. Once for each place. */
  async recordCalledOff(tx: Tx, assignment: AssignmentEntity, gig: GigEntity): Promise<void> {
    const amount = rulesOf(gig).owedWhenCalledOff(gig, assignment.callOffPercent, tx.now);
    if (amount === 0) return;
    await this.add(tx, { assignment, gig, part: 'allowance', owed: { amount, minutes: 0, nightMinutes: 0 } });
  }

  /** Whether something is owed for a place, so that it cannot be found not to have been done. */
  async owes(tx: Tx, assignmentId: string): Promise<boolean> {
    return (await this.payouts.ofAssignment(tx, assignmentId)).length > 0;
  }

  private async found(tx: Tx, id: string): Promise<{ assignment: AssignmentEntity; gig: GigEntity }> {
    const assignment = await this.assignments.byId(tx, id);
    const gig = assignment && (await this.gigs.byId(tx, assignment.gigId));
    if (!gig) throw new Refusal('not_found', 'ASSIGNMENT_NOT_FOUND');
    return { assignment, gig };
  }

  private async add(
    tx: Tx,
    of: { assignment: AssignmentEntity; gig: GigEntity; part: PayPart; owed: Owed },
  ): Promise<string> {
    const { assignment, gig, part, owed } = of;
    const { settings } = await this.community.run(tx);
    const { rewardsPassedOn } = workOf(settings);
    // What is paid for no work is no price of any: it bears no tax [?], which an accountant of the community has to confirm.
    const passedOn = rewardsPassedOn || part === 'allowance';
    const { id: assignmentId, memberId, giverId } = assignment;
    // The fee is for the work that was agreed; nothing is charged for what is added to it.
    const feePercent = part === 'work' ? assignment.feePercent : 0;
    const rules = rulesOf(gig);
    const { amount, minutes, nightMinutes } = owed;
    const facts = { amount, feePercent, passedOn, day: gig.day, rounding: settings.taxRounding };
    const { feeGross, charge, tax } = rules.charge(facts);
    const [id, today] = [newId(), tokyoDateOf(tx.now)];
    const added = await this.payouts.add(tx, {
      ...{ id, communityId: tx.community, assignmentId, memberId, giverId, companyId: gig.companyId },
      ...{ title: gig.title, workDay: gig.day, amount, feeGross, charge, tax, passedOn },
      ...{ track: gig.track, part, minutes, nightMinutes, unpaidAt: null, unpaidLine: null },
      ...{ dueOn: rules.payDay(gig.day), state: 'accrued', accruedOn: today, transferId: null, means: null },
      ...{ paidOn: null, paidBy: null, returnedAt: null, returnReason: null },
      ...{ alarmedAt: null, documentId: null, slipNumber: null },
    });
    if (!added) return (await this.payouts.ofAssignment(tx, assignmentId))[0]!.id;
    if (charge > 0)
      await this.entries.run(
        tx,
        rewardEntry({
          ...{ source: { type: 'work_payout', id }, occurredOn: today, charge, tax },
          // What the community does not pay itself is none of its costs.
          ...{ reward: yen(charge - feeGross), passedOn: passedOn || charge === feeGross },
          description: `しごと「${gig.title}」`,
        }),
      );
    await tx.emit(rewardAccrued, { payoutId: id });
    return id;
  }
}

/** What is owed beyond what already is. */
function beyond(
  owed: Owed,
  earlier: readonly { amount: number; minutes: number | null; nightMinutes: number | null }[],
): Owed {
  const less = (whole: number | null, of: 'minutes' | 'nightMinutes') =>
    whole === null ? null : Math.max(0, whole - earlier.reduce((sum, each) => sum + (each[of] ?? 0), 0));
  return {
    amount: yen(owed.amount - earlier.reduce((sum, { amount }) => sum + amount, 0)),
    minutes: less(owed.minutes, 'minutes'),
    nightMinutes: less(owed.nightMinutes, 'nightMinutes'),
  };
}

import { Injectable } from '@nestjs/common';
import { KeepOffer } from '@enishi/billing';
import type { Tx } from '@enishi/platform';
import { companyFeeAgreed } from '../../membership.events.ts';
import { CompanyFeeMoveStore } from '../../store/company/company-fee-move.store.ts';
import type { CompanyHoldingEntity } from '../../store/company/company-holding.entity.ts';
import { FollowVersion } from './follow-version.ts';
import type { VersionAhead } from './reckon-version.ts';
import { WriteOfPrices } from './write-of-prices.ts';

/** Lets a company that pays by card follow a version: told by mail at once, and its fee planned when the renewal is the coming one. */
@Injectable()
export class MoveToVersion {
  constructor(
    private readonly follow: FollowVersion,
    private readonly moves: CompanyFeeMoveStore,
    private readonly keepOffer: KeepOffer,
    private readonly letters: WriteOfPrices,
  ) {}

  /** With the payer and the company's row held. Says whether the company was told now; of what changes nothing for it, it is not. */
  async run(
    tx: Tx,
    held: CompanyHoldingEntity,
    { ahead, employees }: { ahead: VersionAhead; employees: number },
  ): Promise<boolean> {
    const { companyId, interval } = held;
    const { plan, on, now, next, told } = ahead;
    const changes = await this.follow.run(tx, companyId, { plan, on });
    const tells = !told && (changes.length > 0 || next !== now);
    if (tells)
      await this.letters.version(tx, companyId, { plan: plan.name, interval, now, next, on, changes });
    if (on === held.paidUntil) await this.settle(tx, held, { next, employees, anew: !told });
    return tells;
  }

  /** What was told stays where the list would be dearer by now; a lower price that was agreed since takes its place. */
  private async settle(
    tx: Tx,
    held: CompanyHoldingEntity,
    { next: amount, employees, anew }: { next: number; employees: number; anew: boolean },
  ): Promise<void> {
    const waits = await this.moves.standing(tx, held);
    const expected = waits?.amount ?? held.amount;
    if (expected === amount || (!anew && waits && waits.amount < amount)) return;
    const { id: holdingId, companyId, planKey } = held;
    if (waits) await this.keepOffer.run(tx, { kind: 'company', id: companyId });
    if (amount === held.amount) return this.moves.forget(tx, holdingId);
    await this.moves.keep(tx, { holdingId, companyId, planKey, employees, amount });
    await tx.emit(companyFeeAgreed, { companyId });
  }
}

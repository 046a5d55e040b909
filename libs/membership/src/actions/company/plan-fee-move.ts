import { Injectable } from '@nestjs/common';
import { KeepOffer } from '@enishi/billing';
import type { Tx } from '@enishi/platform';
import { CompanyFeeMoveStore } from '../../store/company/company-fee-move.store.ts';
import type { CompanyHoldingEntity } from '../../store/company/company-holding.entity.ts';
import { CompanyTurnStore } from '../../store/company/company-turn.store.ts';
import { WriteOfPrices } from './write-of-prices.ts';
import type { FeeFrom } from './write-of-prices.ts';

/** Writes down, and to the company, that the coming renewal of what it holds costs another sum because of a price of its own. */
@Injectable()
export class PlanFeeMove {
  constructor(
    private readonly moves: CompanyFeeMoveStore,
    private readonly turns: CompanyTurnStore,
    private readonly letters: WriteOfPrices,
    private readonly keepOffer: KeepOffer,
  ) {}

  /** False where another fee waits for that renewal already; one that is dearer gives way. With the payer held. */
  async run(
    tx: Tx,
    held: CompanyHoldingEntity,
    { employees, fee }: { employees: number; fee: FeeFrom },
  ): Promise<boolean> {
    const waits = await this.moves.standing(tx, held);
    if (waits && waits.amount <= fee.next) return false;
    if (waits) await this.keepOffer.run(tx, { kind: 'company', id: held.companyId });
    const { id: holdingId, companyId, planKey } = held;
    const { next: amount, on } = fee;
    await this.moves.keep(tx, { holdingId, companyId, planKey, employees, amount });
    await this.turns.append(tx, companyId, { kind: 'fee_from_renewal', facts: { on }, amount });
    await this.letters.renewal(tx, companyId, fee);
    return true;
  }
}

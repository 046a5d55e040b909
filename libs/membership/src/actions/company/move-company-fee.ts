import { KeepOffer, MoveOffer } from '@enishi/billing';
import type { Offer } from '@enishi/billing';
import { Refusal } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { companyFeeAgreed } from '../../membership.events.ts';
import type { CompanyEntity } from '../../store/company/company.entity.ts';
import { CompanyFeeMoveStore } from '../../store/company/company-fee-move.store.ts';
import { CompanyTurnStore } from '../../store/company/company-turn.store.ts';
import { ReviewCompanyFee } from './review-company-fee.ts';

/** A fee that was agreed to, at the offer that Stripe has to know before. */
export type DueFee = { companyId: string; offer: Offer };

/** Another fee that holds from the renewal `on`. */
export type AgreedFee = { on: TokyoDate; amount: number };

/**
 * Lets a company pay another fee from its next renewal on, as it agreed to; the running term keeps its price. Of several the one that
 * was agreed to last counts, and going back to the fee that is paid takes it back.
 */
@Injectable()
export class MoveCompanyFee {
  constructor(
    private readonly review: ReviewCompanyFee,
    private readonly moves: CompanyFeeMoveStore,
    private readonly turns: CompanyTurnStore,
    private readonly keepOffer: KeepOffer,
    private readonly moveOffer: MoveOffer,
  ) {}

  /**
   * With the payer and the company's row held; null where the fee stays. `actor` is somebody at the desk. Throws COMPANY_FEE_DIFFERS
   * where another fee was shown.
   */
  async agree(
    tx: Tx,
    company: CompanyEntity,
    {
      employees,
      agreedAmount,
      actor,
    }: { employees: number; agreedAmount: number | null; actor: string | null },
  ): Promise<AgreedFee | null> {
    const fee = await this.review.run(tx, company, employees);
    if (!fee) return null;
    const { now, next, on, holding, moved } = fee;
    const changes = next.amount !== now.amount;
    if ((changes ? next.amount : null) !== agreedAmount) throw new Refusal('conflict', 'COMPANY_FEE_DIFFERS');
    const subject = { kind: 'company', id: company.id } as const;
    if (moved && !holding.invoiced) await this.keepOffer.run(tx, subject);
    if (!changes) await this.moves.forget(tx, holding.id);
    else {
      const { id: holdingId, companyId, planKey } = holding;
      await this.moves.keep(tx, { holdingId, companyId, planKey, employees, amount: next.amount });
      await tx.emit(companyFeeAgreed, { companyId });
    }
    if (!changes && !moved) return null;
    const kind = changes ? 'fee_agreed' : 'fee_kept';
    const facts = { employees, ...(changes ? { on } : {}) };
    await this.turns.append(tx, company.id, { kind, facts, amount: next.amount, actor });
    return changes ? { on, amount: next.amount } : null;
  }

  /** Plans a fee for the coming renewal, once its price is registered. False where Stripe does not charge by itself, or it is planned. */
  run(tx: Tx, { companyId, offer }: DueFee): Promise<boolean> {
    return this.moveOffer.run(tx, { kind: 'company', id: companyId }, offer);
  }
}

import { Injectable } from '@nestjs/common';
import { GiveUpUnpaid } from '@enishi/billing';
import { tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { companyStanding } from '../../domain/company/company-holding.ts';
import { companyStandingChanged } from '../../membership.events.ts';
import { CompanyHoldingStore } from '../../store/company/company-holding.store.ts';
import { NoteHolding } from './note-holding.ts';

/**
 * What companies' plans do by the calendar alone: a paid period or a grace that ended at midnight (Tokyo) ends them, and nothing
 * may be charged any more for what was not paid in time; that is asked for until Stripe has confirmed it.
 */
@Injectable()
export class TurnCompanies {
  constructor(
    private readonly holdings: CompanyHoldingStore,
    private readonly note: NoteHolding,
    private readonly giveUp: GiveUpUnpaid,
  ) {}

  /** Answers how many plans ended. */
  async run(tx: Tx): Promise<number> {
    const today = tokyoDateOf(tx.now);
    const over = await this.holdings.over(tx, today);
    for (const held of over) {
      const { id, companyId, planKey, graceUntil } = held;
      await this.holdings.markEnded(tx, id);
      await this.note.run(tx, held, [{ kind: 'plan_ended', until: null }]);
      const after = companyStanding(await this.holdings.of(tx, companyId), today).standing;
      const before = graceUntil === null ? 'current' : 'grace';
      await tx.emit(companyStandingChanged, { companyId, planKey, before, after, graceUntil });
    }
    for (const id of await this.holdings.pastGrace(tx, today))
      await this.giveUp.run(tx, { kind: 'company', id });
    return over.length;
  }
}

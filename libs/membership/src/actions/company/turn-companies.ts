import { Injectable } from '@nestjs/common';
import { GiveUpUnpaid } from '@enishi/billing';
import { tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import type { CompanyHoldingEntity } from '../../store/company/company-holding.entity.ts';
import { companyStanding } from '../../domain/company/company-holding.ts';
import { companyStandingChanged } from '../../membership.events.ts';
import { CompanyHoldingStore } from '../../store/company/company-holding.store.ts';
import { CompanyStore } from '../../store/company/company.store.ts';
import { NoteHolding } from './note-holding.ts';
import { SettleSeats } from './settle-seats.ts';

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
    private readonly companies: CompanyStore,
    private readonly seats: SettleSeats,
  ) {}

  /** Answers how many plans ended. */
  async run(tx: Tx): Promise<number> {
    const today = tokyoDateOf(tx.now);
    let ended = 0;
    for (const { id, companyId } of await this.holdings.over(tx, today)) {
      // The company's row comes before what it holds, as wherever both are written.
      await this.companies.locked(tx, companyId);
      const held = (await this.holdings.of(tx, companyId)).find((each) => each.id === id);
      if (!held || held.endTold || companyStanding([held], today).standing !== 'ended') continue;
      await this.end(tx, held, today);
      ended += 1;
    }
    for (const id of await this.holdings.pastGrace(tx, today))
      await this.giveUp.run(tx, { kind: 'company', id });
    return ended;
  }

  private async end(tx: Tx, held: CompanyHoldingEntity, today: TokyoDate): Promise<void> {
    const { id, companyId, planKey, graceUntil } = held;
    await this.holdings.markEnded(tx, id);
    await this.seats.run(tx, companyId);
    await this.note.run(tx, held, [{ kind: 'plan_ended', until: null }]);
    const after = companyStanding(await this.holdings.of(tx, companyId), today).standing;
    const before = graceUntil === null ? 'current' : 'grace';
    await tx.emit(companyStandingChanged, { companyId, planKey, before, after, graceUntil });
  }
}

import { Injectable } from '@nestjs/common';
import { tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { turnsOfHolding } from '../../domain/company/holding-turns.ts';
import type { CompanyHoldingEntity } from '../../store/company/company-holding.entity.ts';
import { CompanyHoldingStore } from '../../store/company/company-holding.store.ts';
import { CompanyStore } from '../../store/company/company.store.ts';
import { NoteHolding } from './note-holding.ts';
import { SettleSeats } from './settle-seats.ts';

type Changeable = 'cancelsOn' | 'untilDay' | 'nextPlanKey' | 'nextInterval' | 'nextAmount' | 'nextOn';

/** Changes what a company holds: its seats follow in the same transaction, and its story says what became of the plan. */
@Injectable()
export class PutHolding {
  constructor(
    private readonly companies: CompanyStore,
    private readonly holdings: CompanyHoldingStore,
    private readonly seats: SettleSeats,
    private readonly note: NoteHolding,
  ) {}

  /** One by the id of its subscription. The company's row is held first, as wherever both are written. */
  async find(tx: Tx, companyId: string, subscriptionId: string): Promise<CompanyHoldingEntity | null> {
    await this.companies.locked(tx, companyId);
    return (await this.holdings.of(tx, companyId)).find(({ id }) => id === subscriptionId) ?? null;
  }

  async run(
    tx: Tx,
    before: CompanyHoldingEntity,
    changes: Partial<Pick<CompanyHoldingEntity, Changeable>>,
  ): Promise<void> {
    const after = { ...before, ...changes };
    await this.holdings.save(tx, after);
    await this.seats.run(tx, before.companyId);
    await this.note.run(tx, after, turnsOfHolding(before, after, tokyoDateOf(tx.now)));
  }
}

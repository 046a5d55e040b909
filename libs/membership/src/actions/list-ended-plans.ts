import { PaymentRecordsOf } from '@enishi/billing';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { addressed } from '../domain/member-name.ts';
import { EndedPlanStore } from '../store/ended-plan.store.ts';
import type { EndedPlanRow, EndingChoice } from '../store/ended-plan.store.ts';

/** A plan of a member's own money that has ended. `addressed` is how a mail addresses the person. */
export type EndedPlan = EndedPlanRow & {
  addressed: string;
  /** Whether anything was ever paid for it; an order that was never paid ends as well. */
  paid: boolean;
  /** Whether a payment of it is disputed at the bank: still open, or lost. */
  disputed: boolean;
};

/**
 * Lists paid plans that have ended, with all that decides whether somebody may be written to about it; who decides is
 * whoever writes. Only members whose register says yes to the newsletter. Two statements.
 */
@Injectable()
export class ListEndedPlans {
  constructor(
    private readonly ended: EndedPlanStore,
    private readonly records: PaymentRecordsOf,
  ) {}

  async run(tx: Tx, choice: EndingChoice): Promise<EndedPlan[]> {
    const rows = await this.ended.find(tx, choice);
    const records = await this.records.run(
      tx,
      rows.map(({ sourceId }) => sourceId),
    );
    return rows.map((row) => {
      const { paid = false, disputed = false } = records.get(row.sourceId) ?? {};
      return { ...row, addressed: addressed(row, row.locale), paid, disputed };
    });
  }
}

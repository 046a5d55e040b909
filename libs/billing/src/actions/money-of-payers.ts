import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { SubjectRef } from '../domain/offer.ts';
import { RefundAccountStore } from '../store/refund-account.store.ts';

/** Whether money is here that is its payer's, so that whoever keeps the person does not forget them before it is back. */
@Injectable()
export class MoneyOfPayers {
  constructor(private readonly accounts: RefundAccountStore) {}

  /** Of some subjects those of whom there is: a refund that is not done, or 預り金 that came for an order of theirs. */
  async among(tx: Tx, kind: SubjectRef['kind'], ids: readonly string[]): Promise<Set<string>> {
    return ids.length === 0 ? new Set() : this.accounts.amongPayers(tx, kind, ids);
  }
}

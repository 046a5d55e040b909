import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { SubjectRef } from '../domain/offer.ts';
import { CustomerStore } from '../store/customer.store.ts';

/**
 * Has what subjects paid, with receipts, shown to another subject as well: two entries were found to be one person. Payments,
 * receipts and Stripe's customers stay whose they are, so that it can be taken back (`to` null) without a trace in the books.
 */
@Injectable()
export class ShowPapers {
  constructor(private readonly customers: CustomerStore) {}

  async run(tx: Tx, kind: SubjectRef['kind'], ids: readonly string[], to: string | null): Promise<void> {
    await this.customers.showTo(tx, kind, ids, to);
  }
}

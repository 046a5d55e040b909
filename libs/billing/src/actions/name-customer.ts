import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { SubjectRef } from '../domain/offer.ts';
import { CustomerStore } from '../store/customer.store.ts';

/** Has receipts that are issued from now on made out to another name; those that were issued stay. Nothing where nobody ever paid. */
@Injectable()
export class NameCustomer {
  constructor(private readonly customers: CustomerStore) {}

  async run(tx: Tx, subject: SubjectRef, name: string): Promise<void> {
    await this.customers.rename(tx, subject, name);
  }
}

import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { ConsentStore } from '../../store/consent.store.ts';

/** How many people let companies find their card without a name at an instant: a number, and nobody. */
@Injectable()
export class CountShownPeople {
  constructor(private readonly consents: ConsentStore) {}

  run(tx: Tx, at: Date): Promise<number> {
    return this.consents.sharedAt(tx, at);
  }
}

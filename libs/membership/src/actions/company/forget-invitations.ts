import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { CompanySeatStore } from '../../store/company/company-seat.store.ts';

const keptAfter = 30 * 86_400_000;

/**
 * Takes back invitations that have been over for thirty days: the address of somebody who never came is a third person's, and is kept no
 * longer than it may be sent again. Answers how many.
 */
@Injectable()
export class ForgetInvitations {
  constructor(private readonly seats: CompanySeatStore) {}

  run(tx: Tx): Promise<number> {
    return this.seats.forgetOver(tx, new Date(tx.now.getTime() - keptAfter));
  }
}

import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { ReadCompanyStanding } from '@enishi/membership';
import type { Tx } from '@enishi/platform';

/**
 * Whether a company may begin something new (edge 13). Once its plan has lapsed nothing new is asked for or put on the board; what is on the board is taken, done, accepted, paid and invoiced as it was
 * promised. A company that never had a plan is none that lapsed.
 */
@Injectable()
export class NewWork {
  constructor(private readonly standing: ReadCompanyStanding) {}

  /** Throws HELP_PLAN_ENDED (conflict). */
  async mayBegin(tx: Tx, companyId: string): Promise<void> {
    if ((await this.standing.run(tx, companyId)) === 'ended')
      throw new Refusal('conflict', 'HELP_PLAN_ENDED');
  }
}

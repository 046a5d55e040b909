import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { ConsentKind } from '../domain/consent.ts';
import { ConsentStore } from '../store/consent.store.ts';

type Ended = { accountId: string; kind: ConsentKind; endedAt: Date };

/**
 * Has a yes be in force again that the desk's own mistake had ended, known by the instant of it. Never for a yes that its owner took
 * back. False when there was none.
 */
@Injectable()
export class ReinstateConsent {
  constructor(private readonly consents: ConsentStore) {}

  run(tx: Tx, { accountId, kind, endedAt }: Ended): Promise<boolean> {
    return this.consents.reinstate(tx, accountId, kind, endedAt);
  }
}

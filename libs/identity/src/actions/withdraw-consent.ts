import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { ConsentChannel, ConsentKind } from '../domain/consent.ts';
import { ConsentStore } from '../store/consent.store.ts';

type Withdrawal = { accountId: string; kind: ConsentKind; channel: ConsentChannel };

/** Ends a yes at once; the record of it stays as proof. False when there was none to end. */
@Injectable()
export class WithdrawConsent {
  constructor(private readonly consents: ConsentStore) {}

  run(tx: Tx, { accountId, kind, channel }: Withdrawal): Promise<boolean> {
    return this.consents.withdraw(tx, accountId, kind, channel);
  }
}

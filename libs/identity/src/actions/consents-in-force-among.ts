import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { ConsentKind } from '../domain/consent.ts';
import { ConsentStore } from '../store/consent.store.ts';

/** Which of many accounts agree to something at present; answers the id of the newest consent by account. One statement. */
@Injectable()
export class ConsentsInForceAmong {
  constructor(private readonly consents: ConsentStore) {}

  async run(tx: Tx, accountIds: readonly string[], kind: ConsentKind): Promise<Map<string, string>> {
    return accountIds.length === 0 ? new Map() : this.consents.inForceAmong(tx, accountIds, kind);
  }
}

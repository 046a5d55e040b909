import { Config } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { seal } from '../domain/sealed.ts';
import { CredentialStore } from '../store/credential.store.ts';

/**
 * Gives an account an authenticator secret (base32) from the operator's side: for demonstration data, whose secret is
 * printed at the start. Needs the identity scope.
 */
@Injectable()
export class GiveTotp {
  constructor(
    private readonly credentials: CredentialStore,
    private readonly config: Config,
  ) {}

  async run(tx: Tx, accountId: string, secret: string): Promise<void> {
    const sealed = seal(secret, accountId, this.config.keyFor('totp'));
    await this.credentials.saveWaitingSecret(tx, accountId, sealed);
    await this.credentials.confirmSecret(tx, accountId, sealed);
  }
}

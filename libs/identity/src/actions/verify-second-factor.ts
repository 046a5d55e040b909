import { Refusal } from '@enishi/kernel';
import { Config } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { unseal } from '../domain/sealed.ts';
import { readTotpCode, totpStep } from '../domain/totp-code.ts';
import { CredentialStore } from '../store/credential.store.ts';
import { ElevateSession } from './elevate-session.ts';
import type { RenewedToken } from './elevate-session.ts';

type Wish = { accountId: string; sessionId: string; code: string };

/**
 * Gives this session its second factor by a code, under a new token. A code is accepted once: the same one again, or an
 * earlier one, is wrong (RFC 6238 5.2). Needs the identity scope. @throws Refusal CODE_WRONG, TOTP_NOT_STARTED
 */
@Injectable()
export class VerifySecondFactor {
  constructor(
    private readonly credentials: CredentialStore,
    private readonly elevate: ElevateSession,
    private readonly config: Config,
  ) {}

  async run(tx: Tx, { accountId, sessionId, code }: Wish): Promise<RenewedToken> {
    const totp = await this.credentials.totp(tx, accountId);
    if (!totp?.confirmedAt || !totp.secretSealed) throw new Refusal('conflict', 'TOTP_NOT_STARTED');
    const read = readTotpCode(code);
    const step =
      read &&
      (await totpStep(unseal(totp.secretSealed, accountId, this.config.keyFor('totp')), read, tx.now));
    if (!step || !(await this.credentials.takeStep(tx, accountId, step)))
      throw new Refusal('invalid', 'CODE_WRONG', { field: 'code' });
    return this.elevate.run(tx, sessionId);
  }
}

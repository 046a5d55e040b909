import { Refusal } from '@enishi/kernel';
import { Config } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { unseal } from '../domain/sealed.ts';
import { readTotpCode, totpStep } from '../domain/totp-code.ts';
import { CredentialStore } from '../store/credential.store.ts';
import { AnnounceSecurityChange } from './announce-security-change.ts';
import { ElevateSession } from './elevate-session.ts';
import type { RenewedToken } from './elevate-session.ts';
import { RequireSecondFactor } from './require-second-factor.ts';

type Wish = { accountId: string; sessionId: string; code: string };

/**
 * Turns codes on with the first right one. The session's second factor counts as given, its token is renewed, and the
 * owner is told by mail. @throws Refusal CODE_WRONG, TOTP_NOT_STARTED, SECOND_FACTOR_NEEDED
 */
@Injectable()
export class ConfirmTotp {
  constructor(
    private readonly credentials: CredentialStore,
    private readonly secondFactor: RequireSecondFactor,
    private readonly elevate: ElevateSession,
    private readonly announce: AnnounceSecurityChange,
    private readonly config: Config,
  ) {}

  async run(tx: Tx, { accountId, sessionId, code }: Wish): Promise<RenewedToken> {
    await this.secondFactor.run(tx, accountId, sessionId);
    const waiting = (await this.credentials.totp(tx, accountId))?.waitingSealed;
    if (!waiting) throw new Refusal('conflict', 'TOTP_NOT_STARTED');
    const read = readTotpCode(code);
    const step =
      read && (await totpStep(unseal(waiting, accountId, this.config.keyFor('totp')), read, tx.now));
    if (!step) throw new Refusal('invalid', 'CODE_WRONG', { field: 'code' });
    await this.credentials.confirmSecret(tx, accountId, waiting);
    if (!(await this.credentials.takeStep(tx, accountId, step)))
      throw new Refusal('invalid', 'CODE_WRONG', { field: 'code' });
    await this.announce.run(tx, accountId, 'totp_on');
    return this.elevate.run(tx, sessionId);
  }
}

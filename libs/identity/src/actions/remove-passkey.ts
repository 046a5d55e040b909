import { isId, Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { CredentialStore } from '../store/credential.store.ts';
import { PasskeyStore } from '../store/passkey.store.ts';
import { StaffStore } from '../store/staff.store.ts';
import { AnnounceSecurityChange } from './announce-security-change.ts';
import { RequireSecondFactor } from './require-second-factor.ts';

type Wish = { accountId: string; sessionId: string; passkeyId: string };

/**
 * Forgets one of the viewer's passkeys and tells them by mail. Somebody else's is not found; who works on this desk
 * keeps at least one second factor.
 * @throws Refusal PASSKEY_UNKNOWN, LAST_SECOND_FACTOR, SECOND_FACTOR_NEEDED
 */
@Injectable()
export class RemovePasskey {
  constructor(
    private readonly passkeys: PasskeyStore,
    private readonly credentials: CredentialStore,
    private readonly staff: StaffStore,
    private readonly secondFactor: RequireSecondFactor,
    private readonly announce: AnnounceSecurityChange,
  ) {}

  async run(tx: Tx, { accountId, sessionId, passkeyId }: Wish): Promise<void> {
    await this.secondFactor.run(tx, accountId, sessionId);
    const mine = await this.passkeys.ofAccount(tx, accountId);
    if (mine.length === 1 && (await this.staff.roleOf(tx, accountId))) {
      const totp = await this.credentials.totp(tx, accountId);
      if (!totp?.confirmedAt) throw new Refusal('conflict', 'LAST_SECOND_FACTOR');
    }
    const removed = isId(passkeyId) && (await this.passkeys.remove(tx, passkeyId, accountId));
    if (!removed) throw new Refusal('not_found', 'PASSKEY_UNKNOWN');
    await this.announce.run(tx, accountId, 'passkey_removed');
  }
}

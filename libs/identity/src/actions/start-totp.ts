import { Config } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { seal } from '../domain/sealed.ts';
import { newTotpSecret } from '../domain/totp-code.ts';
import { AccountStore } from '../store/account.store.ts';
import { CommunityStore } from '../store/community.store.ts';
import { CredentialStore } from '../store/credential.store.ts';
import { RequireSecondFactor } from './require-second-factor.ts';

/**
 * Makes a secret for an authenticator app. It counts only once a code of it is shown ({@link ConfirmTotp}); until then
 * the one before stays in use. @throws Refusal SECOND_FACTOR_NEEDED
 */
@Injectable()
export class StartTotp {
  constructor(
    private readonly accounts: AccountStore,
    private readonly communities: CommunityStore,
    private readonly credentials: CredentialStore,
    private readonly secondFactor: RequireSecondFactor,
    private readonly config: Config,
  ) {}

  async run(tx: Tx, accountId: string, sessionId: string): Promise<{ secret: string; uri: string }> {
    await this.secondFactor.run(tx, accountId, sessionId);
    const account = await this.accounts.byId(tx, accountId);
    const community = await this.communities.current(tx);
    const made = newTotpSecret(community.name[account?.locale ?? 'ja'], account?.email ?? '');
    await this.credentials.saveWaitingSecret(
      tx,
      accountId,
      seal(made.secret, accountId, this.config.keyFor('totp')),
    );
    return made;
  }
}

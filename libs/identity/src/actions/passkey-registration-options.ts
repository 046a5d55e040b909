import { Config } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { generateRegistrationOptions } from '@simplewebauthn/server';

import { relyingParty } from '../domain/relying-party.ts';
import { AccountStore } from '../store/account.store.ts';
import { PasskeyStore } from '../store/passkey.store.ts';

/**
 * What the viewer's browser needs to make a passkey (PublicKeyCredentialCreationOptionsJSON as text). The passkey knows
 * the account by its id, not its address, and must check its user (fingerprint, face, PIN). Needs the identity scope.
 */
@Injectable()
export class PasskeyRegistrationOptions {
  constructor(
    private readonly accounts: AccountStore,
    private readonly passkeys: PasskeyStore,
    private readonly config: Config,
  ) {}

  async run(tx: Tx, accountId: string): Promise<string> {
    const { id, name } = relyingParty(this.config.settings.PUBLIC_URL);
    const account = await this.accounts.byId(tx, accountId);
    const known = await this.passkeys.ofAccount(tx, accountId);
    const options = await generateRegistrationOptions({
      rpID: id,
      rpName: name,
      userID: new TextEncoder().encode(accountId),
      userName: account?.email ?? '',
      userDisplayName: account?.email ?? '',
      attestationType: 'none',
      excludeCredentials: known.map(({ credentialId, transports }) => ({ id: credentialId, transports })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    await this.passkeys.keepChallenge(tx, options.challenge, accountId);
    return JSON.stringify(options);
  }
}

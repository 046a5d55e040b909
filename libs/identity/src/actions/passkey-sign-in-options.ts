import { Config } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { generateAuthenticationOptions } from '@simplewebauthn/server';

import { relyingParty } from '../domain/relying-party.ts';
import { PasskeyStore } from '../store/passkey.store.ts';

/**
 * What a browser needs to sign in by passkey (PublicKeyCredentialRequestOptionsJSON as text). It names no account: the
 * person chooses a passkey on the device, so nothing is revealed about who has one. Needs the identity scope.
 */
@Injectable()
export class PasskeySignInOptions {
  constructor(
    private readonly passkeys: PasskeyStore,
    private readonly config: Config,
  ) {}

  async run(tx: Tx): Promise<string> {
    const { id } = relyingParty(this.config.settings.PUBLIC_URL);
    const options = await generateAuthenticationOptions({ rpID: id, userVerification: 'required' });
    await this.passkeys.keepChallenge(tx, options.challenge, null);
    return JSON.stringify(options);
  }
}

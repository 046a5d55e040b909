import { Refusal, unwrap } from '@enishi/kernel';
import { Config } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { verifyAuthenticationResponse } from '@simplewebauthn/server';
import type { AuthenticationResponseJSON } from '@simplewebauthn/server';

import { readPasskeyAnswer } from '../domain/passkey-answer.ts';
import { relyingParty } from '../domain/relying-party.ts';
import type { PasskeyEntity } from '../store/passkey.entity.ts';
import { PasskeyStore } from '../store/passkey.store.ts';
import { OpenSession } from './open-session.ts';
import type { Browser } from './open-session.ts';
import type { SignedIn } from './sign-in-with-password.ts';

/**
 * Signs in by passkey. It proves possession and, by fingerprint, face or PIN, the person: both factors at once. Also the
 * way to give the second factor when signed in already. Needs the identity scope. @throws Refusal PASSKEY_FAILED
 */
@Injectable()
export class SignInWithPasskey {
  constructor(
    private readonly passkeys: PasskeyStore,
    private readonly open: OpenSession,
    private readonly config: Config,
  ) {}

  async run(tx: Tx, response: string, browser: Browser): Promise<SignedIn> {
    const { id, challenge, raw } = unwrap(readPasskeyAnswer(response));
    const ours = await this.passkeys.takeChallenge(tx, challenge, null);
    const passkey = ours ? await this.passkeys.byCredential(tx, id) : null;
    const counter =
      passkey && (await this.verifiedCounter(passkey, challenge, raw as AuthenticationResponseJSON));
    if (!passkey || counter === null) throw new Refusal('invalid', 'PASSKEY_FAILED');
    await this.passkeys.used(tx, passkey.id, counter);
    const { accountId } = passkey;
    const session = await this.open.run(tx, { accountId, means: 'passkey', secondFactor: true, browser });
    return { accountId, secondFactorNeeded: false, session };
  }

  private async verifiedCounter(
    { credentialId, publicKey, counter, transports }: PasskeyEntity,
    challenge: string,
    response: AuthenticationResponseJSON,
  ): Promise<number | null> {
    const { id, origin } = relyingParty(this.config.settings.PUBLIC_URL);
    const result = await verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
      credential: {
        id: credentialId,
        publicKey: new Uint8Array(publicKey),
        counter: Number(counter),
        transports,
      },
    }).catch(() => null);
    return result?.verified ? result.authenticationInfo.newCounter : null;
  }
}

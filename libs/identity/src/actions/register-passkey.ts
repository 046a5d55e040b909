import { newId, Refusal, unwrap } from '@enishi/kernel';
import { Config } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { verifyRegistrationResponse } from '@simplewebauthn/server';
import type { RegistrationResponseJSON } from '@simplewebauthn/server';

import { readPasskeyAnswer } from '../domain/passkey-answer.ts';
import { relyingParty } from '../domain/relying-party.ts';
import type { PasskeyEntity } from '../store/passkey.entity.ts';
import { PasskeyStore } from '../store/passkey.store.ts';
import { AnnounceSecurityChange } from './announce-security-change.ts';
import { ElevateSession } from './elevate-session.ts';
import type { RenewedToken } from './elevate-session.ts';
import { RequireSecondFactor } from './require-second-factor.ts';

type Wish = { accountId: string; sessionId: string; response: string; name: string };
export type RegisteredPasskey = { passkey: PasskeyEntity; session: RenewedToken };

/**
 * Keeps a passkey that the viewer's authenticator has just made for our challenge. Making it checked its user, so the
 * session's second factor counts as given; its token is renewed.
 * @throws Refusal PASSKEY_FAILED, PASSKEY_NAME_INVALID, SECOND_FACTOR_NEEDED
 */
@Injectable()
export class RegisterPasskey {
  constructor(
    private readonly passkeys: PasskeyStore,
    private readonly secondFactor: RequireSecondFactor,
    private readonly elevate: ElevateSession,
    private readonly announce: AnnounceSecurityChange,
    private readonly config: Config,
  ) {}

  async run(tx: Tx, { accountId, sessionId, response, name }: Wish): Promise<RegisteredPasskey> {
    await this.secondFactor.run(tx, accountId, sessionId);
    const label = name.trim();
    if (label === '' || [...label].length > 50)
      throw new Refusal('invalid', 'PASSKEY_NAME_INVALID', { field: 'name' });
    const { credential, transports } = await this.verified(tx, accountId, response);
    if (await this.passkeys.byCredential(tx, credential.id)) throw new Refusal('conflict', 'PASSKEY_FAILED');
    const passkey: PasskeyEntity = {
      id: newId(),
      accountId,
      credentialId: credential.id,
      publicKey: Buffer.from(credential.publicKey),
      counter: String(credential.counter),
      transports,
      name: label,
      createdAt: tx.now,
      lastUsedAt: null,
    };
    await this.passkeys.insert(tx, passkey);
    await this.announce.run(tx, accountId, 'passkey_added');
    return { passkey, session: await this.elevate.run(tx, sessionId) };
  }

  private async verified(tx: Tx, accountId: string, response: string) {
    const { challenge, raw } = unwrap(readPasskeyAnswer(response));
    const { id, origin } = relyingParty(this.config.settings.PUBLIC_URL);
    const ours = await this.passkeys.takeChallenge(tx, challenge, accountId);
    const result = ours
      ? await verifyRegistrationResponse({
          response: raw as RegistrationResponseJSON,
          expectedChallenge: challenge,
          expectedOrigin: origin,
          expectedRPID: id,
          requireUserVerification: true,
        }).catch(() => null)
      : null;
    if (!result?.verified) throw new Refusal('invalid', 'PASSKEY_FAILED');
    const { credential } = result.registrationInfo;
    return { credential, transports: [...(credential.transports ?? [])] };
  }
}

import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { IsNull, LessThan, MoreThan } from 'typeorm';

import { PasskeyChallengeEntity } from './passkey-challenge.entity.ts';
import { PasskeyEntity } from './passkey.entity.ts';

/** Passkeys and the challenges they answer; identity scope only. */
@Injectable()
export class PasskeyStore {
  ofAccount(tx: Tx, accountId: string): Promise<PasskeyEntity[]> {
    return tx.repo(PasskeyEntity).find({ where: { accountId }, order: { createdAt: 'ASC' }, take: 50 });
  }

  byCredential(tx: Tx, credentialId: string): Promise<PasskeyEntity | null> {
    return tx.repo(PasskeyEntity).findOneBy({ credentialId });
  }

  async insert(tx: Tx, passkey: PasskeyEntity): Promise<void> {
    await tx.repo(PasskeyEntity).insert(passkey);
  }

  async used(tx: Tx, id: string, counter: number): Promise<void> {
    await tx.repo(PasskeyEntity).update({ id }, { counter: String(counter), lastUsedAt: tx.now });
  }

  /** False when the account has no such passkey. */
  async remove(tx: Tx, id: string, accountId: string): Promise<boolean> {
    const done = await tx.repo(PasskeyEntity).delete({ id, accountId });
    return done.affected === 1;
  }

  async removeAll(tx: Tx, accountId: string): Promise<void> {
    await tx.repo(PasskeyEntity).delete({ accountId });
  }

  /** Keeps a challenge for ten minutes; `accountId` null for a sign-in. */
  async keepChallenge(tx: Tx, challenge: string, accountId: string | null): Promise<void> {
    const expiresAt = new Date(tx.now.getTime() + 10 * 60_000);
    await tx.repo(PasskeyChallengeEntity).insert({ challenge, accountId, expiresAt });
  }

  /** Uses a challenge up: true once, and only while it lives and for whom it was made. */
  async takeChallenge(tx: Tx, challenge: string, accountId: string | null): Promise<boolean> {
    const done = await tx
      .repo(PasskeyChallengeEntity)
      .delete({ challenge, accountId: accountId ?? IsNull(), expiresAt: MoreThan(tx.now) });
    return done.affected === 1;
  }

  async forgetChallenges(tx: Tx): Promise<void> {
    await tx.repo(PasskeyChallengeEntity).delete({ expiresAt: LessThan(tx.now) });
  }
}

import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { PasswordEntity } from './password.entity.ts';
import { TotpEntity } from './totp.entity.ts';

/** Passwords and authenticator apps; identity scope only. */
@Injectable()
export class CredentialStore {
  async passwordHash(tx: Tx, accountId: string): Promise<string | null> {
    const row = await tx.repo(PasswordEntity).findOneBy({ accountId });
    return row?.hash ?? null;
  }

  async savePassword(tx: Tx, accountId: string, hash: string): Promise<void> {
    await tx.repo(PasswordEntity).upsert({ accountId, hash, setAt: tx.now }, ['accountId']);
  }

  totp(tx: Tx, accountId: string): Promise<TotpEntity | null> {
    return tx.repo(TotpEntity).findOneBy({ accountId });
  }

  /** Keeps a new secret beside the one in use, until a code of it is shown. */
  async saveWaitingSecret(tx: Tx, accountId: string, waitingSealed: string): Promise<void> {
    await tx.repo(TotpEntity).upsert({ accountId, waitingSealed }, ['accountId']);
  }

  async confirmSecret(tx: Tx, accountId: string, secretSealed: string): Promise<void> {
    await tx
      .repo(TotpEntity)
      .update({ accountId }, { secretSealed, waitingSealed: null, confirmedAt: tx.now, lastStep: null });
  }

  async forgetTotp(tx: Tx, accountId: string): Promise<void> {
    await tx.repo(TotpEntity).delete({ accountId });
  }

  /**
   * Uses a 30-second step up. The condition is in the statement, so that the same code sent twice at once, or seen over
   * a shoulder, is accepted once.
   */
  async takeStep(tx: Tx, accountId: string, step: number): Promise<boolean> {
    const done = await tx
      .repo(TotpEntity)
      .createQueryBuilder()
      .update()
      .set({ lastStep: step })
      .where('account_id = :accountId and (last_step is null or last_step < :step)', { accountId, step })
      .execute();
    return done.affected === 1;
  }
}

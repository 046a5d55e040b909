import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';

import { tokenHash } from '../domain/secret-token.ts';
import { EmailLinkEntity } from './email-link.entity.ts';

/** Mailed links; identity scope only. */
@Injectable()
export class EmailLinkStore {
  async insert(tx: Tx, link: EmailLinkEntity): Promise<void> {
    await tx.repo(EmailLinkEntity).insert(link);
  }

  /** A link of the transaction's community; reading it uses nothing up. */
  byToken(tx: Tx, token: string): Promise<EmailLinkEntity | null> {
    return tx.repo(EmailLinkEntity).findOneBy({ tokenHash: tokenHash(token), communityId: tx.community });
  }

  /**
   * Uses a link up. One statement with the condition in it: of twenty who press the button at once, PostgreSQL lets the
   * first through and shows the others a used link.
   */
  async consume(tx: Tx, id: string): Promise<boolean> {
    const done = await tx
      .repo(EmailLinkEntity)
      .createQueryBuilder()
      .update()
      .set({ usedAt: tx.now })
      .where('id = :id and used_at is null and expires_at > :now', { id, now: tx.now })
      .execute();
    return done.affected === 1;
  }

  /** Forgets links that ended before an instant. */
  async forget(tx: Tx, before: Date): Promise<void> {
    await tx.repo(EmailLinkEntity).delete({ expiresAt: LessThan(before) });
  }
}

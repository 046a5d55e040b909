import { Injectable } from '@nestjs/common';
import { isId, newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { IsNull } from 'typeorm';
import { CompanyInviteEntity } from './company-invite.entity.ts';

/** Invitations to act for companies. */
@Injectable()
export class CompanyInviteStore {
  /** Those of a company that nobody has taken up or back, newest first. */
  open(tx: Tx, companyId: string): Promise<CompanyInviteEntity[]> {
    return tx.repo(CompanyInviteEntity).find({
      where: { communityId: tx.community, companyId, acceptedAt: IsNull(), revokedAt: IsNull() },
      order: { sentAt: 'DESC', id: 'DESC' },
      take: 20,
    });
  }

  byToken(tx: Tx, tokenHash: Buffer): Promise<CompanyInviteEntity | null> {
    return tx.repo(CompanyInviteEntity).findOneBy({ communityId: tx.community, tokenHash });
  }

  /** One whose row stays locked until the commit. */
  async locked(tx: Tx, companyId: string, id: string): Promise<CompanyInviteEntity | null> {
    const where = { communityId: tx.community, companyId, id };
    return isId(id)
      ? tx.repo(CompanyInviteEntity).findOne({ where, lock: { mode: 'pessimistic_write' } })
      : null;
  }

  async add(
    tx: Tx,
    invite: Pick<CompanyInviteEntity, 'companyId' | 'email' | 'tokenHash' | 'locale' | 'expiresAt'>,
  ): Promise<void> {
    await tx.repo(CompanyInviteEntity).insert({
      ...{ id: newId(), communityId: tx.community, sentAt: tx.now, ...invite },
      ...{ acceptedAt: null, acceptedBy: null, revokedAt: null },
    });
  }

  async change(tx: Tx, id: string, changes: Partial<CompanyInviteEntity>): Promise<void> {
    await tx.repo(CompanyInviteEntity).update({ communityId: tx.community, id }, changes);
  }
}

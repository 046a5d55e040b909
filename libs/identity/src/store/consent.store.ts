import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';

import type { ConsentChannel, ConsentKind } from '../domain/consent.ts';
import { ConsentEntity } from './consent.entity.ts';

/** What people agreed to in the transaction's community. */
@Injectable()
export class ConsentStore {
  /** Keeps a yes; the same yes to the same version, given twice, is kept once. */
  async give(tx: Tx, consent: ConsentEntity): Promise<void> {
    await tx.repo(ConsentEntity).createQueryBuilder().insert().values(consent).orIgnore().execute();
  }

  /** Ends the yes of a kind, whatever its version. False when there was none. */
  async withdraw(tx: Tx, accountId: string, kind: ConsentKind, channel: ConsentChannel): Promise<boolean> {
    const done = await tx
      .repo(ConsentEntity)
      .update(
        { communityId: tx.community, accountId, kind, withdrawnAt: IsNull() },
        { withdrawnAt: tx.now, withdrawnChannel: channel },
      );
    return (done.affected ?? 0) > 0;
  }

  /** Has a yes be in force again that ended at an instant; one given since stands instead. */
  async reinstate(tx: Tx, accountId: string, kind: ConsentKind, endedAt: Date): Promise<boolean> {
    const changed = await tx.change(
      `update identity.consent c set withdrawn_at = null, withdrawn_channel = null
        where c.community_id = $1 and c.account_id = $2 and c.kind = $3 and c.withdrawn_at = $4
          and not exists (select from identity.consent o where o.community_id = c.community_id
            and o.account_id = c.account_id and o.kind = c.kind and o.withdrawn_at is null)`,
      [tx.community, accountId, kind, endedAt],
    );
    return changed > 0;
  }

  /** The newest consent in force of each of many accounts, by account. */
  async inForceAmong(tx: Tx, accountIds: readonly string[], kind: ConsentKind): Promise<Map<string, string>> {
    const rows = await tx.query<{ id: string; account: string }>(
      `select distinct on (account_id) id, account_id as account from identity.consent
       where community_id = $1 and account_id = any($2) and kind = $3 and withdrawn_at is null
       order by account_id, document_version desc`,
      [tx.community, accountIds, kind],
    );
    return new Map(rows.map(({ id, account }) => [account, id]));
  }

  /** What an account agrees to in this community at present, newest version first. */
  inForce(tx: Tx, accountId: string): Promise<ConsentEntity[]> {
    return tx.repo(ConsentEntity).find({
      where: { communityId: tx.community, accountId, withdrawnAt: IsNull() },
      order: { documentVersion: 'DESC' },
      take: 100,
    });
  }
}

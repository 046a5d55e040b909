import { newId } from '@enishi/kernel';
import type { TokyoDate, Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';

import { payerKey } from '../domain/transfers/payer-name.ts';
import type { BankLine } from '../domain/transfers/bank-statement.ts';
import { PayerNameEntity } from './payer-name.entity.ts';
import { TransferEntity } from './transfer.entity.ts';

/** A movement with what tells it apart. */
type NewLine = BankLine & { readonly identity: string };

/** How many transfers wait for a person, and their sum. */
export type WaitingTransfers = { count: number; amount: Yen };

/** Money that came to the banks of the transaction's community. */
@Injectable()
export class TransferStore {
  /** Takes movements in, and says how many were new; those known by their identity are left as they are. */
  async takeIn(
    tx: Tx,
    { accountId, fileId }: { accountId: string; fileId: string },
    lines: readonly NewLine[],
  ): Promise<number> {
    const rows = lines.map(({ day, amount, payer, identity }) => ({
      ...{ id: newId(), day, amount, payer, payer_key: payerKey(payer), identity },
    }));
    const [row] = await tx.query<{ fresh: number }>(
      `with taken as (insert into billing.transfer (id, community_id, bank_account_id, file_id, day, amount, payer, payer_key, identity, state, round, note)
       select id, $1, $2, $3, day, amount, payer, payer_key, identity, 'open', 0, ''
         from jsonb_to_recordset($4::jsonb) as given (id uuid, day date, amount integer, payer text, payer_key text, identity text)
       on conflict (community_id, bank_account_id, identity) do nothing returning 1)
       select count(*)::int as fresh from taken`,
      [tx.community, accountId, fileId, JSON.stringify(rows)],
    );
    return row?.fresh ?? 0;
  }

  /** Those about which nobody has decided, oldest first, of files that were taken in whole. */
  open(tx: Tx): Promise<TransferEntity[]> {
    return tx
      .repo(TransferEntity)
      .createQueryBuilder('t')
      .where(`t.community_id = :community and t.state = 'open'`, { community: tx.community })
      .andWhere(`exists (select from billing.bank_file f where f.id = t.file_id and f.state = 'done')`)
      .orderBy('t.day', 'ASC')
      .addOrderBy('t.id', 'ASC')
      .getMany();
  }

  /** How many about which nobody has decided came before a day, of files that were taken in whole. */
  async openBefore(tx: Tx, day: TokyoDate): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `select count(*)::int as count from billing.transfer t
        where t.community_id = $1 and t.state = 'open' and t.day < $2
          and exists (select from billing.bank_file f where f.id = t.file_id and f.state = 'done')`,
      [tx.community, day],
    );
    return row?.count ?? 0;
  }

  /** The decisions of last, newest first. */
  decided(tx: Tx, count: number): Promise<TransferEntity[]> {
    return tx.repo(TransferEntity).find({
      where: { communityId: tx.community, state: Not('open') },
      order: { decidedAt: 'DESC', id: 'DESC' },
      take: count,
    });
  }

  /** How many of these there are. */
  countAmong(tx: Tx, ids: readonly string[]): Promise<number> {
    return tx.repo(TransferEntity).countBy({ communityId: tx.community, id: In([...ids]) });
  }

  find(tx: Tx, id: string): Promise<TransferEntity | null> {
    return tx.repo(TransferEntity).findOneBy({ communityId: tx.community, id });
  }

  /** Locked until the commit: of two who decide at once the second sees the first's decision. */
  locked(tx: Tx, id: string): Promise<TransferEntity | null> {
    return tx.repo(TransferEntity).findOne({
      where: { communityId: tx.community, id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async decide(
    tx: Tx,
    id: string,
    decision: Pick<TransferEntity, 'state' | 'round' | 'decidedBy' | 'decidedAt' | 'note'>,
  ): Promise<void> {
    await tx.repo(TransferEntity).update({ communityId: tx.community, id }, decision);
  }

  async learn(tx: Tx, payer: string, debtorKey: string): Promise<void> {
    await tx.query(
      `insert into billing.payer_name (community_id, payer_key, debtor_key, learnt_at) values ($1, $2, $3, $4)
       on conflict do nothing`,
      [tx.community, payer, debtorKey, tx.now],
    );
  }

  /** Names learnt of companies, by their key. */
  async learnt(tx: Tx, debtorKeys: readonly string[]): Promise<Map<string, string[]>> {
    const rows = await tx
      .repo(PayerNameEntity)
      .findBy({ communityId: tx.community, debtorKey: In([...new Set(debtorKeys)]) });
    const names = new Map<string, string[]>();
    for (const { debtorKey, payerKey: key } of rows)
      names.set(debtorKey, [...(names.get(debtorKey) ?? []), key]);
    return names;
  }
}

import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { BankAccountEntity } from './bank-account.entity.ts';
import { BankFileEntity } from './bank-file.entity.ts';

/** Bank accounts of the transaction's community, and the files brought of them. */
@Injectable()
export class BankStore {
  accounts(tx: Tx): Promise<BankAccountEntity[]> {
    return tx
      .repo(BankAccountEntity)
      .find({ where: { communityId: tx.community }, order: { name: 'ASC', id: 'ASC' } });
  }

  account(tx: Tx, id: string): Promise<BankAccountEntity | null> {
    return tx.repo(BankAccountEntity).findOneBy({ communityId: tx.community, id });
  }

  async keepAccount(tx: Tx, account: BankAccountEntity): Promise<void> {
    await tx.repo(BankAccountEntity).save(account);
  }

  /** The newest files, without what they still hold. */
  files(tx: Tx, count: number): Promise<BankFileEntity[]> {
    return tx.repo(BankFileEntity).find({
      select: {
        ...{ id: true, communityId: true, accountId: true, fileName: true, state: true, rowCount: true },
        ...{ fresh: true, known: true, outgoing: true, broughtBy: true, broughtAt: true },
      },
      where: { communityId: tx.community },
      order: { broughtAt: 'DESC', id: 'DESC' },
      take: count,
    });
  }

  async add(tx: Tx, file: BankFileEntity): Promise<void> {
    await tx.repo(BankFileEntity).insert(file);
  }

  /** A file under way, locked until the commit. */
  locked(tx: Tx, id: string): Promise<BankFileEntity | null> {
    return tx.repo(BankFileEntity).findOne({
      where: { communityId: tx.community, id, state: 'reading' },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async change(
    tx: Tx,
    id: string,
    changes: Pick<BankFileEntity, 'state' | 'waiting' | 'fresh' | 'known'>,
  ): Promise<void> {
    await tx.repo(BankFileEntity).update({ communityId: tx.community, id }, changes);
  }
}

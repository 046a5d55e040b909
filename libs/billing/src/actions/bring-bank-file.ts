import { AccountEmail } from '@enishi/identity';
import { newId, tokyoDateOf, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { bankFileBrought } from '../billing.events.ts';
import { missingBankColumns, readBankTable } from '../domain/transfers/bank-csv.ts';
import type { BankColumns } from '../domain/transfers/bank-csv.ts';
import { identitiesOf } from '../domain/transfers/bank-statement.ts';
import { readBankFile } from '../domain/transfers/read-bank-file.ts';
import type { BankAccountEntity } from '../store/bank-account.entity.ts';
import { BankStore } from '../store/bank.store.ts';
import { SaveBankAccount } from './save-bank-account.ts';

/** A bank's file as somebody chose it; `columns` where they said what its columns hold. */
export type BroughtBankFile = {
  readonly accountId: string;
  readonly fileName: string;
  readonly content: Buffer;
  readonly columns: BankColumns | null;
  /** Account of the person at the desk. */
  readonly by: string;
};

/** Reads a bank's file whole and lets the worker take its movements in. No money is booked by it. */
@Injectable()
export class BringBankFile {
  constructor(
    private readonly banks: BankStore,
    private readonly accounts: SaveBankAccount,
    private readonly emails: AccountEmail,
  ) {}

  /** Needs the identity scope. Refuses BANK_ACCOUNT_UNKNOWN and what `readBankFile` refuses. Answers with the file's id. */
  async run(tx: Tx, { accountId, fileName, content, columns, by }: BroughtBankFile): Promise<string> {
    const known = await this.accounts.known(tx, accountId);
    const account = columns ? await this.remember(tx, known, content, columns) : known;
    const remembered =
      account.headings && account.columns ? { headings: account.headings, columns: account.columns } : null;
    const { lines, outgoing } = unwrap(
      readBankFile(content, { account, remembered, today: tokyoDateOf(tx.now) }),
    );
    const identities = identitiesOf(lines);
    const id = newId();
    await this.banks.add(tx, {
      ...{ id, communityId: tx.community, accountId, fileName: fileName.slice(0, 120), state: 'reading' },
      waiting: lines.map((line, at) => ({ ...line, identity: identities[at]! })),
      ...{ rowCount: lines.length, fresh: 0, known: 0, outgoing },
      ...{ broughtBy: await this.emails.run(tx, by), broughtAt: tx.now },
    });
    await tx.emit(bankFileBrought, { fileId: id });
    return id;
  }

  /** Keeps what a person said of the columns, where nothing is missing of it. */
  private async remember(
    tx: Tx,
    account: BankAccountEntity,
    content: Buffer,
    columns: BankColumns,
  ): Promise<BankAccountEntity> {
    const { table } = unwrap(readBankTable(content));
    if (missingBankColumns(columns).length > 0) return account;
    const told = { ...account, headings: table.header, columns };
    await this.banks.keepAccount(tx, told);
    return told;
  }
}

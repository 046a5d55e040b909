import { isId, newId, Refusal, yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import { onlyDigits } from '@enishi/japan';
import { accountKinds } from '../domain/transfers/bank-statement.ts';
import type { BankAccount } from '../domain/transfers/bank-statement.ts';
import type { BankAccountEntity } from '../store/bank-account.entity.ts';
import { BankStore } from '../store/bank.store.ts';

/** An account as the desk types it. `id` null registers it; a known one gets another name or tolerance, never another number. */
export type BankAccountForm = BankAccount & {
  readonly id: string | null;
  readonly name: string;
  /** Yen; 880 is what a bank takes at most for one transfer at a counter. */
  readonly feeTolerance: number;
};

const mostTolerance = 5_000;

/** Registers an account to which transfers come, or changes how it is called and what may be missing. */
@Injectable()
export class SaveBankAccount {
  constructor(private readonly banks: BankStore) {}

  /** Refuses BANK_ACCOUNT_INVALID (with `field`), BANK_ACCOUNT_KNOWN (conflict) and BANK_ACCOUNT_UNKNOWN (not_found). Answers with its id. */
  async run(tx: Tx, form: BankAccountForm): Promise<string> {
    const name = form.name.normalize('NFC').trim();
    const { feeTolerance } = form;
    require(name.length >= 1 && name.length <= 60, 'name');
    require(Number.isInteger(feeTolerance) &&
      feeTolerance >= 0 &&
      feeTolerance <= mostTolerance, 'feeTolerance');
    if (form.id !== null) {
      const known = await this.known(tx, form.id);
      await this.banks.keepAccount(tx, { ...known, name, feeTolerance: yen(feeTolerance) });
      return known.id;
    }
    const account = numbersOf(form);
    const same = (await this.banks.accounts(tx)).some((one) => isSame(one, account));
    if (same) throw new Refusal('conflict', 'BANK_ACCOUNT_KNOWN', { field: 'number' });
    const id = newId();
    await this.banks.keepAccount(tx, {
      ...{ id, communityId: tx.community, name, feeTolerance: yen(feeTolerance), ...account },
      ...{ headings: null, columns: null },
    });
    return id;
  }

  /** Refuses BANK_ACCOUNT_UNKNOWN (not_found). */
  async known(tx: Tx, id: string): Promise<BankAccountEntity> {
    const account = isId(id) ? await this.banks.account(tx, id) : null;
    if (!account) throw new Refusal('not_found', 'BANK_ACCOUNT_UNKNOWN');
    return account;
  }
}

function numbersOf(form: BankAccountForm): BankAccount {
  const bankCode = onlyDigits(form.bankCode);
  const branchCode = onlyDigits(form.branchCode);
  const number = onlyDigits(form.number);
  require(bankCode.length === 4, 'bankCode');
  require(branchCode.length === 3, 'branchCode');
  require(number.length >= 1 && number.length <= 7, 'number');
  require(Object.values(accountKinds).includes(form.kind), 'kind');
  return { bankCode, branchCode, kind: form.kind, number: number.padStart(7, '0') };
}

const isSame = (one: BankAccount, other: BankAccount): boolean =>
  one.bankCode === other.bankCode &&
  one.branchCode === other.branchCode &&
  one.kind === other.kind &&
  one.number === other.number;

function require(fits: boolean, field: string): void {
  if (!fits) throw new Refusal('invalid', 'BANK_ACCOUNT_INVALID', { field });
}

import type { TokyoDate, Yen } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { AccountCode } from '../domain/account.ts';
import { FiguresStore } from '../store/figures.store.ts';

/** Reads the balance of each account at the end of a Tokyo day, debit positive. */
@Injectable()
export class ReadBalances {
  constructor(private readonly figures: FiguresStore) {}

  async run(tx: Tx, at: TokyoDate): Promise<Map<AccountCode, Yen>> {
    return this.figures.balances(tx, at);
  }
}

import { Injectable } from '@nestjs/common';
import { ForgetCustomer, MoneyOfPayers } from '@enishi/billing';
import type { Tx } from '@enishi/platform';
import { asksNothing } from '../../domain/asking.ts';
import { GuestStore } from '../../store/guest.store.ts';

/** So many are looked at by one statement. Those of whom billing has money stay due every night, and are not to stand before all others. */
const most = 500;
const { purgeDays: usualDays } = asksNothing;

/**
 * Forgets guests whose event is over for as many days as it set (個人情報保護法22条: what is needed no more is deleted without delay), here
 * and at Stripe. Not while billing has money of theirs. Orders, payments and receipts stay, as the law on books has it.
 */
@Injectable()
export class ForgetGuests {
  constructor(
    private readonly guests: GuestStore,
    private readonly customers: ForgetCustomer,
    private readonly money: MoneyOfPayers,
  ) {}

  /** Answers how many. */
  async run(tx: Tx): Promise<number> {
    await this.guests.forgetTaken(tx, { usualDays });
    let forgotten = 0;
    let due: string[] = [];
    do {
      due = await this.guests.due(tx, { usualDays, after: due.at(-1) ?? null, most });
      forgotten += await this.forget(tx, due);
    } while (due.length === most);
    return forgotten;
  }

  private async forget(tx: Tx, due: readonly string[]): Promise<number> {
    if (due.length === 0) return 0;
    const kept = await this.money.among(tx, 'guest', due);
    const ids = due.filter((id) => !kept.has(id));
    const gone = await this.guests.forget(tx, { usualDays, ids });
    for (const id of gone) await this.customers.wholly(tx, { kind: 'guest', id });
    return gone.length;
  }
}

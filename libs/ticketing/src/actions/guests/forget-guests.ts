import { Injectable } from '@nestjs/common';
import { ForgetCustomer, MoneyOfPayers } from '@enishi/billing';
import type { Tx } from '@enishi/platform';
import { asksNothing } from '../../domain/asking.ts';
import { GuestStore } from '../../store/guest.store.ts';

/** So many in one transaction; the next night goes on. */
const most = 500;

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
    const usualDays = asksNothing.purgeDays;
    await this.guests.forgetTaken(tx, { usualDays });
    const due = await this.guests.due(tx, { usualDays, most });
    const kept = await this.money.among(tx, 'guest', due);
    const ids = due.filter((id) => !kept.has(id));
    const gone = await this.guests.forget(tx, { usualDays, ids });
    for (const id of gone) await this.customers.wholly(tx, { kind: 'guest', id });
    return gone.length;
  }
}

import { Injectable } from '@nestjs/common';
import { ForgetCustomer } from '@enishi/billing';
import type { Tx } from '@enishi/platform';
import { asksNothing } from '../../domain/asking.ts';
import { GuestStore } from '../../store/guest.store.ts';

/** So many in one transaction; the next night goes on. */
const most = 500;

/**
 * Forgets guests whose event is over for as many days as it set (個人情報保護法22条: what is needed no more is deleted without delay), here
 * and at Stripe. Orders, payments and receipts stay, as the law on books has it.
 */
@Injectable()
export class ForgetGuests {
  constructor(
    private readonly guests: GuestStore,
    private readonly customers: ForgetCustomer,
  ) {}

  /** Answers how many. */
  async run(tx: Tx): Promise<number> {
    const usualDays = asksNothing.purgeDays;
    await this.guests.forgetTaken(tx, { usualDays });
    const gone = await this.guests.forget(tx, { usualDays, most });
    for (const id of gone) await this.customers.wholly(tx, { kind: 'guest', id });
    return gone.length;
  }
}

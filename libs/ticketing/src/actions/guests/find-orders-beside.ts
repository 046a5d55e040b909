import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { GuestStore } from '../../store/guest.store.ts';
import { GuestCodes } from './guest-codes.ts';

/** The secrets of purchases that stand together with a guest's: that of the tickets, null where it is the tickets' own, and those of add-ons. */
export type OrdersBeside = { tickets: string | null; later: string[] };

/** Finds the ways between a guest's tickets and the add-ons that they ordered later: whoever may open one may open the others. */
@Injectable()
export class FindOrdersBeside {
  constructor(
    private readonly guests: GuestStore,
    private readonly codes: GuestCodes,
  ) {}

  async run(tx: Tx, guestId: string): Promise<OrdersBeside> {
    const beside = await this.guests.together(tx, guestId);
    const tickets = beside.find(({ later }) => !later);
    return {
      tickets: tickets ? this.codes.of(tickets) : null,
      later: tickets ? [] : beside.map((guest) => this.codes.of(guest)),
    };
  }
}

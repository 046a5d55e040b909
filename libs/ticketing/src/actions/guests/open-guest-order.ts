import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import { secretHash } from '@enishi/platform';
import type { Tx } from '@enishi/platform';
import type { BuyerRef } from '../../domain/buyer.ts';
import type { GuestEntity } from '../../store/guest.entity.ts';
import { GuestStore } from '../../store/guest.store.ts';

/** A guest's purchase as its secret address opens it: `buyer` is whose it is, `id` names it wherever a member's own id would. */
export type OpenedOrder = { buyer: BuyerRef; id: string; guest: GuestEntity };

/** Opens a secret address: whoever has it has the purchase, with no account. */
@Injectable()
export class OpenGuestOrder {
  constructor(private readonly guests: GuestStore) {}

  /** Throws GUEST_ORDER_UNKNOWN (not_found), also for addresses that are dead. */
  async run(tx: Tx, code: string): Promise<OpenedOrder> {
    const guest = await this.guests.byCode(tx, secretHash(code));
    const id = guest && (await this.guests.purchaseOf(tx, guest.id));
    if (!guest || !id) throw new Refusal('not_found', 'GUEST_ORDER_UNKNOWN');
    return { buyer: { kind: 'guest', id: guest.id }, id, guest };
  }
}

import { Injectable } from '@nestjs/common';
import { Refusal, newId } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { GuestStore } from '../../store/guest.store.ts';
import { OrderStore } from '../../store/order.store.ts';
import { HoldAddOns } from '../later/hold-add-ons.ts';
import type { WishBeside } from '../later/hold-add-ons.ts';
import { personLock } from '../orders/check-choice.ts';
import { GuestCodes } from './guest-codes.ts';
import { OpenGuestOrder } from './open-guest-order.ts';

/**
 * Keeps add-ons beside a guest's tickets. A guest is known for one purchase, so that this one has a secret address of its own, under the same
 * name and the same agreement; what they have is counted over all purchases of the event with the same e-mail address.
 */
@Injectable()
export class HoldAddOnsAsGuest {
  constructor(
    private readonly door: OpenGuestOrder,
    private readonly guests: GuestStore,
    private readonly orders: OrderStore,
    private readonly codes: GuestCodes,
    private readonly later: HoldAddOns,
  ) {}

  /**
   * Answers the secret of the new purchase; pressed twice the same. `code` is that of the tickets. Throws GUEST_ORDER_UNKNOWN, GUEST_PRESS_USED (conflict) and
   * the refusals of `HoldAddOns`.
   */
  async run(tx: Tx, code: string, wish: WishBeside): Promise<string> {
    const { guest, id } = await this.door.run(tx, code);
    const { eventId, email } = guest;
    const { press } = wish;
    if (email === null) throw new Refusal('not_found', 'PURCHASE_NOT_FOUND');
    await tx.lock(`ticketing.guest_press:${press}`);
    await tx.lock(personLock(eventId, { person: email }));
    const again = await this.guests.ofPress(tx, press);
    if (again?.email === email && again.codeHash) return this.codes.of(again);
    if (again) throw new Refusal('conflict', 'GUEST_PRESS_USED');
    const another = { id: newId(), serial: 1 };
    await this.guests.add(tx, {
      ...{ ...guest, ...another, press, codeHash: this.codes.hashOf(another), madeAt: tx.now },
    });
    const ids = await this.guests.withEmail(tx, eventId, email);
    const order = await this.orders.own(tx, guest.id, id);
    await this.later.beside(tx, { kind: 'guest', id: another.id, person: email, ids }, order, wish);
    return this.codes.of(another);
  }
}

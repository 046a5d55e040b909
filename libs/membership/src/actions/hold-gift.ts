import { Injectable } from '@nestjs/common';
import { DeliverOrder } from '@enishi/billing';
import type { Tx } from '@enishi/platform';
import type { GiftEntity } from '../store/gift.entity.ts';
import { GiftStore } from '../store/gift.store.ts';
import { FindGift } from './find-gift.ts';

/** Takes a gift for this transaction alone: whoever wants it at the same moment waits, and then sees what became of it. */
@Injectable()
export class HoldGift {
  constructor(
    private readonly find: FindGift,
    private readonly gifts: GiftStore,
    private readonly orders: DeliverOrder,
  ) {}

  /** Throws GIFT_NOT_FOUND. */
  async byCode(tx: Tx, code: string): Promise<GiftEntity> {
    return (await this.held(tx, await this.find.run(tx, code)))!;
  }

  async byId(tx: Tx, giftId: string): Promise<GiftEntity | null> {
    const gift = await this.gifts.byId(tx, giftId);
    return gift && this.held(tx, gift);
  }

  /** The payer's lock comes first, as where a payment or a refund is written down; the other way round both would wait for ever. */
  private async held(tx: Tx, { id, paymentId }: GiftEntity): Promise<GiftEntity | null> {
    if (paymentId) await this.orders.hold(tx, paymentId);
    return this.gifts.toChange(tx, id);
  }
}

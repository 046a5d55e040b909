import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { GiftStore } from '../store/gift.store.ts';

/** How many gifts wait because their letter has not left: its day has passed, or the mail server has not taken it. Names nobody. */
@Injectable()
export class CountLateGifts {
  constructor(private readonly gifts: GiftStore) {}

  run(tx: Tx): Promise<number> {
    return this.gifts.countLate(tx);
  }
}

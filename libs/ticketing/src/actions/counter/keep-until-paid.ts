import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { PlaceStore } from '../../store/place.store.ts';
import { PostTickets } from '../orders/post-tickets.ts';

/**
 * Keeps the places of a booking until it is paid, and writes to whoever has an address until when that is. Once the time is over they are
 * free for anybody by the comparison of it, before any job has looked.
 */
@Injectable()
export class KeepUntilPaid {
  constructor(
    private readonly places: PlaceStore,
    private readonly letters: PostTickets,
  ) {}

  async run(tx: Tx, orderId: string, until: Date): Promise<void> {
    await this.places.keep(tx, orderId, until);
    await this.letters.toPay(tx, orderId);
  }
}

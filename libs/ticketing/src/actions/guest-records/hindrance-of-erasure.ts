import { Injectable } from '@nestjs/common';
import { MoneyOfPayers } from '@enishi/billing';
import type { Tx } from '@enishi/platform';
import { GuestRecordStore } from '../../store/guest-record.store.ts';
import type { ErasureHindrance } from '../../store/guest-record.store.ts';

/** What stands in the way of erasing a guest: tickets that are to come, or money that is theirs, here or at billing. */
@Injectable()
export class HindranceOfErasure {
  constructor(
    private readonly records: GuestRecordStore,
    private readonly money: MoneyOfPayers,
  ) {}

  /** Null where nothing does; their order is locked, so that nothing of it changes until the commit. */
  async run(
    tx: Tx,
    { guestId, orderId }: { guestId: string; orderId: string },
  ): Promise<ErasureHindrance | null> {
    const here = await this.records.hindrance(tx, orderId);
    if (here) return here;
    return (await this.money.among(tx, 'guest', [guestId])).has(guestId) ? 'money' : null;
  }
}

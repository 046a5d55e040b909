import { isId, Refusal, unwrap } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import { gathered, Transactions } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { TakeInScans } from '../actions/door/take-in-scans.ts';
import type { ScanOutcome, Sending } from '../actions/door/take-in-scans.ts';

/** The most readings of one sending. */
const mostScans = 100;

/**
 * Where readings come in. While some are being written, further ones of the same community gather and are written together as the next: with many doors at once a
 * reading costs a small part of a transaction, and one that comes alone waits for nothing.
 */
@Injectable()
export class ScanIntake {
  private readonly intakes = new Map<string, (sending: Sending) => Promise<Result<ScanOutcome[]>>>();

  constructor(
    private readonly transactions: Transactions,
    private readonly action: TakeInScans,
  ) {}

  /** Throws DOOR_PHONE_ENDED (not_found), INPUT_INVALID. */
  async take(communityId: string, sending: Sending): Promise<ScanOutcome[]> {
    const { scans, undone } = sending;
    const nonces = [...scans.map(({ nonce }) => nonce), ...undone];
    if (scans.length > mostScans || undone.length > mostScans || !nonces.every(isId))
      throw new Refusal('invalid', 'INPUT_INVALID', { field: 'scans' });
    let intake = this.intakes.get(communityId);
    if (!intake) {
      intake = gathered((sendings) =>
        this.transactions.inCommunity(communityId, (tx) => this.action.run(tx, sendings)),
      );
      this.intakes.set(communityId, intake);
    }
    return unwrap(await intake(sending));
  }
}

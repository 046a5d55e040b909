import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { RightsRequestStore } from '../../store/requests/rights-request.store.ts';

/** A guest who is erased: the order under which they are known, and their address, null where somebody else here has it too. */
export type ForgottenGuest = { readonly orderId: string; readonly email: string | null };

/**
 * Takes the words out of what a guest asked about their data, as an erasure does for a member (個人情報保護法35条): that it was asked and answered stays. What still
 * waits is answered by the erasure, or needs no answer any more.
 */
@Injectable()
export class ForgetGuestRequests {
  constructor(private readonly requests: RightsRequestStore) {}

  /** Answers how many. Twice is once. */
  run(tx: Tx, guest: ForgottenGuest): Promise<number> {
    return this.requests.forgetOfGuest(tx, guest);
  }
}

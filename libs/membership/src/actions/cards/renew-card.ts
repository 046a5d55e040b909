import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { MemberCardStore } from '../../store/member-card.store.ts';

/** Another QR code for a member whose card was lost, or got into other hands: the one before opens no door from this commit on. The number stays. */
@Injectable()
export class RenewCard {
  constructor(private readonly cards: MemberCardStore) {}

  /** Throws MEMBER_LEFT (conflict). */
  async run(tx: Tx, memberId: string): Promise<void> {
    if (!(await this.cards.renew(tx, memberId))) throw new Refusal('conflict', 'MEMBER_LEFT');
  }
}

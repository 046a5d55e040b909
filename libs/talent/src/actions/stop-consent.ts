import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { ConsentStore } from '../store/consent.store.ts';
import { consentEnded } from '../talent.events.ts';

/**
 * Ends consents in the same second: from the commit on the recipient reads nothing, and what was typed for it is forgotten. Who had read
 * something is asked by mail to delete it.
 */
@Injectable()
export class StopConsent {
  constructor(private readonly consents: ConsentStore) {}

  /** The person stops one; of one that is over already nothing changes. Answers whether it was in force. Throws CONSENT_NOT_FOUND, also for somebody else's. */
  async run(tx: Tx, memberId: string, id: string): Promise<boolean> {
    const consent = await this.consents.byId(tx, id);
    if (consent?.memberId !== memberId) throw new Refusal('not_found', 'CONSENT_NOT_FOUND');
    return (await this.end(tx, { memberId, id, as: 'withdrawn' })) > 0;
  }

  /** Somebody is a member no more: nothing of them is shown to anybody. */
  async allOf(tx: Tx, memberId: string): Promise<void> {
    await this.end(tx, { memberId, id: null, as: 'departed' });
  }

  private async end(
    tx: Tx,
    wish: { memberId: string; id: string | null; as: 'withdrawn' | 'departed' },
  ): Promise<number> {
    const ended = await this.consents.end(tx, wish);
    for (const { id: consentId, read } of ended)
      await tx.emit(consentEnded, { consentId, because: wish.as, read });
    return ended.length;
  }
}

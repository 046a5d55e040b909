import { Injectable } from '@nestjs/common';
import { SetNewsletter } from '@enishi/membership';
import type { NewsletterChanged } from '@enishi/membership';
import type { Tx } from '@enishi/platform';

import { addressKey } from '../domain/address-key.ts';
import { SuppressionStore } from '../store/suppression.store.ts';

/**
 * Keeps the list of refusals in step with members' wishes: "no" puts the address on it; only the member's own "yes" takes
 * it off, never the desk's or an import's, which is undone on the member's own page too.
 */
@Injectable()
export class FollowNewsletterWish {
  constructor(
    private readonly suppressions: SuppressionStore,
    private readonly wishes: SetNewsletter,
  ) {}

  async run(tx: Tx, { memberId, email, wanted, ownAct }: NewsletterChanged): Promise<void> {
    const key = addressKey(tx.community, email);
    if (!wanted) await this.suppressions.add(tx, [key], 'unsubscribed');
    else if (ownAct) await this.suppressions.lift(tx, key);
    else if ((await this.suppressions.among(tx, [key])).has(key))
      await this.wishes.run(tx, { memberId, wanted: false, locale: 'ja', ip: null, channel: 'import' });
  }
}

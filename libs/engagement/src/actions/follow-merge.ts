import { Injectable } from '@nestjs/common';
import { SetNewsletter } from '@enishi/membership';
import type { MergeUndone, Merged } from '@enishi/membership';
import type { Tx } from '@enishi/platform';

import { addressKey } from '../domain/address-key.ts';
import { SuppressionStore } from '../store/suppression.store.ts';

/**
 * Two entries of the register were one person: who has refused letters at either address has refused them at both. Taking the merge
 * back lifts what it had put on the list, and nothing that the person refused themselves: a no that was said while the two were one
 * stays one at both addresses.
 */
@Injectable()
export class FollowMerge {
  constructor(
    private readonly suppressions: SuppressionStore,
    private readonly newsletter: SetNewsletter,
  ) {}

  async run(tx: Tx, { keptId, email, otherEmail }: Merged): Promise<void> {
    const keys = [email, otherEmail].map((address) => addressKey(tx.community, address));
    if ((await this.suppressions.refusedAmong(tx, keys)).length === 0) return;
    await this.newsletter.run(tx, {
      ...{ memberId: keptId, wanted: false, locale: 'ja', ip: null, channel: 'desk' },
    });
    await this.suppressions.add(tx, keys, 'unsubscribed');
  }

  async undo(tx: Tx, { keptId, mergedId, emails, mergedAt }: MergeUndone): Promise<void> {
    const keys = emails.map((address) => addressKey(tx.community, address));
    await this.suppressions.liftSince(tx, keys, mergedAt);
    if (!(await this.suppressions.refusedSince(tx, keys, mergedAt))) return;
    for (const memberId of [keptId, mergedId])
      await this.newsletter.run(tx, { memberId, wanted: false, locale: 'ja', ip: null, channel: 'desk' });
    await this.suppressions.add(tx, keys, 'unsubscribed');
  }
}

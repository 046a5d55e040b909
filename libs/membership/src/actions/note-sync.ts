import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { MembershipStore } from '../store/membership.store.ts';
import { TimelineStore } from '../store/timeline.store.ts';

/** Notes that a member has been compared with Stripe; in the story only when the desk asked for it. */
@Injectable()
export class NoteSync {
  constructor(
    private readonly memberships: MembershipStore,
    private readonly timeline: TimelineStore,
  ) {}

  async run(
    tx: Tx,
    memberId: string,
    { askedByDesk, changes }: { askedByDesk: boolean; changes: number },
  ): Promise<void> {
    await this.memberships.noteSync(tx, memberId);
    if (askedByDesk) await this.timeline.append(tx, memberId, { kind: 'synced', facts: { changes } });
  }
}

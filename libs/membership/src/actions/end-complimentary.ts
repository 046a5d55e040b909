import { Injectable } from '@nestjs/common';
import { Refusal, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { ComplimentaryStore } from '../store/complimentary.store.ts';
import { MemberStore } from '../store/member.store.ts';
import { MembershipStore } from '../store/membership.store.ts';
import { NoteDeskTurn } from './note-desk-turn.ts';
import { PutSource } from './put-source.ts';

/**
 * Ends a plan that was given without payment, today: its benefits close at once, and what is paid for stays. Pressed
 * twice it ends once. Needs the identity scope. Throws COMPLIMENTARY_UNKNOWN, and COMPLIMENTARY_OVER where it has run out.
 */
@Injectable()
export class EndComplimentary {
  constructor(
    private readonly members: MemberStore,
    private readonly memberships: MembershipStore,
    private readonly presents: ComplimentaryStore,
    private readonly note: NoteDeskTurn,
    private readonly put: PutSource,
  ) {}

  async run(tx: Tx, presentId: string, endedBy: string): Promise<void> {
    const found = await this.presents.byId(tx, presentId);
    if (!found) throw new Refusal('not_found', 'COMPLIMENTARY_UNKNOWN');
    const { memberId } = found;
    await this.members.locked(tx, memberId);
    const source = await this.memberships.sourceBy(tx, memberId, presentId);
    const today = tokyoDateOf(tx.now);
    if ((await this.presents.byId(tx, presentId))?.endedAt) return;
    if (!source || (source.untilDay !== null && source.untilDay <= today))
      throw new Refusal('conflict', 'COMPLIMENTARY_OVER');
    const turn = { kind: 'complimentary_ended', by: endedBy, planKey: source.planKey } as const;
    await this.presents.end(tx, presentId, await this.note.run(tx, memberId, turn));
    await this.put.run(tx, { ...source, untilDay: today });
  }
}

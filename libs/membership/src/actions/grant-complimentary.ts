import { Injectable } from '@nestjs/common';
import { Refusal, addDays, isId, tokyoDateOf, unwrap } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { readPresent } from '../domain/complimentary.ts';
import type { PresentWish } from '../domain/complimentary.ts';
import { ComplimentaryStore } from '../store/complimentary.store.ts';
import { MemberStore } from '../store/member.store.ts';
import { PlanStore } from '../store/plan.store.ts';
import { NoteDeskTurn } from './note-desk-turn.ts';
import { PutSource } from './put-source.ts';

/** A wish of the desk to give a plan. The key is made with the page: a double click sends it twice. */
export type ComplimentaryWish = PresentWish & { memberId: string; idempotencyKey: string; givenBy: string };

/**
 * Gives a member a plan without payment, for a reason and up to a day. It is a source of its own: what the member pays for
 * goes on beside it and neither changes the other. The same key is the same present. Needs the identity scope. Throws
 * MEMBER_NOT_FOUND, PLAN_NOT_FOUND, COMPLIMENTARY_MEMBER_AWAY and the refusals of {@link readPresent}.
 */
@Injectable()
export class GrantComplimentary {
  constructor(
    private readonly members: MemberStore,
    private readonly presents: ComplimentaryStore,
    private readonly plans: PlanStore,
    private readonly note: NoteDeskTurn,
    private readonly put: PutSource,
  ) {}

  async run(tx: Tx, { memberId, idempotencyKey, givenBy, ...wish }: ComplimentaryWish): Promise<void> {
    const member = await this.members.locked(tx, memberId);
    if (!member) throw new Refusal('not_found', 'MEMBER_NOT_FOUND');
    if (!isId(idempotencyKey)) throw new Refusal('invalid', 'INPUT_INVALID', { field: 'idempotencyKey' });
    const known = await this.presents.byId(tx, idempotencyKey);
    if (known?.memberId === memberId) return;
    if (known) throw new Refusal('invalid', 'INPUT_INVALID', { field: 'idempotencyKey' });
    const plan = await this.plans.byKey(tx, wish.planKey);
    if (!plan || plan.archived) throw new Refusal('not_found', 'PLAN_NOT_FOUND');
    if (member.leftOn !== null || member.guardianState === 'waiting')
      throw new Refusal('conflict', 'COMPLIMENTARY_MEMBER_AWAY');
    const present = unwrap(readPresent(wish, plan, tokyoDateOf(tx.now)));
    const actor = await this.note.run(tx, memberId, {
      ...{ kind: 'complimentary_given', by: givenBy, planKey: plan.key },
      facts: { reason: present.reason, from: present.from, lastDay: addDays(present.until, -1) },
    });
    await this.presents.add(tx, { id: idempotencyKey, memberId, reason: present.reason, givenBy: actor });
    await this.put.run(tx, {
      ...{ memberId, kind: 'complimentary', sourceId: idempotencyKey, planKey: plan.key },
      ...{ interval: null, amount: null, paidUntil: null, graceUntil: null, cancelsOn: null },
      ...{ fromDay: present.from, untilDay: present.until, termsVersion: plan.version },
    });
  }
}

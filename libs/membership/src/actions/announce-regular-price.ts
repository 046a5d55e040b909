import { Injectable } from '@nestjs/common';
import { daysBetween, tokyoDateOf } from '@enishi/kernel';
import type { TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { movesWith, renewingOf } from '../domain/price-move.ts';
import { reductionEnd } from '../domain/reduced-price.ts';
import { priceMoveAnnounced } from '../membership.events.ts';
import { MemberStore } from '../store/member.store.ts';
import { PriceMoveStore } from '../store/price-move.store.ts';
import type { ReducedPayer } from '../store/price-move.store.ts';
import { TimelineStore } from '../store/timeline.store.ts';

/** Days before the first regular charge from which it is told; the letter is never later than thirty days before (`moveSettings`). */
const tellsWithin = 60;

/**
 * Tells whoever's reduced price is over soon from which renewal on they pay the regular one, once. Asked for every night and after each
 * change: a renewal whose letter would be too late costs the reduced price once more.
 */
@Injectable()
export class AnnounceRegularPrice {
  constructor(
    private readonly moves: PriceMoveStore,
    private readonly timeline: TimelineStore,
    private readonly members: MemberStore,
  ) {}

  /** Of one member, or of all. */
  async run(tx: Tx, memberId: string | null): Promise<void> {
    const today = tokyoDateOf(tx.now);
    for (const payer of await this.moves.reducedPayers(tx, memberId, today)) {
      const endsOn = reductionEnd(payer.reduction, payer);
      if (endsOn === null || (payer.toldFor !== null && payer.toldFor >= endsOn)) continue;
      const told = { movesOn: endsOn, announcedOn: today };
      const movesOn = movesWith(renewingOf(payer), told, payer.resumesOn);
      const anotherVersion = payer.versionOn !== null && payer.versionOn <= movesOn;
      if (anotherVersion || daysBetween(today, movesOn) > tellsWithin) continue;
      // A student who was confirmed anew a moment ago is told nothing.
      const held = await this.members.locked(tx, payer.memberId);
      if (held?.studentUntil === payer.studentUntil)
        await this.tell(tx, payer, { movesOn, announcedOn: today });
    }
  }

  private async tell(
    tx: Tx,
    { memberId, sourceId, planKey, planJa, planEn, version, interval, amount, reduction }: ReducedPayer,
    { movesOn, announcedOn }: { movesOn: TokyoDate; announcedOn: TokyoDate },
  ): Promise<void> {
    const { kind, below, regular: newAmount } = reduction;
    const move = { memberId, sourceId, planKey, version, interval, oldAmount: amount, newAmount };
    const because = 'reduction_over' as const;
    if (!(await this.moves.announce(tx, { ...move, because, announcedOn, movesOn }))) return;
    await this.timeline.append(tx, memberId, {
      kind: 'regular_price_announced',
      facts: { plan_ja: planJa, plan_en: planEn, on: movesOn },
      amount: newAmount,
    });
    const { sourceId: _ours, ...told } = move;
    await tx.emit(priceMoveAnnounced, { ...told, on: movesOn, discount: null, ending: { kind, below } });
  }
}

import { Injectable } from '@nestjs/common';
import type { MergeUndone, Merged } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { ConsentStore } from '../../store/consent.store.ts';
import { ScoutStore } from '../../store/scout.store.ts';
import { EndScouts } from './end-scouts.ts';
import { IndexCards } from './index-cards.ts';
import { sharedScope } from './offer-shared-card.ts';

/** What becomes of requests when somebody stops their card, or when two entries of the register were one person. */
@Injectable()
export class FollowScouts {
  constructor(
    private readonly consents: ConsentStore,
    private readonly scouts: ScoutStore,
    private readonly ending: EndScouts,
    private readonly index: IndexCards,
  ) {}

  /** A consent has ended: of a shared card it takes what was asked and not answered along, and no company finds it. */
  async stopped(tx: Tx, consentId: string): Promise<void> {
    const consent = await this.consents.byId(tx, consentId);
    if (consent?.scope !== sharedScope || !consent.memberId) return;
    await this.ending.ofMember(tx, consent.memberId, null);
    await this.index.run(tx, [consent.memberId]);
  }

  async left(tx: Tx, memberId: string): Promise<void> {
    await this.ending.ofMember(tx, memberId, null);
  }

  async merged(tx: Tx, { keptId: to, mergedId: from }: Merged): Promise<void> {
    await this.ending.doubled(tx, { from, to });
    await this.scouts.handOver(tx, { from, to });
  }

  async parted(tx: Tx, { mergedId, doubles }: MergeUndone): Promise<void> {
    await this.scouts.handBack(tx, mergedId, doubles);
  }
}

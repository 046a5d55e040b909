import { Injectable } from '@nestjs/common';
import { tokyoDateOf } from '@enishi/kernel';
import type { KeptRows, Tx } from '@enishi/platform';
import { membershipErased } from '../membership.events.ts';
import { ErasureStore } from '../store/erasure.store.ts';
import type { ErasureGrounds } from '../store/erasure.store.ts';
import { TimelineStore } from '../store/timeline.store.ts';

const bases = {
  own_page: { basis_ja: '本人の申し出', basis_en: 'at their own request' },
  desk: { basis_ja: '本人から事務局への申し出', basis_en: 'asked for through the secretariat' },
} as const;

/** Keeps the proof that somebody was erased, what was kept until when, and tells whoever listens. */
@Injectable()
export class RecordErasure {
  constructor(
    private readonly erasures: ErasureStore,
    private readonly timeline: TimelineStore,
  ) {}

  async run(tx: Tx, grounds: ErasureGrounds, kept: readonly KeptRows[]): Promise<void> {
    const { memberId, basis, actor } = grounds;
    await this.erasures.add(tx, grounds, kept);
    await this.timeline.append(tx, memberId, { kind: 'erased', facts: bases[basis], actor });
    await tx.emit(membershipErased, { memberId, on: tokyoDateOf(tx.now) });
  }
}

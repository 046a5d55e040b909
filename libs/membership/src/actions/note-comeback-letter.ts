import type { Bilingual, TokyoDate } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';
import { TimelineStore } from '../store/timeline.store.ts';

/** Writes into a member's story, which the desk reads, that the one letter after the end of a plan has left. */
@Injectable()
export class NoteComebackLetter {
  constructor(private readonly timeline: TimelineStore) {}

  async run(
    tx: Tx,
    memberId: string,
    { plan, endedOn }: { plan: Bilingual; endedOn: TokyoDate },
  ): Promise<void> {
    await this.timeline.append(tx, memberId, {
      kind: 'comeback_letter_sent',
      facts: { plan_ja: plan.ja, plan_en: plan.en, endedOn },
    });
  }
}

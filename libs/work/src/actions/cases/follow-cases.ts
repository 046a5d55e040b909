import { Injectable } from '@nestjs/common';
import type { MergeUndone, Merged } from '@enishi/membership';
import type { Tx } from '@enishi/platform';
import { GigSuggestionStore } from '../../store/cases/gig-suggestion.store.ts';
import { SupportCaseStore } from '../../store/cases/support-case.store.ts';
import { StartCare } from './start-care.ts';

/** What becomes of cases when the person leaves, or when two entries of the register were one person. */
@Injectable()
export class FollowCases {
  constructor(
    private readonly cases: SupportCaseStore,
    private readonly care: StartCare,
    private readonly suggestions: GigSuggestionStore,
  ) {}

  /** Whoever is no member is neither accompanied nor asked. */
  async left(tx: Tx, memberId: string): Promise<void> {
    for (const one of await this.cases.openOf(tx, memberId)) await this.care.end(tx, one, 'departed');
  }

  /** What the closed entry was accompanied in is the other's. */
  async merged(tx: Tx, { keptId, mergedId }: Merged): Promise<void> {
    await this.cases.handOver(tx, { from: mergedId, to: keptId });
    await this.suggestions.handOver(tx, { from: mergedId, to: keptId });
  }

  /** Each has again what it, or an earlier double of it, was accompanied in. */
  async parted(tx: Tx, { mergedId, doubles }: MergeUndone): Promise<void> {
    await this.cases.handBack(tx, mergedId, doubles);
    await this.suggestions.handBack(tx, mergedId, doubles);
  }
}

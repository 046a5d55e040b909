import { Injectable } from '@nestjs/common';
import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { ReadMatchFacts } from '@enishi/talent';
import { GigImpressionStore } from '../../store/matching/gig-impression.store.ts';
import type { GigWaveEntity } from '../../store/matching/gig-wave.entity.ts';
import { GigWaveStore } from '../../store/matching/gig-wave.store.ts';
import { ReadBoard } from '../read-board.ts';
import type { ShownGig } from '../read-board.ts';
import { RankPeople } from './rank-people.ts';
import type { RankedPerson } from './rank-people.ts';

/** Somebody whom the desk may ask, by their record and without a name; `mailedAt` when they were told of the gig. */
export type Candidate = RankedPerson & { recordId: string; mailedAt: Date | null };
/** Whom to ask for a gig, out of how many, and how far it was told. */
export type Candidates = {
  gig: ShownGig;
  candidates: Candidate[];
  found: number;
  waves: GigWaveEntity[];
};

/** As many as the desk looks through. */
const mostListed = 20;

/**
 * Whom the desk may ask for a gig that was published: people whose record it may read, and nobody else. The list names nobody; a name is opened with the record, which is logged and stands in the
 * person's diary.
 */
@Injectable()
export class ListCandidates {
  constructor(
    private readonly board: ReadBoard,
    private readonly facts: ReadMatchFacts,
    private readonly ranking: RankPeople,
    private readonly impressions: GigImpressionStore,
    private readonly waves: GigWaveStore,
  ) {}

  /** What is shown is kept with its reasons. Throws GIG_NOT_FOUND, also for a draft. */
  async run(tx: Tx, gigId: string): Promise<Candidates> {
    const { gig, people } = await this.ranked(tx, gigId);
    const mailed = new Map(
      (await this.impressions.mailed(tx, gigId)).map(({ memberId, shownAt }) => [memberId, shownAt]),
    );
    const candidates = people
      .slice(0, mostListed)
      .map((each) => ({ ...each, mailedAt: mailed.get(each.memberId) ?? null }));
    await this.impressions.add(
      tx,
      'desk',
      candidates.map(({ memberId, score }, at) => ({ gigId, memberId, score, position: at + 1 })),
    );
    return { gig, candidates, found: people.length, waves: await this.waves.ofGig(tx, gigId) };
  }

  /** One of them. Throws GIG_NOT_FOUND, and GIG_CANDIDATE_NOT_FOUND (not_found) for whoever may not be asked, or cannot be given it. */
  async one(tx: Tx, gigId: string, recordId: string): Promise<RankedPerson> {
    const { people } = await this.ranked(tx, gigId);
    const found = people.find((each) => each.recordId === recordId);
    if (!found) throw new Refusal('not_found', 'GIG_CANDIDATE_NOT_FOUND');
    return found;
  }

  private async ranked(tx: Tx, gigId: string) {
    const gig = await this.board.one(tx, gigId);
    const reachable = await this.facts.askable(tx, gig.skillId);
    const consented = new Set((await this.facts.tellable(tx, gig.skillId)).map(({ memberId }) => memberId));
    const ranked = await this.ranking.run(tx, gig, { reachable, consented });
    const people = ranked.flatMap((each) =>
      each.recordId === null ? [] : [{ ...each, recordId: each.recordId }],
    );
    return { gig, people };
  }
}

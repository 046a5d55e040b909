import { Injectable } from '@nestjs/common';
import type { Tx } from '@enishi/platform';
import { ReadMatchFacts } from '@enishi/talent';
import { mostNoticesAWeek, noticeDays } from '../../domain/matching/waves.ts';
import { GigImpressionStore } from '../../store/matching/gig-impression.store.ts';
import type { ShownGig } from '../read-board.ts';
import { RankPeople } from './rank-people.ts';
import type { RankedPerson } from './rank-people.ts';

const day = 86_400_000;

/** Chooses whom a wave tells, and writes down that it does. */
@Injectable()
export class ChooseForWave {
  constructor(
    private readonly facts: ReadMatchFacts,
    private readonly ranking: RankPeople,
    private readonly impressions: GigImpressionStore,
  ) {}

  /** Only who wants to be told, who was not told of this gig, and who was not told of three this week. */
  async run(tx: Tx, gig: ShownGig, size: number): Promise<RankedPerson[]> {
    const reachable = await this.facts.tellable(tx, gig.skillId);
    const consented = new Set(reachable.map(({ memberId }) => memberId));
    const told = new Set((await this.impressions.mailed(tx, gig.id)).map(({ memberId }) => memberId));
    const since = new Date(tx.now.getTime() - noticeDays * day);
    const often = await this.impressions.mailedOften(tx, { since, times: mostNoticesAWeek });
    const people = await this.ranking.run(tx, gig, { reachable, consented });
    const chosen = people
      .filter(({ memberId }) => !told.has(memberId) && !often.has(memberId))
      .slice(0, size);
    const allowed = await this.facts.stillAllowed(
      tx,
      chosen.map(({ consentId }) => consentId),
    );
    const wanting = chosen.filter(({ consentId }) => allowed.has(consentId));
    const shown = wanting.map(({ memberId, score }, at) => ({
      ...{ gigId: gig.id, memberId, score, position: at + 1 },
    }));
    const added = new Set(await this.impressions.add(tx, 'mail', shown));
    return wanting.filter(({ memberId }) => added.has(memberId));
  }
}

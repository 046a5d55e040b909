import { Injectable } from '@nestjs/common';
import { firstDayOf, monthOf, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { isNewcomer } from '../../domain/matching/match-score.ts';
import {
  evenedOut,
  exposureAt,
  overexposed,
  rankedBy,
  withExploration,
} from '../../domain/matching/ranking.ts';
import { GigImpressionStore } from '../../store/matching/gig-impression.store.ts';
import { GigPickStore } from '../../store/matching/gig-pick.store.ts';
import type { ShownGig } from '../read-board.ts';
import { MatchGigs } from './match-gigs.ts';
import type { Match } from './match-gigs.ts';
import { saidOf } from './suggest-gigs.ts';

/** Somebody for a gig: `rank`, from 1 on, is where the program has them; `placed`, the desk put them first; `consentId` under which they are reached. */
export type RankedPerson = Match & {
  rank: number;
  word: string | null;
  placed: boolean;
  consentId: string;
};

/** Who of whom: everybody that is considered, under which consent; `consented` may be told by mail. */
export type Considered = {
  reachable: readonly { memberId: string; consentId: string }[];
  consented: ReadonlySet<string>;
};

/** Puts people in order for a gig: who is put first by the desk, then by score, with newcomers among them and without showing the same few to everybody. */
@Injectable()
export class RankPeople {
  constructor(
    private readonly matching: MatchGigs,
    private readonly impressions: GigImpressionStore,
    private readonly picks: GigPickStore,
  ) {}

  /** Who cannot be given it is left out; that somebody gets no mails alone leaves nobody out. */
  async run(tx: Tx, gig: ShownGig, { reachable, consented }: Considered): Promise<RankedPerson[]> {
    const consentOf = new Map(reachable.map(({ memberId, consentId }) => [memberId, consentId]));
    const all = await this.matching.run(tx, [gig], { memberIds: [...consentOf.keys()], consented });
    const fitting = all
      .filter(({ hindrances }) => hindrances.every(({ code }) => code === 'NO_CONSENT'))
      .map((match) => ({ id: match.memberId, score: match.score.score, match }));
    const over = overexposed(await this.exposure(tx));
    const even = evenedOut(rankedBy(fitting, gig.id), over);
    const order = withExploration(even, ({ match }) => isNewcomer(match), gig.id);
    const picks = await this.picks.ofGig(tx, gig.id);
    const people = order.map(({ match }, at) => ({
      ...{ ...match, rank: at + 1, consentId: consentOf.get(match.memberId)! },
      ...saidOf(picks.filter(({ memberId }) => memberId === match.memberId)),
    }));
    return [...people.filter(({ placed }) => placed), ...people.filter(({ placed }) => !placed)];
  }

  /** By person, what being shown for gigs this month was worth. */
  private async exposure(tx: Tx): Promise<ReadonlyMap<string, number>> {
    const since = firstDayOf(monthOf(tokyoDateOf(tx.now)));
    const exposure = new Map<string, number>();
    for (const { memberId, position, times } of await this.impressions.positions(tx, since))
      exposure.set(memberId, (exposure.get(memberId) ?? 0) + times * exposureAt(position));
    return exposure;
  }
}

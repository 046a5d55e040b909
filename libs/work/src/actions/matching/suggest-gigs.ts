import { Injectable } from '@nestjs/common';
import { Refusal, tokyoDateOf } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { stopsTaking } from '../../domain/matching/hindrance.ts';
import { isNewcomer } from '../../domain/matching/match-score.ts';
import { rankedBy, withExploration } from '../../domain/matching/ranking.ts';
import { GigImpressionStore } from '../../store/matching/gig-impression.store.ts';
import type { GigPickEntity } from '../../store/matching/gig-pick.entity.ts';
import { GigPickStore } from '../../store/matching/gig-pick.store.ts';
import { ReadBoard } from '../read-board.ts';
import { MatchGigs } from './match-gigs.ts';
import type { Match } from './match-gigs.ts';

/** A gig for the viewer; `word` is what a coordinator wrote to them about it, `placed`: the desk put them first for it. */
export type Suggestion = Match & { word: string | null; placed: boolean };
/** What suits somebody, and what does not with the way to clear it. */
export type Suggestions = { suited: Suggestion[]; hindered: Suggestion[] };

/** How many gigs stand on the board as 「あなたに合うしごと」, out of how many that begin next, and of how many it is said why not. */
const mostSuggested = 5;
const mostLooked = 100;
const mostHindered = 5;
/** What goes without saying on the board. */
const plain: readonly string[] = ['OWN_PLACE', 'FULL', 'NOT_OPEN'];

/** What suits a member among what is on the board. What they say and did is read for them alone, and shown to nobody else. */
@Injectable()
export class SuggestGigs {
  constructor(
    private readonly board: ReadBoard,
    private readonly matching: MatchGigs,
    private readonly picks: GigPickStore,
    private readonly impressions: GigImpressionStore,
  ) {}

  /** Also who has said nothing about themselves is shown something, while anything can be taken. What is shown is kept with its reasons. */
  async run(tx: Tx, memberId: string): Promise<Suggestions> {
    const gigs = await this.board.page(tx, { day: null, area: null }, { first: mostLooked, after: null });
    const all = await this.of(tx, memberId, gigs);
    const fitting = all.filter(({ hindrances }) => hindrances.length === 0).map(ranked);
    const seed = `${memberId}:${tokyoDateOf(tx.now)}`;
    const isNew = ({ match }: RankedMatch) => isNewcomer(match) && match.gig.beginnerOk;
    const order = withExploration(rankedBy(fitting, seed), isNew, seed).map(({ match }) => match);
    const suited = [...order.filter(picked), ...order.filter((one) => !picked(one))].slice(0, mostSuggested);
    await this.note(tx, suited);
    return { suited, hindered: worthSaying(all) };
  }

  /** One gig for a member, whatever stands in its way. Throws GIG_NOT_FOUND. */
  async one(tx: Tx, memberId: string, id: string): Promise<Suggestion> {
    const gig = await this.board.one(tx, id);
    const [found] = await this.of(tx, memberId, [gig]);
    if (!found) throw new Refusal('not_found', 'GIG_NOT_FOUND');
    await this.note(tx, [found]);
    return found;
  }

  private async of(tx: Tx, memberId: string, gigs: Match['gig'][]): Promise<Suggestion[]> {
    const matches = await this.matching.run(tx, gigs, { memberIds: [memberId], consented: null });
    const picks = await this.picks.of(
      tx,
      memberId,
      matches.map(({ gig }) => gig.id),
    );
    return matches.map((match) => ({
      ...match,
      ...saidOf(picks.filter(({ gigId }) => gigId === match.gig.id)),
    }));
  }

  private async note(tx: Tx, shown: readonly Suggestion[]): Promise<void> {
    const lines = shown.map(({ gig, memberId, score }, at) => ({
      ...{ gigId: gig.id, memberId, score, position: at + 1 },
    }));
    await this.impressions.add(tx, 'board', lines);
  }
}

type RankedMatch = { id: string; score: number; match: Suggestion };
const ranked = (match: Suggestion): RankedMatch => ({ id: match.gig.id, score: match.score.score, match });
const picked = ({ word, placed }: Suggestion): boolean => placed || word !== null;

/** What a coordinator said of a gig to one person, also where two entries of that person had a line. */
export const saidOf = (picks: readonly GigPickEntity[]): { word: string | null; placed: boolean } => ({
  word: picks.map(({ word }) => word).findLast((word) => word !== null) ?? null,
  placed: picks.some(({ placedAt }) => placedAt !== null),
});

/** What cannot be taken first, then what is not suggested for another reason. */
function worthSaying(all: readonly Suggestion[]): Suggestion[] {
  const told = all
    .map((one) => ({ ...one, hindrances: one.hindrances.filter(({ code }) => !plain.includes(code)) }))
    .filter(({ hindrances, gig }) => hindrances.length > 0 && gig.taken < gig.places);
  const stopped = ({ hindrances }: Suggestion) => hindrances.some(stopsTaking);
  return [...told.filter(stopped), ...told.filter((one) => !stopped(one))].slice(0, mostHindered);
}

import { Refusal, isWhole, machine, ok, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';

/**
 * Friends who take a gig together or not at all (組): `gathering` while places are kept for them and not all have said yes, `complete` once all of them have it, `lapsed` when the time was over before
 * that, `dropped` by whoever began it. Each reads the terms and says yes themselves; a yes is never given by another (フリーランス・事業者間取引適正化等法3条: the terms are told to each).
 */
export const teamStates = ['gathering', 'complete', 'lapsed', 'dropped'] as const;
export type TeamState = (typeof teamStates)[number];
export const teamMachine = machine<TeamState>({
  gathering: ['complete', 'lapsed', 'dropped'],
  complete: [],
  lapsed: [],
  dropped: [],
});

/** Somebody of a team: `agreed` to their own terms, `placed` with a place of their own once all had, `out` where they left before that or could not take it any more. */
export const mateStates = ['agreed', 'placed', 'out'] as const;
export type MateState = (typeof mateStates)[number];
export const mateMachine = machine<MateState>({ agreed: ['placed', 'out'], placed: [], out: [] });

export const teamSizes = { least: 2, most: 6 } as const;
/** How often somebody may begin a team for the same gig, so that nobody keeps its places for good. */
export const mostTeams = 2;

/** A team and who has said yes. */
export type Team = {
  readonly state: TeamState;
  readonly size: number;
  readonly heldUntil: Date;
  readonly agreed: readonly string[];
};

/** Where a team stands at an instant: that its time is over is a comparison. */
export const teamPhaseAt = ({ state, heldUntil }: Pick<Team, 'state' | 'heldUntil'>, now: Date): TeamState =>
  state === 'gathering' && heldUntil <= now ? 'lapsed' : state;

/** How many places a team keeps from others at an instant: all of them while it gathers, none afterwards. */
export const placesKeptBy = (team: Pick<Team, 'state' | 'heldUntil' | 'size'>, now: Date): number =>
  teamPhaseAt(team, now) === 'gathering' ? team.size : 0;

/** For how many a team is begun: a whole number of `teamSizes`, else TEAM_SIZE_WRONG. */
export const readSize = (size: number): Result<number> =>
  isWhole(size, teamSizes.least, teamSizes.most)
    ? ok(size)
    : refused(new Refusal('invalid', 'TEAM_SIZE_WRONG', { field: 'size', ...teamSizes }));

/** Somebody says yes: the team with them, complete where they were the last. Said twice it is one. TEAM_OVER (conflict) when its time is over, TEAM_FULL (conflict) where all have said yes. */
export function saidYes(team: Team, memberId: string, now: Date): Result<Team> {
  if (team.agreed.includes(memberId)) return ok(team);
  const phase = teamPhaseAt(team, now);
  if (phase === 'complete') return refused(new Refusal('conflict', 'TEAM_FULL'));
  if (phase !== 'gathering') return refused(new Refusal('conflict', 'TEAM_OVER'));
  const agreed = [...team.agreed, memberId];
  return ok({ ...team, agreed, state: agreed.length === team.size ? 'complete' : 'gathering' });
}

/** Somebody of a team that still gathers leaves it: with whoever began it the team is dropped, else their seat is free for another friend. TEAM_OVER (conflict) once it gathers no more. */
export function saidNo(
  team: Team,
  memberId: string,
  { founder, now }: { founder: boolean; now: Date },
): Result<Team> {
  if (teamPhaseAt(team, now) !== 'gathering') return refused(new Refusal('conflict', 'TEAM_OVER'));
  const agreed = team.agreed.filter((each) => each !== memberId);
  return ok(founder ? { ...team, agreed: [], state: 'dropped' } : { ...team, agreed });
}

const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
export const codeLength = 8;

/** The code of a team from random numbers; without letters that are read as others. */
export const codeOf = (draw: (below: number) => number): string =>
  Array.from({ length: codeLength }, () => letters[draw(letters.length)]).join('');

/** A code as it was typed: any width and case, with or without what parts it. */
export const readTeamCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/gu, '')
    .slice(0, codeLength);

import type { CrewState, CrewTurn } from '../../gql/desk/graphql.ts';

/** What the desk may do with somebody now: who came is marked from the beginning of the shift on, and a mark can be taken back. */
export function turnsOf(
  { state, startsAt }: { state: CrewState; startsAt: string },
  now: string,
): CrewTurn[] {
  const begun = startsAt <= now;
  if (state === 'asked') return ['withdrawn'];
  if (state === 'accepted') return begun ? ['came', 'absent', 'withdrawn'] : ['withdrawn'];
  return state === 'came' || state === 'absent' ? ['accepted'] : [];
}

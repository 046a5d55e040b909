import type { CompanyScoutsQuery } from '../../../gql/public/graphql.ts';

type State = CompanyScoutsQuery['companyScouts'][number]['state'];

/** Of whom a company asked to talk: how many had their time to answer, how many did, how many said yes; what it took back itself counts for nothing. */
export type AnswerRate = { asked: number; answered: number; accepted: number; percent: number };

/** Null while nobody had their time to answer. A request that ended otherwise reads as a no, here as in the list. */
export function answerRateOf(states: readonly State[]): AnswerRate | null {
  const count = (...of: State[]) => states.filter((state) => of.includes(state)).length;
  const [accepted, answered] = [count('accepted'), count('accepted', 'declined')];
  const asked = answered + count('lapsed');
  return asked === 0 ? null : { asked, answered, accepted, percent: Math.round((answered * 100) / asked) };
}

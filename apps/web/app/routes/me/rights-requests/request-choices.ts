import type { AnswerWay, RightsRequestKind } from '../../../gql/public/graphql.ts';

export const requestKinds = [
  'disclosure',
  'provisions',
  'correction',
  'stop',
] as const satisfies readonly RightsRequestKind[];

export const requestWays = ['electronic', 'paper'] as const satisfies readonly AnswerWay[];

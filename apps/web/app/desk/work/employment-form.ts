import type { EmploymentInput, GigDanger } from '../../gql/desk/graphql.ts';
import { countIn } from '../events/count-in.ts';

/** Kinds of dangerous work, in the order in which they are asked. */
export const dangers: readonly GigDanger[] = [
  ...(['forestry', 'machines', 'heights', 'heavy', 'harmful', 'drinking'] as const),
];

/** The fields that employment asks beside those of each gig. */
export const employmentFields = ['hourly', 'breakMinutes', 'wageFigure', 'ownWork'] as const;

/** The conditions of employment in a posted form; null where 業務委託 was chosen. What is no number reads as one that is refused. */
export function employmentIn(fields: Record<string, string>): EmploymentInput | null {
  if (fields.track !== 'employment') return null;
  const { hourly = '', breakMinutes = '', wageFigure = '' } = fields;
  return {
    ...{ hourly: countIn(hourly), ownWork: fields.ownWork === 'on' },
    breakMinutes: breakMinutes.trim() === '' ? 0 : countIn(breakMinutes),
    wageFigure: wageFigure.trim() === '' ? null : countIn(wageFigure),
    dangers: dangers.filter((danger) => fields[`danger_${danger}`] === 'on'),
  };
}

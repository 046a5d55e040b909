import type { TemplateInput } from '../../gql/desk/graphql.ts';
import { countIn } from '../events/count-in.ts';

/** The fields of a template, in the order in which they are asked. */
export const templateFields = [
  ...(['title', 'steps', 'skillId', 'companyId', 'length', 'minutes', 'reward', 'substituteAfter'] as const),
  ...(['insurance', 'dangers', 'clothes'] as const),
];

/** A template in a posted form; what is no number reads as one that is refused. */
export function templateIn(fields: Record<string, string>): TemplateInput {
  const { title = '', steps = '', skillId = '', length = '', minutes = '', reward = '' } = fields;
  const { insurance = '', dangers = '', clothes = '', beginnerOk, substituteAfter = '' } = fields;
  return {
    ...{ title, steps, skillId, insurance, dangers, clothes, beginnerOk: beginnerOk === 'on' },
    ...{ length: countIn(length), minutes: minutes.trim() === '' ? null : countIn(minutes) },
    ...{ reward: countIn(reward), substituteAfter: daysIn(substituteAfter) },
  };
}

/** Days to a substitute day; null for none. */
export const daysIn = (typed: string): number | null => (typed.trim() === '' ? null : countIn(typed));

/** What the form begins with, of a gig or of the template that is kept anew. */
export function templateOut(from: {
  title: string;
  steps: string[];
  skillId: string;
  beginnerOk: boolean;
  length: number;
  minutes: number;
  reward: number;
  substituteAfter?: number | null;
  companyId?: string | null;
  insurance?: string;
  dangers?: string;
  clothes?: string;
}): Record<string, string> {
  const { title, steps, skillId, beginnerOk, length, minutes, reward, companyId } = from;
  return {
    ...{ title, steps: steps.join('\n'), skillId, beginnerOk: beginnerOk ? 'on' : '' },
    ...{ length: String(length), minutes: String(minutes), reward: String(reward) },
    ...{ insurance: from.insurance ?? '', dangers: from.dangers ?? '', clothes: from.clothes ?? '' },
    ...{ companyId: companyId ?? '', substituteAfter: String(from.substituteAfter ?? '') },
  };
}

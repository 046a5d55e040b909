import type { AudienceInput, AudienceTo, DeskEventQuery } from '../../gql/desk/graphql.ts';

/** For whom a kind of ticket can be, in the order in which the editor offers it. */
export const audienceChoices = ['everybody', 'members', 'plans', 'companies'] as const satisfies AudienceTo[];

/** What the editor posted of one kind; plans that were ticked count only where it is for plans. */
export function audienceIn(fields: Record<string, string>, row: number): AudienceInput {
  const to = audienceChoices.find((one) => one === fields[`type-${row}-audience`]) ?? 'everybody';
  const named = `type-${row}-plan-`;
  const ticked = Object.keys(fields).filter((name) => name.startsWith(named) && fields[name] === 'on');
  return { to, planKeys: to === 'plans' ? ticked.map((name) => name.slice(named.length)) : [] };
}

/** The same as the editor shows it. */
export const fieldsOfAudience = (
  row: number,
  { to, planKeys }: DeskEventQuery['event']['types'][number]['audience'],
): (readonly [string, string])[] => [
  [`type-${row}-audience`, to],
  ...planKeys.map((key) => [`type-${row}-plan-${key}`, 'on'] as const),
];

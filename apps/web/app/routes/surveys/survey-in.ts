import type { Likelihood, SurveyAnswerInput, SurveyFormQuery } from '../../gql/public/graphql.ts';

export const likelihoods = ['yes', 'maybe', 'no'] as const;
export const intentions = ['comeAgain', 'visit', 'lendAHand'] as const;
const blank = { satisfaction: '', recommend: '', said: '' };

/** The field of a question of the organiser. */
export const ownField = (questionId: string): string => `own-${questionId}`;

/** An answer as its form sends it; `values` go back to the form. A number that was not chosen is -1, which every rule refuses. */
export function surveyIn(fields: Record<string, string>): {
  answer: SurveyAnswerInput;
  values: Record<string, string>;
} {
  const values = { ...blank, ...fields };
  const chosen = (typed: string): number => (/^\d{1,2}$/.test(typed) ? Number(typed) : -1);
  const would = (name: string): Likelihood | null => likelihoods.find((one) => one === fields[name]) ?? null;
  const own = Object.entries(fields).flatMap(([name, value]) =>
    name.startsWith(ownField('')) ? [{ questionId: name.slice(ownField('').length), value }] : [],
  );
  return {
    values,
    answer: {
      ...{ satisfaction: chosen(values.satisfaction), recommend: chosen(values.recommend), own },
      ...{ comeAgain: would('comeAgain'), visit: would('visit'), lendAHand: would('lendAHand') },
      said: values.said,
    },
  };
}

/** What was said before, as the form shows it. */
export function fieldsOf(answer: SurveyFormQuery['surveyForm']['answer']): Record<string, string> {
  if (!answer) return {};
  const { satisfaction, recommend, said, own } = answer;
  return {
    ...{ satisfaction: String(satisfaction), recommend: String(recommend), said: said ?? '' },
    ...Object.fromEntries(intentions.map((name) => [name, answer[name] ?? ''])),
    ...Object.fromEntries(own.map(({ questionId, value }) => [ownField(questionId), value])),
  };
}

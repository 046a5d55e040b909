import type { EventSurveyQuery, SurveyQuestionInput } from '../../gql/desk/graphql.ts';
import { countIn } from './count-in.ts';

type Fields = Record<string, string>;
type Plan = Pick<EventSurveyQuery['eventSurvey'], 'open' | 'closeDays' | 'questions'>;

export const surveyKinds = ['choice', 'text'] as const;
/** Most questions of one's own, as the API takes them. */
export const ownRows = [0, 1, 2] as const;
export const ownField = (row: number, part: string): string => `question-${row}-${part}`;

/** A plan as its form shows it. */
export function surveyFields({ open, closeDays, questions }: Plan): Fields {
  const asked = questions.map(({ kind, labelJa, labelEn, options }, row) => ({
    [ownField(row, 'kind')]: kind,
    [ownField(row, 'labelJa')]: labelJa,
    [ownField(row, 'labelEn')]: labelEn ?? '',
    [ownField(row, 'options')]: options.map(({ ja }) => ja).join('\n'),
    [ownField(row, 'optionsEn')]: options.some(({ en }) => en)
      ? options.map(({ en }) => en ?? '').join('\n')
      : '',
  }));
  return Object.assign({ closeDays: String(closeDays), ...(open ? { open: 'on' } : {}) }, ...asked) as Fields;
}

/** What the form asks for; `rows` are those in which something was typed, as the API counts them. */
export function surveyPlanIn(fields: Fields): {
  plan: { open: boolean; closeDays: number; questions: SurveyQuestionInput[] };
  rows: number[];
} {
  const rows = ownRows.filter((row) =>
    ['labelJa', 'labelEn', 'options'].some((part) => fields[ownField(row, part)]?.trim()),
  );
  const questions = rows.map((row) => {
    const typed = (part: string) => fields[ownField(row, part)] ?? '';
    const english = typed('optionsEn').split('\n');
    const kind = surveyKinds.find((one) => one === typed('kind')) ?? 'choice';
    const options = typed('options')
      .split('\n')
      .map((ja, at) => ({ ja: ja.trim(), en: english[at]?.trim() || null }))
      .filter(({ ja }) => ja !== '');
    return {
      kind,
      labelJa: typed('labelJa'),
      labelEn: typed('labelEn'),
      options: kind === 'choice' ? options : [],
    };
  });
  return {
    plan: { open: fields.open === 'on', closeDays: countIn(fields.closeDays ?? ''), questions },
    rows,
  };
}

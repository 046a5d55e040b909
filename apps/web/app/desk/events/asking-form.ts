import type {
  EventAskingInput,
  EventAskingQuery,
  QuestionInput,
  QuestionKind,
} from '../../gql/desk/graphql.ts';
import { countIn } from './count-in.ts';

type Asking = EventAskingQuery['eventAsking'];
type Fields = Record<string, string>;

export const questionKinds = [
  'text',
  'choice',
  'choices',
  'yes_no',
] as const satisfies readonly QuestionKind[];
const textParts = ['labelJa', 'labelEn', 'kind', 'options', 'optionsEn', 'typeId'] as const;
export const tickParts = ['perTicket', 'required', 'sensitive'] as const;

export const questionField = (row: number, part: string): string => `question-${row}-${part}`;

/** What the fields of the page begin with; a choice stands on a line of its own. English that was never written is left empty. */
export function askingFields({ names, emergency, freezeDays, purgeDays, questions }: Asking): Fields {
  const written = ({ ja, en }: { ja: string; en: string }) => (en === ja ? '' : en);
  const rows = questions.map((question, row) => {
    const { id, kind, label, options, typeId, ...ticks } = question;
    const optionsEn = options.map(written);
    const texts: Record<string, string> = {
      ...{ id, kind, labelJa: label.ja, labelEn: written(label), typeId: typeId ?? '' },
      options: options.map(({ ja }) => ja).join('\n'),
      optionsEn: optionsEn.some(Boolean) ? optionsEn.join('\n') : '',
    };
    const ticked = tickParts.filter((part) => ticks[part]).map((part) => [questionField(row, part), 'on']);
    return Object.fromEntries([
      ...Object.entries(texts).map(([part, text]) => [questionField(row, part), text]),
      ...ticked,
    ]) as Fields;
  });
  const terms = {
    freezeDays: String(freezeDays),
    purgeDays: String(purgeDays),
    ...(names ? { names: 'on' } : {}),
    ...(emergency ? { emergency: 'on' } : {}),
  };
  return Object.assign({}, terms, ...rows) as Fields;
}

/** How many rows the page shows: those that were filled in, and one more to write in. */
export function rowsShown(fields: Fields): number {
  const filled = Object.keys(fields).flatMap((name) => {
    const row = /^question-(\d+)-/.exec(name)?.[1];
    return row && isFilled(fields, Number(row)) ? [Number(row)] : [];
  });
  return Math.min(12, Math.max(-1, ...filled) + 2);
}

/** What was posted; rows that were left empty or struck out are no questions. `rows` says where each question stood on the page. */
export function askingIn(fields: Fields): { asking: EventAskingInput; rows: number[] } {
  const rows = Array.from({ length: 12 }, (_, row) => row).filter((row) => isFilled(fields, row));
  return {
    asking: {
      ...{ names: fields.names === 'on', emergency: fields.emergency === 'on' },
      ...{ questions: rows.map((row) => questionIn(fields, row)) },
      ...{ freezeDays: countIn(fields.freezeDays ?? ''), purgeDays: countIn(fields.purgeDays ?? '') },
    },
    rows,
  };
}

export const isFilled = (fields: Fields, row: number): boolean =>
  !fields[questionField(row, 'strike')] &&
  [...textParts, 'id'].some(
    (part) => part !== 'kind' && (fields[questionField(row, part)] ?? '').trim() !== '',
  );

function questionIn(fields: Fields, row: number): QuestionInput {
  const typed = (part: string) => fields[questionField(row, part)] ?? '';
  const english = typed('optionsEn').split('\n');
  return {
    ...{ id: typed('id') || null, kind: questionKinds.find((kind) => kind === typed('kind')) ?? 'text' },
    ...{
      labelJa: typed('labelJa'),
      labelEn: typed('labelEn').trim() || null,
      typeId: typed('typeId') || null,
    },
    options: typed('options')
      .split('\n')
      .map((ja, at) => ({ ja: ja.trim(), en: english[at]?.trim() || null })),
    ...{ perTicket: typed('perTicket') === 'on', required: typed('required') === 'on' },
    sensitive: typed('sensitive') === 'on',
  };
}

/** Where a refusal points on the page: the API counts the questions that it was sent. */
export const askingFieldMeant = (field: string, rows: readonly number[]): string =>
  field.replace(/^question-(\d+)-/, (_, at: string) => `question-${rows[Number(at)] ?? at}-`);

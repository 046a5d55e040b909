import type {
  EventAskingInput,
  EventAskingQuery,
  QuestionInput,
  QuestionKind,
} from '../../gql/desk/graphql.ts';
import { countIn } from './count-in.ts';
import { isFilled, questionField, questionIn, questionTexts, rowOf } from './question-rows.ts';

type Asking = EventAskingQuery['eventAsking'];
type Fields = Record<string, string>;

export const questionKinds = [
  'text',
  'choice',
  'choices',
  'yes_no',
] as const satisfies readonly QuestionKind[];
export const tickParts = ['perTicket', 'required', 'sensitive'] as const;

/** What the fields of the page begin with. English that was never written is left empty. */
export function askingFields({
  names,
  emergency,
  noResale,
  freezeDays,
  purgeDays,
  questions,
}: Asking): Fields {
  const written = ({ ja, en }: { ja: string; en: string }) => ({ ja, en: en === ja ? null : en });
  const rows = questions.map(({ id, kind, label, options, typeId, ...ticks }, row) => {
    const { ja: labelJa, en: labelEn } = written(label);
    return rowOf(row, {
      ...{ id, ...questionTexts({ kind, labelJa, labelEn, options: options.map(written) }) },
      ...{ typeId: typeId ?? '' },
      ...Object.fromEntries(tickParts.filter((part) => ticks[part]).map((part) => [part, 'on'])),
    });
  });
  const terms = {
    freezeDays: String(freezeDays),
    purgeDays: String(purgeDays),
    ...(names ? { names: 'on' } : {}),
    ...(emergency ? { emergency: 'on' } : {}),
    ...(noResale ? { noResale: 'on' } : {}),
  };
  return Object.assign({}, terms, ...rows) as Fields;
}

/** What a new work trip usually asks, where nothing was asked yet: young people come with a guardian's word. Kept only once it is saved. */
export const guardianQuestion: Fields = rowOf(0, {
  ...{ kind: 'text', labelJa: '18歳未満の方: 保護者のお名前と電話番号（参加の了承を得ています）' },
  ...{ labelEn: 'Under 18: name and phone number of a guardian, who agrees', options: '', optionsEn: '' },
  ...{ perTicket: 'on', sensitive: 'on', typeId: '', id: '' },
});

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
      ...{
        names: fields.names === 'on',
        emergency: fields.emergency === 'on',
        noResale: fields.noResale === 'on',
      },
      ...{ questions: rows.map((row) => askedIn(fields, row)) },
      ...{ freezeDays: countIn(fields.freezeDays ?? ''), purgeDays: countIn(fields.purgeDays ?? '') },
    },
    rows,
  };
}

function askedIn(fields: Fields, row: number): QuestionInput {
  const typed = (part: string) => fields[questionField(row, part)] ?? '';
  return {
    ...{
      id: typed('id') || null,
      ...questionIn(fields, row, questionKinds),
      typeId: typed('typeId') || null,
    },
    ...{ perTicket: typed('perTicket') === 'on', required: typed('required') === 'on' },
    sensitive: typed('sensitive') === 'on',
  };
}

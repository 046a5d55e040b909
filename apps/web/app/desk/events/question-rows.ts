import type { ApiRefusal } from '../../api/refusal.ts';

type Fields = Record<string, string>;
/** A question as the desk wrote it; English that was never written is null. */
type Written = {
  kind: string;
  labelJa: string;
  labelEn: string | null;
  options: readonly { ja: string; en: string | null }[];
};

export const questionField = (row: number, part: string): string => `question-${row}-${part}`;

/** Fields of a row that begins with these parts. */
export const rowOf = (row: number, parts: Fields): Fields =>
  Object.fromEntries(Object.entries(parts).map(([part, text]) => [questionField(row, part), text]));

/** What the fields of a question begin with; a choice stands on a line of its own. */
export function questionTexts({ kind, labelJa, labelEn, options }: Written) {
  return {
    ...{ kind, labelJa, labelEn: labelEn ?? '' },
    options: options.map(({ ja }) => ja).join('\n'),
    optionsEn: options.some(({ en }) => en) ? options.map(({ en }) => en ?? '').join('\n') : '',
  };
}

/** What was typed in a row, where only these kinds of answer are offered; of any other it is the first. */
export function questionIn<Kind extends string>(
  fields: Fields,
  row: number,
  kinds: readonly [Kind, ...Kind[]],
) {
  const typed = (part: string) => fields[questionField(row, part)] ?? '';
  const english = typed('optionsEn').split('\n');
  return {
    kind: kinds.find((kind) => kind === typed('kind')) ?? kinds[0],
    ...{ labelJa: typed('labelJa'), labelEn: typed('labelEn').trim() || null },
    options: typed('options')
      .split('\n')
      .map((ja, at) => ({ ja: ja.trim(), en: english[at]?.trim() || null })),
  };
}

const textParts = ['labelJa', 'labelEn', 'options', 'optionsEn', 'typeId', 'id'] as const;

/** Whether a row asks something: what was never begun, or was struck out, is no question. */
export const isFilled = (fields: Fields, row: number): boolean =>
  !fields[questionField(row, 'strike')] &&
  textParts.some((part) => (fields[questionField(row, part)] ?? '').trim() !== '');

/** A refusal that points at the rows of the page; the API counts the questions that it was sent, which stood in `rows`. */
export function refusalInRows(refusal: ApiRefusal, rows: readonly number[]): ApiRefusal {
  const meant = <Said extends Pick<ApiRefusal, 'facts'>>(said: Said): Said => {
    const { field } = said.facts;
    if (typeof field !== 'string') return said;
    const inRow = field.replace(/^question-(\d+)-/, (_, at: string) => `question-${rows[Number(at)] ?? at}-`);
    return { ...said, facts: { ...said.facts, field: inRow } };
  };
  return { ...meant(refusal), ...(refusal.others ? { others: refusal.others.map(meant) } : {}) };
}

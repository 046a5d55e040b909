import { Refusal, allOf, ok, readOneLine, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';

/** How a question is answered: in own words, by one of what is offered, by several of it, or with yes or no. */
export const questionKinds = ['text', 'choice', 'choices', 'yes_no'] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** What may be chosen; English may be left out. */
export type QuestionOption = { readonly ja: string; readonly en: string | null };

/** What an event asks of those who order, beside names. English may be left out: then English readers get the Japanese. */
export type Question = {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly labelJa: string;
  readonly labelEn: string | null;
  /** What is offered; empty where nothing is to be chosen. The Japanese text is what an answer keeps. */
  readonly options: readonly QuestionOption[];
  /** Once for each ticket, or once for the order. */
  readonly perTicket: boolean;
  readonly required: boolean;
  /** Asked only about tickets of this kind; null: about all. */
  readonly typeId: string | null;
  /** About health, food or the like: seen by those who run the event alone, and deleted some days after it. Always so where `asksOfHealth` says so. */
  readonly sensitive: boolean;
};

/** As typed at the desk; `id` null is a new one. */
export type QuestionDraft = Omit<Question, 'id'> & { readonly id: string | null };

/** Those who run events see what was answered to sensitive questions; who only handles its money does not. */
const whoRunEvents: readonly string[] = ['owner', 'staff', 'coordinator'];
export const seesSensitive = (role: string): boolean => whoRunEvents.includes(role);

/** Words by which a question asks of somebody's health (要配慮個人情報, 個人情報保護法2条3項), whatever was ticked. */
const healthWords =
  /アレルギー|持病|病気|病歴|既往|服薬|お薬|障害|障がい|妊娠|体調|allerg|illness|disease|medic|disab|pregnan/iu;
export const asksOfHealth = ({ labelJa, labelEn }: Pick<Question, 'labelJa' | 'labelEn'>): boolean =>
  healthWords.test(labelJa) || healthWords.test(labelEn ?? '');

const mostQuestions = 12;
const mostOptions = 20;
const longest = { label: 120, option: 60 };

const no = (code: string, field: string, most = 0) => refused(new Refusal('invalid', code, { field, most }));
const isChosen = (kind: QuestionKind): boolean => kind === 'choice' || kind === 'choices';

/**
 * Checks questions as they were typed. All that is wrong is refused at once, each with the fact `field` (`question-0-labelJa`: of the
 * first as typed): QUESTIONS_TOO_MANY (`most`), EVENT_TEXT_MISSING, EVENT_TEXT_TOO_LONG (`most`), QUESTION_OPTIONS_WRONG (`most`),
 * TICKET_TYPE_UNKNOWN.
 */
export function readQuestions(
  typed: readonly QuestionDraft[],
  typeIds: readonly string[],
): Result<QuestionDraft[]> {
  if (typed.length > mostQuestions) return no('QUESTIONS_TOO_MANY', 'questions', mostQuestions);
  const read = allOf(typed.map((draft, row) => readQuestion(draft, `question-${row}-`, typeIds)));
  return read.ok ? ok(Object.values(read.value)) : read;
}

function readQuestion(
  draft: QuestionDraft,
  prefix: string,
  typeIds: readonly string[],
): Result<QuestionDraft> {
  const labelJa = readOneLine(draft.labelJa);
  const labelEn = readOneLine(draft.labelEn ?? '') || null;
  if (labelJa === '') return no('EVENT_TEXT_MISSING', `${prefix}labelJa`);
  if ([...labelJa].length > longest.label)
    return no('EVENT_TEXT_TOO_LONG', `${prefix}labelJa`, longest.label);
  if ([...(labelEn ?? '')].length > longest.label)
    return no('EVENT_TEXT_TOO_LONG', `${prefix}labelEn`, longest.label);
  if (draft.typeId !== null && !typeIds.includes(draft.typeId))
    return no('TICKET_TYPE_UNKNOWN', `${prefix}typeId`);
  const sensitive = draft.sensitive || asksOfHealth({ labelJa, labelEn });
  if (!isChosen(draft.kind)) return ok({ ...draft, labelJa, labelEn, sensitive, options: [] });
  const options = draft.options
    .map(({ ja, en }) => ({ ja: readOneLine(ja), en: readOneLine(en ?? '') || null }))
    .filter(({ ja }) => ja !== '');
  const fits = options.every(({ ja, en }) =>
    [ja, en ?? ''].every((text) => [...text].length <= longest.option),
  );
  const differ = new Set(options.map(({ ja }) => ja)).size === options.length;
  if (options.length < 2 || options.length > mostOptions || !fits || !differ)
    return no('QUESTION_OPTIONS_WRONG', `${prefix}options`, mostOptions);
  return ok({ ...draft, labelJa, labelEn, sensitive, options });
}

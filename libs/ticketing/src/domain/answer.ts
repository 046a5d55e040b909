import { Refusal, allOf, ok, readLines, refused } from '@enishi/kernel';
import type { Result } from '@enishi/kernel';
import { isSameSlot } from './attendee.ts';
import type { TicketSlot } from './attendee.ts';
import type { Question } from './question.ts';

/** The two answers to what is asked with yes or no. */
export const yesNo = ['yes', 'no'] as const;

/** An answer: own words, the Japanese text of what was chosen, or yes or no. `slot` null: about the whole order. */
export type Answer = {
  readonly questionId: string;
  readonly slot: TicketSlot | null;
  readonly values: readonly string[];
};

/** Longest answer in own words, in characters. */
const longestAnswer = 500;

/** About what a question is asked in an order: once, or of each ticket; never of kinds of ticket that it does not concern. */
function targetsOf(
  { perTicket, typeId }: Pick<Question, 'perTicket' | 'typeId'>,
  slots: readonly TicketSlot[],
): (TicketSlot | null)[] {
  const meant = slots.filter((slot) => typeId === null || slot.typeId === typeId);
  if (perTicket) return meant;
  return meant.length > 0 ? [null] : [];
}

/** A question as it is asked about an order: of one of its tickets, or once (`slot` null). */
export type AskedQuestion = { readonly question: Question; readonly slot: TicketSlot | null };

/** All that is asked about an order. */
export const askedAbout = (questions: readonly Question[], slots: readonly TicketSlot[]): AskedQuestion[] =>
  questions.flatMap((question) => targetsOf(question, slots).map((slot) => ({ question, slot })));

/** The name of the field of an answer: `answer-<question>-order`, or with the row of the ticket among those asked about. */
const answerField = (questionId: string, row: number | null): string =>
  `answer-${questionId}-${row ?? 'order'}`;

/**
 * Checks the answers to all that is asked about the tickets of an order; answers to what is not asked are left out, and so are empty ones
 * where none is required. All that is wrong is refused at once, each with the fact `field` (`answer-<question>-order`, or the row of the ticket): ANSWER_MISSING,
 * ANSWER_TOO_LONG (`most`), ANSWER_NOT_OFFERED.
 */
export function readAnswers(
  typed: readonly Answer[],
  questions: readonly Question[],
  slots: readonly TicketSlot[],
): Result<Answer[]> {
  const read = allOf(
    askedAbout(questions, slots).map(({ question, slot }) => {
      const given = typed.find((one) => one.questionId === question.id && isSameTarget(one.slot, slot));
      const row = slot && slots.findIndex((each) => isSameSlot(each, slot));
      const values = readValues(given?.values ?? [], question, answerField(question.id, row));
      return values.ok ? ok({ questionId: question.id, slot, values: values.value }) : values;
    }),
  );
  return read.ok ? ok(Object.values(read.value).filter(({ values }) => values.length > 0)) : read;
}

const isSameTarget = (a: TicketSlot | null, b: TicketSlot | null): boolean =>
  a === null || b === null ? a === b : isSameSlot(a, b);

function readValues(typed: readonly string[], question: Question, field: string): Result<string[]> {
  const no = (code: string) => refused(new Refusal('invalid', code, { field, most: longestAnswer }));
  if (typed.some((value) => value.length > longestAnswer * 8)) return no('ANSWER_TOO_LONG');
  const values = [...new Set(typed.map(readLines).filter((value) => value !== ''))];
  if (values.length === 0) return question.required ? no('ANSWER_MISSING') : ok([]);
  if (question.kind !== 'choices' && values.length > 1) return no('ANSWER_NOT_OFFERED');
  if (question.kind === 'text')
    return [...values[0]!].length > longestAnswer ? no('ANSWER_TOO_LONG') : ok(values);
  const offered = question.kind === 'yes_no' ? yesNo : question.options.map(({ ja }) => ja);
  return values.every((value) => (offered as readonly string[]).includes(value))
    ? ok(values)
    : no('ANSWER_NOT_OFFERED');
}

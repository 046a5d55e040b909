import type { AnswerInput, AttendeesAskedFragment } from '../../gql/public/graphql.ts';

type Question = AttendeesAskedFragment['questions'][number];
type Slot = Pick<AttendeesAskedFragment['slots'][number], 'typeId' | 'nth' | 'used'>;
type Asked = { questions: readonly Question[]; slots: readonly Slot[] };

/** A question as it is asked: of a ticket (with its row among those asked about), or once. */
export type AskedQuestion = { question: Question; field: string; slot: Slot | null; row: number | null };

/** Everything that is asked, first about the order, then ticket by ticket; the fields are named as the API names them in refusals. */
export function askedQuestions({ questions, slots }: Asked): AskedQuestion[] {
  const rows = slots.filter(({ used }) => !used);
  const concerns = ({ typeId }: Question, slot: Slot) => !typeId || typeId === slot.typeId;
  const once = questions.flatMap((question) =>
    !question.perTicket && rows.some((slot) => concerns(question, slot))
      ? [{ question, field: `answer-${question.id}-order`, slot: null, row: null }]
      : [],
  );
  const each = rows.flatMap((slot, row) =>
    questions.flatMap((question) =>
      question.perTicket && concerns(question, slot)
        ? [{ question, field: `answer-${question.id}-${row}`, slot, row }]
        : [],
    ),
  );
  return [...once, ...each];
}

/** The field of one choice of several. */
export const choiceField = (field: string, at: number): string => `${field}-${at}`;

/** The answers in a posted form. */
export function answersIn(asked: Asked, fields: Record<string, string>): AnswerInput[] {
  return askedQuestions(asked).map(({ question: { id: questionId, kind, options }, field, slot }) => ({
    ...{ questionId, typeId: slot?.typeId ?? null, nth: slot?.nth ?? null },
    values:
      kind === 'choices'
        ? options.flatMap(({ ja }, at) => (fields[choiceField(field, at)] ? [ja] : []))
        : [fields[field] ?? ''],
  }));
}

/** Fields of a form that was left empty are fields all the same: a box that was not ticked is not sent. */
export const emptyAnswers = (asked: Asked): Record<string, string> =>
  Object.fromEntries(askedQuestions(asked).map(({ field }) => [field, '']));

/** What was answered to a question so far. */
export function answered(
  answers: AttendeesAskedFragment['answers'],
  { question, slot }: AskedQuestion,
): readonly string[] {
  const given = answers.find(
    ({ questionId, typeId, nth }) =>
      questionId === question.id &&
      (typeId ?? null) === (slot?.typeId ?? null) &&
      (nth ?? null) === (slot?.nth ?? null),
  );
  return given?.values ?? [];
}

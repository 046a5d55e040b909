import type {
  BookAtCounterMutationVariables,
  QuestionAskedFragment,
  TicketLineInput,
} from '../../gql/desk/graphql.ts';
import { admits } from '../../parts/admits.ts';

type Wish = BookAtCounterMutationVariables;

/** Whom a clerk writes down, in the order of the page. */
export const counterGuestFields = [
  ...(['familyName', 'givenName', 'familyKana', 'givenKana'] as const),
  ...(['phone', 'email'] as const),
] as const;

/** How it is paid, in the order of the page. */
export const counterWays = ['cash', 'later', 'transfer'] as const;

/** `quantity-<kind>` of a form: how many of which kind, those of which there is none left out. */
export const counterLines = (fields: Record<string, string>): TicketLineInput[] =>
  Object.entries(fields).flatMap(([name, value]) => {
    const typeId = /^quantity-(.+)$/.exec(name)?.[1];
    return typeId && /^\d{1,3}$/.test(value) && Number(value) > 0
      ? [{ typeId, quantity: Number(value) }]
      : [];
  });

type Kinds = readonly { id: string; mostBeside?: number | null }[];

/** What the event asks about so many tickets. Somebody on the phone need not answer all of it. */
export function askedAtCounter(
  questions: readonly QuestionAskedFragment[],
  kinds: Kinds,
  lines: readonly TicketLineInput[],
) {
  const slots = kinds.filter(admits).flatMap(({ id: typeId }) => {
    const quantity = lines.find((line) => line.typeId === typeId)?.quantity ?? 0;
    return Array.from({ length: quantity }, (_, at) => ({ typeId, nth: at + 1, used: false }));
  });
  return { slots, questions: questions.map((question) => ({ ...question, required: false })) };
}

/** What is booked, as the form has it; null where nobody was chosen. */
export function counterWishIn(fields: Record<string, string>): Wish | null {
  const { occurrenceId = '', press = '', who = '', memberId = '', total = '', pays, payBy } = fields;
  if (who === 'member' && memberId === '') return null;
  const text = (name: (typeof counterGuestFields)[number]) => fields[name] ?? '';
  return {
    ...{ occurrenceId, press, lines: counterLines(fields) },
    memberId: who === 'member' ? memberId : null,
    guest:
      who === 'member'
        ? null
        : {
            ...{ familyName: text('familyName'), givenName: text('givenName') },
            ...{ familyKana: text('familyKana'), givenKana: text('givenKana') },
            ...{ phone: text('phone'), email: text('email') },
          },
    total: /^\d{1,9}$/.test(total) ? Number(total) : 0,
    ...{ pays: counterWays.find((way) => way === pays) ?? 'cash', payBy: payBy || null },
  };
}

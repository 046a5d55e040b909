import type { EventMessageInput, MessageState } from '../../gql/desk/graphql.ts';

export const messageStates = ['ticket', 'outside', 'came', 'waiting', 'unpaid'] as const;

const blank = { subjectJa: '', subjectEn: '', bodyJa: '', bodyEn: '', state: 'ticket' };

/** The names of the boxes for one date, and for one kind of ticket. */
export const dateBox = (id: string): string => `date-${id}`;
export const kindBox = (id: string): string => `kind-${id}`;

/** A message as its form sends it; `values` go back to the form. */
export function messageIn(fields: Record<string, string>): {
  message: EventMessageInput;
  values: Record<string, string>;
} {
  const values = { ...blank, ...fields };
  const { subjectJa, subjectEn, bodyJa, bodyEn } = values;
  const state: MessageState = messageStates.find((one) => one === values.state) ?? 'ticket';
  const ticked = (before: string) =>
    Object.keys(fields).flatMap((name) => (name.startsWith(before) ? [name.slice(before.length)] : []));
  return {
    message: {
      ...{ subjectJa, subjectEn, bodyJa, bodyEn, state },
      ...{ occurrenceIds: ticked(dateBox('')), typeIds: ticked(kindBox('')) },
    },
    values,
  };
}

import type { Api } from '../../api/api.ts';
import { type Returned, returnedBy } from '../../forms/problem.ts';
import { textOf } from '../../forms/read-form.ts';
import { chosenLines } from './chosen-lines.ts';
import { JoinWaitingListDocument } from './waiting-questions.ts';

/** Sends a wish for a waiting list or a lottery, in which a date is ticked by a field with its id, and leads to its page. */
export async function sendWish(api: Api, request: Request, eventId: string) {
  const fields = await textOf(request);
  const outcome = await api.send(JoinWaitingListDocument, {
    eventId,
    occurrenceIds: Object.keys(fields).flatMap((name) => /^date-(.+)$/.exec(name)?.[1] ?? []),
    lines: chosenLines(fields),
  });
  if (outcome.ok) return api.redirect(`/me/waiting/${outcome.value.joinWaitingList}`);
  return api.answer<Returned>(returnedBy(outcome.refusal, fields), 409);
}

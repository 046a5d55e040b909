import { type Returned, returnedBy } from '../../forms/problem.ts';
import { textOf } from '../../forms/read-form.ts';
import { checkParts, type PartTyped, partsIn } from '../../parts/receipts/split-form.ts';
import { DeskApi } from '../desk-api.ts';
import { MakeReceiptOutDocument, SplitMemberReceiptDocument } from './questions.ts';

/** What a form answers when it did not go on. */
export type DeskReceiptAnswer = { act: 'make_out' | 'split'; returned: Returned; parts?: PartTyped[] };

type Place = { memberId: string; receiptId: string };

/** Makes a member's receipt out to somebody else, or splits it, and says on the member's page that it was done. */
export async function deskReceiptAct(request: Request, { memberId, receiptId: id }: Place) {
  const api = new DeskApi(request);
  const fields = await textOf(request);
  const { addressee = '', purpose = '', reason = '' } = fields;
  const parts = fields.act === 'split' ? partsIn(fields) : undefined;
  const again = (returned: Returned) =>
    api.answer<DeskReceiptAnswer>({ act: parts ? 'split' : 'make_out', returned, parts }, 422);
  const checked = parts && checkParts(parts, fields.understood === 'yes');
  if (checked?.ok === false) return again({ problems: checked.problems, values: fields });
  const outcome = checked
    ? await api.send(SplitMemberReceiptDocument, { id, parts: checked.parts, reason })
    : await api.send(MakeReceiptOutDocument, { id, addressee, purpose: purpose || null, reason });
  return outcome.ok
    ? api.redirect(`/desk/members/${memberId}/receipts/${id}?done`)
    : again(returnedBy(outcome.refusal, fields));
}

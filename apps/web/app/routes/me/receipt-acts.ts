import { Api } from '../../api/api.ts';
import { type Returned, returnedBy } from '../../forms/problem.ts';
import { textOf } from '../../forms/read-form.ts';
import { checkParts, type PartTyped, partsIn } from '../../parts/receipts/split-form.ts';
import { SetReceiptAddresseeDocument, SplitReceiptDocument } from './receipt-questions.ts';

/** What a form of a receipt's page answers when the page stays. */
export type ReceiptAnswer = {
  act: 'make_out' | 'split';
  saved: boolean;
  returned?: Returned;
  /** The parts as they were typed. */
  parts?: PartTyped[];
};

/** Makes a receipt out to somebody else, or splits it. A new version has an address of its own, to which this leads. */
export async function receiptAct(request: Request, id: string) {
  const api = new Api(request);
  const fields = await textOf(request);
  return fields.act === 'split' ? split(api, id, fields) : makeOut(api, id, fields);
}

async function makeOut(api: Api, id: string, fields: Record<string, string>) {
  const { addressee = '', purpose = '' } = fields;
  const outcome = await api.send(SetReceiptAddresseeDocument, { id, addressee, purpose: purpose || null });
  if (!outcome.ok) {
    const returned = returnedBy(outcome.refusal, { addressee, purpose });
    return api.answer<ReceiptAnswer>({ act: 'make_out', saved: false, returned }, 422);
  }
  const versions = outcome.value.setReceiptAddressee;
  const old = versions.find((version) => version.id === id && version.supersededBecause !== null);
  const successor = old && versions.find(({ number }) => number === old.replacedBy[0]);
  if (successor) return api.redirect(`/me/receipts/${successor.id}?replaced`);
  return api.answer<ReceiptAnswer>({ act: 'make_out', saved: true });
}

async function split(api: Api, id: string, fields: Record<string, string>) {
  const parts = partsIn(fields);
  const again = (returned: Returned) =>
    api.answer<ReceiptAnswer>({ act: 'split', saved: false, returned, parts }, 422);
  const checked = checkParts(parts, fields.understood === 'yes');
  if (!checked.ok) return again({ problems: checked.problems, values: fields });
  const outcome = await api.send(SplitReceiptDocument, { id, parts: checked.parts });
  return outcome.ok ? api.redirect('/me/receipts?split') : again(returnedBy(outcome.refusal, fields));
}

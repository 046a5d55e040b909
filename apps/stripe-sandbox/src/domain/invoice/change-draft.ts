import { invalidRequest } from '../api-error.ts';
import { transition } from '../machine.ts';
import type { Work } from '../work.ts';
import { reckoned, withLines } from './build-invoice.ts';
import { lineOfItem, type InvoiceItem } from './invoice-item.ts';
import { itemOfLine, lineList, type NewLine } from './invoice-line.ts';
import { invoiceMachine, type Invoice } from './invoice.ts';

/** The draft with this id; an invoice that is binding already is refused. */
export function editableDraft(work: Work, id: string, param: string): Invoice {
  const invoice = work.get('invoice', id, param);
  if (invoice.status !== 'draft')
    throw invalidRequest(
      'The invoice is no longer editable: only a draft can be changed.',
      param === 'id' ? undefined : param,
      'invoice_not_editable',
    );
  return invoice;
}

/** Keeps a changed draft with its new amounts and announces what changed. */
export const changeDraft = (work: Work, before: Invoice, after: Invoice): Invoice =>
  transition(work, invoiceMachine, before, reckoned(work, after));

export const addToDraft = (work: Work, draft: Invoice, lines: readonly NewLine[]): Invoice =>
  changeDraft(work, draft, withLines(work, draft, lines));

/** Carries a change of an item over to its line, if it stands on a draft. */
export function replaceOnDraft(work: Work, item: InvoiceItem): void {
  const draft = work.find('invoice', item.invoice);
  if (!draft) return;
  const { hidden, ...next } = lineOfItem(item);
  const facts = { ...draft.hidden.lines };
  const data = draft.lines.data.map((line) => {
    if (itemOfLine(line) !== item.id) return line;
    facts[line.id] = hidden;
    return { ...next, id: line.id, invoice: draft.id };
  });
  changeDraft(work, draft, {
    ...draft,
    lines: lineList(draft.id, data),
    hidden: { ...draft.hidden, lines: facts },
  });
}

/** Takes the line of an item off its draft. */
export function dropFromDraft(work: Work, item: InvoiceItem): void {
  const draft = work.find('invoice', item.invoice);
  if (!draft) return;
  const data = draft.lines.data.filter((line) => itemOfLine(line) !== item.id);
  changeDraft(work, draft, { ...draft, lines: lineList(draft.id, data) });
}

import { invalidRequest } from '../api-error.ts';
import type { Invoice } from '../invoice/invoice.ts';
import { reduceDue } from '../invoice/settle-invoice.ts';
import { transition } from '../machine.ts';
import { inRange, operation, paging, type Operations, type RangeParam } from '../operation.ts';
import type { Work } from '../work.ts';
import { creditNoteMachine, type CreditNote } from './credit-note.ts';
import { issueCreditNote, type CreditNoteParams } from './issue-credit-note.ts';

const taken = [
  'amount',
  'credit_amount',
  'effective_at',
  // No mail leaves the sandbox.
  'email_type',
  'invoice',
  'lines',
  'memo',
  'metadata',
  'out_of_band_amount',
  'reason',
  'refund_amount',
  'refunds',
];

function invoiceOf(work: Work, id: string): Invoice {
  const invoice = work.get('invoice', id, 'invoice');
  work.enterTestClock(invoice.test_clock);
  return invoice;
}

/** Takes a note back while its invoice is still to be paid: the invoice asks for the whole again. */
function voidNote(work: Work, note: CreditNote): CreditNote {
  const invoice = invoiceOf(work, note.invoice);
  if (note.status === 'void') throw invalidRequest('This credit note is already void.');
  if (invoice.status !== 'open' || note.post_payment_amount > 0)
    throw invalidRequest(
      'You can only void credit notes of invoices that are open.',
      undefined,
      'invoice_not_open',
    );
  reduceDue(work, invoice, { pre: -note.pre_payment_amount, post: 0 });
  return transition(work, creditNoteMachine, note, { voided_at: work.now });
}

export const creditNoteOperations: Operations = {
  'CreditNotes.create': operation<CreditNoteParams>(taken, ({ work, params }) =>
    issueCreditNote(work, invoiceOf(work, params.invoice), params),
  ),
  'CreditNotes.preview': operation<CreditNoteParams>(taken, ({ work, params }) =>
    work.rehearse(() => issueCreditNote(work, invoiceOf(work, params.invoice), params)),
  ),
  'CreditNotes.retrieve': operation([], ({ work, id }) => work.get('credit_note', id)),
  'CreditNotes.voidCreditNote': operation([], ({ work, id }) => voidNote(work, work.get('credit_note', id))),
  'CreditNotes.list': operation<{ created?: RangeParam; customer?: string; invoice?: string }>(
    [...paging, 'created', 'customer', 'invoice'],
    ({ work, params }) =>
      work
        .all('credit_note')
        .filter((note) => !params.customer || note.customer === params.customer)
        .filter((note) => !params.invoice || note.invoice === params.invoice)
        .filter((note) => inRange(note.created, params.created)),
  ),
};

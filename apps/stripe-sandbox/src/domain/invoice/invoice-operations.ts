import { invalidRequest } from '../api-error.ts';
import { transition } from '../machine.ts';
import { mergeMetadata, type MetadataParam } from '../metadata.ts';
import { inRange, operation, paging, type Operations, type RangeParam } from '../operation.ts';
import { methodOfCustomer } from '../payment-method/payment-method.ts';
import { declinedCard } from '../subscription/create-subscription.ts';
import { applyCollection, finalizeAndCollect, methodOfInvoice } from '../subscription/renew-subscription.ts';
import type { ChangeTerms } from '../subscription/plan-change.ts';
import { previewInvoice } from '../subscription/preview-invoice.ts';
import type { Work } from '../work.ts';
import { collectInvoice } from './collect-invoice.ts';
import { finalizeInvoice, settleInvoice } from './finalize-invoice.ts';
import { invoiceMachine, subscriptionIdOf, type Invoice } from './invoice.ts';

interface ListParams {
  created?: RangeParam;
  customer?: string;
  subscription?: string;
  status?: string;
  collection_method?: string;
}
interface PreviewParams {
  customer?: string;
  subscription?: string;
  subscription_details?: ChangeTerms;
}
interface PayParams {
  payment_method?: string;
  off_session?: boolean;
  paid_out_of_band?: boolean;
}

function find(work: Work, id: string): Invoice {
  const invoice = work.get('invoice', id);
  work.enterTestClock(invoice.test_clock);
  return invoice;
}

function pay(work: Work, invoice: Invoice, params: PayParams): Invoice {
  if (invoice.status === 'paid')
    throw invalidRequest('Invoice is already paid', undefined, 'invoice_already_paid');
  if (invoice.status === 'void')
    throw invalidRequest('This invoice can no longer be paid.', undefined, 'invoice_not_payable');
  const open = invoice.status === 'draft' ? finalizeInvoice(work, invoice) : invoice;
  if (params.paid_out_of_band) {
    applyCollection(work, {
      outcome: 'paid',
      invoice: settleInvoice(work, open),
      intent: null,
      refusal: null,
    });
    return work.get('invoice', invoice.id);
  }
  const chosen = params.payment_method
    ? methodOfCustomer(work, params.payment_method, open.customer, 'payment_method')
    : methodOfInvoice(work, open);
  const collected = collectInvoice(work, open, chosen, {
    offSession: params.off_session ?? true,
    returnUrl: null,
    scheduled: false,
  });
  if (collected.outcome === 'paid') applyCollection(work, collected);
  if (collected.outcome === 'declined') throw declinedCard(collected, true);
  return work.get('invoice', invoice.id);
}

function closed(work: Work, invoice: Invoice, when: 'voided_at' | 'marked_uncollectible_at'): Invoice {
  if (invoice.status !== 'open' && invoice.status !== 'uncollectible') {
    throw invalidRequest(
      `You can only pass in open invoices. This invoice isn't open.`,
      undefined,
      'invoice_not_editable',
    );
  }
  return transition(work, invoiceMachine, invoice, {
    auto_advance: false,
    next_payment_attempt: null,
    status_transitions: { ...invoice.status_transitions, [when]: work.now },
  });
}

export const invoiceOperations: Operations = {
  'Invoices.retrieve': operation([], ({ work, id }) => work.get('invoice', id)),
  'Invoices.update': operation<{
    metadata?: MetadataParam;
    description?: string | null;
    auto_advance?: boolean;
  }>(['metadata', 'description', 'auto_advance'], ({ work, id, params }) => {
    const invoice = find(work, id);
    const changes: Partial<Invoice> = { metadata: mergeMetadata(invoice.metadata, params.metadata) };
    if (params.description !== undefined) changes.description = params.description;
    if (params.auto_advance !== undefined) changes.auto_advance = params.auto_advance;
    return transition(work, invoiceMachine, invoice, changes);
  }),
  'Invoices.list': operation<ListParams>(
    [...paging, 'created', 'customer', 'subscription', 'status', 'collection_method'],
    ({ work, params }) =>
      work
        .all('invoice')
        .filter((invoice) => !params.customer || invoice.customer === params.customer)
        .filter((invoice) => !params.subscription || subscriptionIdOf(invoice) === params.subscription)
        .filter((invoice) => !params.status || invoice.status === params.status)
        .filter(
          (invoice) => !params.collection_method || invoice.collection_method === params.collection_method,
        )
        .filter((invoice) => inRange(invoice.created, params.created)),
  ),
  'Invoices.listLineItems': operation([...paging], ({ work, id }) => work.get('invoice', id).lines.data),
  'Invoices.finalizeInvoice': operation<{ auto_advance?: boolean }>(
    ['auto_advance'],
    ({ work, id, params }) => {
      const invoice = find(work, id);
      if (invoice.status !== 'draft')
        throw invalidRequest(
          "This invoice is already finalized, you can't finalize it again.",
          undefined,
          'invoice_not_editable',
        );
      if (params.auto_advance === false) finalizeInvoice(work, invoice);
      else finalizeAndCollect(work, invoice);
      return work.get('invoice', id);
    },
  ),
  'Invoices.pay': operation<PayParams>(
    ['payment_method', 'off_session', 'paid_out_of_band'],
    ({ work, id, params }) => {
      return pay(work, find(work, id), params);
    },
  ),
  'Invoices.createPreview': operation<PreviewParams>(
    ['customer', 'subscription', 'subscription_details'],
    ({ work, params }) => {
      if (!params.subscription)
        throw invalidRequest(
          'The sandbox previews invoices of a subscription only.',
          'subscription',
          'sandbox_not_emulated',
        );
      const subscription = work.get('subscription', params.subscription, 'subscription');
      work.enterTestClock(subscription.test_clock);
      const { items, proration_behavior, ...others } = params.subscription_details ?? {};
      const other = Object.keys(others)[0];
      if (other)
        throw invalidRequest(
          `The sandbox does not emulate subscription_details[${other}] yet.`,
          `subscription_details[${other}]`,
          'sandbox_not_emulated',
        );
      return previewInvoice(work, subscription, { items, proration_behavior });
    },
  ),
  'Invoices.voidInvoice': operation([], ({ work, id }) => closed(work, find(work, id), 'voided_at')),
  'Invoices.markUncollectible': operation([], ({ work, id }) =>
    closed(work, find(work, id), 'marked_uncollectible_at'),
  ),
  'InvoicePayments.retrieve': operation([], ({ work, id }) => work.get('invoice_payment', id)),
  'InvoicePayments.list': operation<{
    invoice?: string;
    status?: string;
    payment?: { type: string; payment_intent?: string };
    created?: RangeParam;
  }>([...paging, 'invoice', 'status', 'payment', 'created'], ({ work, params }) =>
    work
      .all('invoice_payment')
      .filter((entry) => !params.invoice || entry.invoice === params.invoice)
      .filter((entry) => !params.status || entry.status === params.status)
      .filter(
        (entry) =>
          !params.payment?.payment_intent || entry.payment.payment_intent === params.payment.payment_intent,
      )
      .filter((entry) => inRange(entry.created, params.created)),
  ),
};

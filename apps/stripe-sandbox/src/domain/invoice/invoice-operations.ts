import { inRange, operation, paging, type Operations, type RangeParam } from '../operation.ts';
import type { Work } from '../work.ts';
import { createInvoice, updateInvoice, type InvoiceParams } from './create-invoice.ts';
import { subscriptionIdOf, type Invoice } from './invoice.ts';
import {
  attachPayment,
  closeInvoice,
  deleteDraft,
  finalizeByHand,
  payInvoice,
  sendInvoice,
  type PayParams,
} from './move-invoice.ts';
import { planInvoice, type PreviewParams } from './plan-invoice.ts';

interface ListParams {
  created?: RangeParam;
  customer?: string;
  subscription?: string;
  status?: string;
  collection_method?: string;
  due_date?: RangeParam;
}

const updatable = [
  'auto_advance',
  'automatically_finalizes_at',
  'collection_method',
  'custom_fields',
  'days_until_due',
  'default_payment_method',
  'default_tax_rates',
  'description',
  'discounts',
  'due_date',
  'effective_at',
  'footer',
  'metadata',
  'number',
  'payment_settings',
];

function find(work: Work, id: string): Invoice {
  const invoice = work.get('invoice', id);
  work.enterTestClock(invoice.test_clock);
  return invoice;
}

function fits(invoice: Invoice, params: ListParams): boolean {
  if (params.customer && invoice.customer !== params.customer) return false;
  if (params.subscription && subscriptionIdOf(invoice) !== params.subscription) return false;
  if (params.status && invoice.status !== params.status) return false;
  if (params.collection_method && invoice.collection_method !== params.collection_method) return false;
  if (params.due_date !== undefined && !inRange(invoice.due_date ?? Number.NaN, params.due_date))
    return false;
  return inRange(invoice.created, params.created);
}

export const invoiceOperations: Operations = {
  'Invoices.create': operation<InvoiceParams>(
    [...updatable, 'currency', 'customer', 'pending_invoice_items_behavior', 'subscription'],
    ({ work, params }) => createInvoice(work, params),
  ),
  'Invoices.retrieve': operation([], ({ work, id }) => work.get('invoice', id)),
  'Invoices.update': operation<InvoiceParams>(updatable, ({ work, id, params }) =>
    updateInvoice(work, find(work, id), params),
  ),
  'Invoices.del': operation([], ({ work, id }) => deleteDraft(work, find(work, id))),
  'Invoices.list': operation<ListParams>(
    [...paging, 'collection_method', 'created', 'customer', 'due_date', 'status', 'subscription'],
    ({ work, params }) => work.all('invoice').filter((invoice) => fits(invoice, params)),
  ),
  'Invoices.listLineItems': operation([...paging], ({ work, id }) => work.get('invoice', id).lines.data),
  'Invoices.finalizeInvoice': operation<{ auto_advance?: boolean }>(
    ['auto_advance'],
    ({ work, id, params }) => finalizeByHand(work, find(work, id), params.auto_advance),
  ),
  'Invoices.sendInvoice': operation([], ({ work, id }) => sendInvoice(work, find(work, id))),
  'Invoices.pay': operation<PayParams>(
    ['payment_method', 'off_session', 'paid_out_of_band'],
    ({ work, id, params }) => payInvoice(work, find(work, id), params),
  ),
  'Invoices.attachPayment': operation<{ payment_intent?: string }>(
    ['payment_intent'],
    ({ work, id, params }) => attachPayment(work, find(work, id), params.payment_intent),
  ),
  'Invoices.voidInvoice': operation([], ({ work, id }) => closeInvoice(work, find(work, id), 'void')),
  'Invoices.markUncollectible': operation([], ({ work, id }) =>
    closeInvoice(work, find(work, id), 'uncollectible'),
  ),
  'Invoices.createPreview': operation<PreviewParams>(
    [
      'currency',
      'customer',
      'discounts',
      'invoice_items',
      'preview_mode',
      'schedule',
      'schedule_details',
      'subscription',
      'subscription_details',
    ],
    ({ work, params }) => planInvoice(work, params),
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

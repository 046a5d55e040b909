import type { LineTax } from '../invoice/invoice-line.ts';
import type { Machine } from '../machine.ts';
import type { Metadata } from '../metadata.ts';
import type { TaxRate } from '../tax-rate/tax-rate.ts';

export type CreditNoteStatus = 'issued' | 'void';

interface DiscountAmount {
  amount: number;
  discount: string;
}

/** What is credited of one line of the invoice, or something written by hand. Amounts in the smallest unit. */
export interface CreditNoteLine {
  id: string;
  object: 'credit_note_line_item';
  /** Before discounts and exclusive tax. */
  amount: number;
  description: string | null;
  discount_amount: number;
  discount_amounts: DiscountAmount[];
  invoice_line_item?: string;
  livemode: false;
  metadata: Metadata;
  pretax_credit_amounts: (DiscountAmount & { type: 'discount' })[];
  quantity: number | null;
  tax_rates: TaxRate[];
  taxes: LineTax[];
  type: 'custom_line_item' | 'invoice_line_item';
  unit_amount: number | null;
  unit_amount_decimal: string | null;
}

/** Takes back part or all of a binding invoice: less to pay, a refund, credit, or money given back elsewhere. */
export interface CreditNote {
  id: string;
  object: 'credit_note';
  amount: number;
  amount_shipping: number;
  created: number;
  currency: string;
  customer: string;
  customer_balance_transaction: string | null;
  discount_amount: number;
  discount_amounts: DiscountAmount[];
  effective_at: number | null;
  invoice: string;
  lines: { object: 'list'; data: CreditNoteLine[]; has_more: false; total_count: number; url: string };
  livemode: false;
  memo: string | null;
  metadata: Metadata;
  number: string;
  out_of_band_amount: number | null;
  pdf: string;
  /** What was refunded, credited or given back elsewhere. */
  post_payment_amount: number;
  /** By how much less the invoice asked for. */
  pre_payment_amount: number;
  pretax_credit_amounts: (DiscountAmount & { type: 'discount' })[];
  reason: string | null;
  refunds: { amount_refunded: number; payment_record_refund: null; refund: string; type: 'refund' }[];
  status: CreditNoteStatus;
  subtotal: number;
  subtotal_excluding_tax: number;
  total: number;
  total_excluding_tax: number;
  total_taxes: LineTax[];
  type: 'mixed' | 'post_payment' | 'pre_payment';
  voided_at: number | null;
}

export const creditNoteMachine: Machine<CreditNote, CreditNoteStatus> = {
  statusOf: ({ voided_at }) => (voided_at ? 'void' : 'issued'),
  moves: { issued: ['void'], void: [] },
  events: (from, to) => [from !== to && to === 'void' ? 'credit_note.voided' : 'credit_note.updated'],
};

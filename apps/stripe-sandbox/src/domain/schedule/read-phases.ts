import { invalidRequest } from '../api-error.ts';
import type { Recurring } from '../catalogue/catalogue.ts';
import { mergeMetadata, type MetadataParam } from '../metadata.ts';
import { refuseNested } from '../operation.ts';
import { methodOfCustomer } from '../payment-method/payment-method.ts';
import { boundary, cycleAround } from '../subscription/billing-period.ts';
import { recurringPrice, refuseOddItems } from '../subscription/change-items.ts';
import type { ProrationBehaviour } from '../subscription/plan-change.ts';
import type { Work } from '../work.ts';
import { readPhaseDiscounts, type PhaseDiscountParam } from './phase-discounts.ts';
import type { Phase } from './subscription-schedule.ts';

/** A phase as sent; its end is a date, a duration, or else one interval of its first price. */
export interface PhaseParams {
  billing_cycle_anchor?: 'automatic' | 'phase_start';
  collection_method?: 'charge_automatically' | 'send_invoice';
  currency?: string;
  default_payment_method?: string;
  description?: string | null;
  discounts?: PhaseDiscountParam[] | null;
  duration?: { interval: Recurring['interval']; interval_count?: number };
  end_date?: number | 'now';
  invoice_settings?: { days_until_due?: number };
  items: { price?: string; quantity?: number; metadata?: MetadataParam }[];
  metadata?: MetadataParam;
  proration_behavior?: ProrationBehaviour;
  start_date?: number | 'now';
  trial?: boolean;
  trial_end?: number | 'now';
}

const known = [
  'billing_cycle_anchor',
  'collection_method',
  'currency',
  'default_payment_method',
  'description',
  'discounts',
  'duration',
  'end_date',
  'invoice_settings',
  'items',
  'metadata',
  'proration_behavior',
  'start_date',
  'trial',
  'trial_end',
];

/** For whom the phases are, from when, and the anchor of the months they count. */
export interface PhaseGround {
  customer: string;
  start: number;
  anchor: number;
}

/** Reads phases as sent: one after the other without gap, each with an end after its start. */
export function readPhases(work: Work, sent: readonly PhaseParams[], ground: PhaseGround): Phase[] {
  let start = ground.start;
  return sent.map((phase, index) => {
    const where = `phases[${index}]`;
    refuseNested(phase, known, where);
    const begins = phase.start_date === 'now' ? work.now : (phase.start_date ?? start);
    if (index > 0 && begins !== start) {
      throw invalidRequest(
        'The phases of a subscription schedule must be contiguous: each one starts when the one before it ends.',
        `${where}[start_date]`,
      );
    }
    const read = readPhase(work, phase, { ...ground, start: begins }, where);
    start = read.end_date;
    return read;
  });
}

function readPhase(work: Work, sent: PhaseParams, ground: PhaseGround, where: string): Phase {
  const prices = sent.items.map((item, index) => {
    const param = `${where}[items][${index}]`;
    refuseNested(item, ['price', 'quantity', 'metadata'], param);
    return recurringPrice(work, item.price ?? '', `${param}[price]`, sent.currency);
  });
  refuseOddItems(prices.map((price) => ({ price })));
  const end = endOf(sent, { ...ground, recurring: prices[0]?.recurring ?? null, now: work.now }, where);
  if (end <= ground.start) {
    throw invalidRequest('The end date of a phase must be after its start date.', `${where}[end_date]`);
  }
  const { days_until_due: days } = sent.invoice_settings ?? {};
  return {
    add_invoice_items: [],
    application_fee_percent: null,
    billing_cycle_anchor: sent.billing_cycle_anchor ?? null,
    billing_thresholds: null,
    collection_method: sent.collection_method ?? null,
    currency: prices[0]?.currency ?? 'jpy',
    default_payment_method: sent.default_payment_method
      ? methodOfCustomer(
          work,
          sent.default_payment_method,
          ground.customer,
          `${where}[default_payment_method]`,
        ).id
      : null,
    default_tax_rates: [],
    description: sent.description ?? null,
    discounts: readPhaseDiscounts(work, sent.discounts, where),
    end_date: end,
    invoice_settings:
      days === undefined
        ? null
        : {
            account_tax_ids: null,
            custom_fields: null,
            days_until_due: days,
            description: null,
            footer: null,
            issuer: null,
          },
    items: sent.items.map((item, index) => ({
      billing_thresholds: null,
      discounts: [],
      metadata: mergeMetadata({}, item.metadata),
      plan: prices[index]?.id ?? '',
      price: prices[index]?.id ?? '',
      quantity: item.quantity ?? 1,
      tax_rates: [],
    })),
    metadata: mergeMetadata({}, sent.metadata),
    on_behalf_of: null,
    proration_behavior: sent.proration_behavior ?? 'create_prorations',
    start_date: ground.start,
    transfer_data: null,
    trial_end: trialEndOf(work, sent, end),
  };
}

function trialEndOf(work: Work, sent: PhaseParams, end: number): number | null {
  if (sent.trial) return end;
  return sent.trial_end === 'now' ? work.now : (sent.trial_end ?? null);
}

function endOf(
  sent: PhaseParams,
  { start, anchor, recurring, now }: PhaseGround & { recurring: Recurring | null; now: number },
  where: string,
): number {
  if (sent.end_date !== undefined && sent.duration) {
    throw invalidRequest('You cannot set both `end_date` and `duration` on a phase.', `${where}[duration]`);
  }
  if (sent.end_date !== undefined) return sent.end_date === 'now' ? now : sent.end_date;
  if (!sent.duration && !recurring) return start;
  const { interval, interval_count: count = 1 } = sent.duration ?? recurring ?? { interval: 'month' };
  const rhythm: Recurring = { interval, interval_count: count, meter: null, usage_type: 'licensed' };
  const single = { ...rhythm, interval_count: 1 };
  // Months that begin on a date of the cycle end on one: 31 Jan → 28 Feb → 31 Mar.
  if (cycleAround(anchor, single, start).start !== start) return boundary(start, rhythm, 1);
  let end = start;
  for (let n = 0; n < count; n += 1) end = cycleAround(anchor, single, end).end;
  return end;
}

import type { Machine } from '../machine.ts';
import type { Metadata } from '../metadata.ts';
import type { PhaseDiscount } from './phase-discounts.ts';
import type { ProrationBehaviour } from '../subscription/plan-change.ts';

export type ScheduleStatus = 'not_started' | 'active' | 'completed' | 'released' | 'canceled';

/** One price during a phase. */
export interface PhaseItem {
  billing_thresholds: null;
  discounts: never[];
  metadata: Metadata;
  plan: string;
  price: string;
  quantity: number;
  tax_rates: never[];
}

/** What a subscription shall be from one moment to another (seconds since 1970, end exclusive). */
export interface Phase {
  add_invoice_items: never[];
  application_fee_percent: null;
  billing_cycle_anchor: 'automatic' | 'phase_start' | null;
  billing_thresholds: null;
  collection_method: 'charge_automatically' | 'send_invoice' | null;
  currency: string;
  default_payment_method: string | null;
  default_tax_rates: never[];
  description: string | null;
  discounts: PhaseDiscount[];
  end_date: number;
  invoice_settings: {
    account_tax_ids: null;
    custom_fields: null;
    days_until_due: number | null;
    description: null;
    footer: null;
    issuer: null;
  } | null;
  items: PhaseItem[];
  metadata: Metadata;
  on_behalf_of: null;
  proration_behavior: ProrationBehaviour;
  start_date: number;
  transfer_data: null;
  trial_end: number | null;
}

export interface ScheduleDefaults {
  application_fee_percent: null;
  automatic_tax: { disabled_reason: null; enabled: false; liability: null };
  billing_cycle_anchor: 'automatic' | 'phase_start';
  billing_thresholds: null;
  collection_method: 'charge_automatically' | 'send_invoice';
  default_payment_method: string | null;
  description: string | null;
  invoice_settings: {
    account_tax_ids: null;
    custom_fields: null;
    days_until_due: number | null;
    description: null;
    footer: null;
    issuer: { type: 'self' };
  };
  on_behalf_of: null;
  transfer_data: null;
}

/** Changes of a subscription planned ahead, such as a smaller plan from the next period on. */
export interface SubscriptionSchedule {
  id: string;
  object: 'subscription_schedule';
  billing_mode: { type: 'flexible'; flexible: null };
  canceled_at: number | null;
  completed_at: number | null;
  created: number;
  current_phase: { start_date: number; end_date: number } | null;
  customer: string;
  default_settings: ScheduleDefaults;
  end_behavior: 'cancel' | 'release';
  livemode: false;
  metadata: Metadata;
  pause_schedules: never[];
  phases: Phase[];
  released_at: number | null;
  released_subscription: string | null;
  status: ScheduleStatus;
  subscription: string | null;
  test_clock: string | null;
  /** When its phases were set last, and for which end the expiry was announced already. */
  hidden: { planned: number; announcedEnd: number | null };
}

export const scheduleMachine: Machine<SubscriptionSchedule, ScheduleStatus> = {
  statusOf(schedule) {
    if (schedule.canceled_at) return 'canceled';
    if (schedule.released_at) return 'released';
    if (schedule.completed_at) return 'completed';
    return schedule.current_phase ? 'active' : 'not_started';
  },
  moves: {
    not_started: ['active', 'canceled', 'released'],
    active: ['completed', 'canceled', 'released'],
    completed: [],
    released: [],
    canceled: [],
  },
  events(from, to) {
    if (from === to || to === 'active' || to === 'not_started') return ['subscription_schedule.updated'];
    return [`subscription_schedule.${to}`];
  },
};

/** The end of the last phase. */
export const lastEnd = (schedule: SubscriptionSchedule): number => schedule.phases.at(-1)?.end_date ?? 0;

import { complete } from '../../contract/complete.ts';
import { invalidRequest } from '../api-error.ts';
import { livingCustomer } from '../customer/customer.ts';
import { transition } from '../machine.ts';
import { mergeMetadata, type MetadataParam } from '../metadata.ts';
import { ended, subscriptionMachine, type Subscription } from '../subscription/subscription.ts';
import { newId, type Work } from '../work.ts';
import { phaseOfSubscription, readDefaults, type DefaultsParams } from './read-defaults.ts';
import { readPhases, type PhaseParams } from './read-phases.ts';
import { startSchedule } from './run-schedule.ts';
import type { SubscriptionSchedule } from './subscription-schedule.ts';

/** A new schedule as sent: phases for a customer, or a running subscription to take over. */
export interface CreateParams {
  customer?: string;
  default_settings?: DefaultsParams;
  end_behavior?: string;
  from_subscription?: string;
  metadata?: MetadataParam;
  phases?: PhaseParams[];
  start_date?: number | 'now';
}

/** What happens to the subscription after the last phase. */
export function endBehaviour(sent: string | undefined): SubscriptionSchedule['end_behavior'] {
  if (sent === undefined || sent === 'release' || sent === 'cancel') return sent ?? 'release';
  throw invalidRequest(
    `The sandbox does not emulate end_behavior=${sent}.`,
    'end_behavior',
    'sandbox_not_emulated',
  );
}

function newSchedule(work: Work, terms: Partial<SubscriptionSchedule>): SubscriptionSchedule {
  return complete<SubscriptionSchedule>('subscription_schedule', {
    id: newId('sub_sched'),
    object: 'subscription_schedule',
    billing_mode: { type: 'flexible', flexible: null },
    canceled_at: null,
    completed_at: null,
    created: work.now,
    current_phase: null,
    customer: '',
    default_settings: readDefaults(undefined),
    end_behavior: 'release',
    livemode: false,
    metadata: {},
    pause_schedules: [],
    phases: [],
    released_at: null,
    released_subscription: null,
    status: 'not_started',
    subscription: null,
    test_clock: null,
    ...terms,
    hidden: { planned: work.now, announcedEnd: null },
  });
}

/** Plans phases ahead; the first one begins at once unless it has a later date. */
export function createSchedule(work: Work, params: CreateParams): SubscriptionSchedule {
  if (params.from_subscription) return createFrom(work, params.from_subscription, params);
  if (!params.customer)
    throw invalidRequest('Missing required param: customer.', 'customer', 'parameter_missing');
  if (!params.phases?.length)
    throw invalidRequest('Missing required param: phases.', 'phases', 'parameter_missing');
  const customer = livingCustomer(work, params.customer, 'customer');
  const start = typeof params.start_date === 'number' ? params.start_date : work.now;
  if (start < work.now) {
    throw invalidRequest(
      'The sandbox does not emulate schedules that start in the past.',
      'start_date',
      'sandbox_not_emulated',
    );
  }
  const schedule = newSchedule(work, {
    customer: customer.id,
    default_settings: readDefaults(params.default_settings),
    end_behavior: endBehaviour(params.end_behavior),
    metadata: mergeMetadata({}, params.metadata),
    phases: readPhases(work, params.phases, { customer: customer.id, start, anchor: start }),
    test_clock: customer.test_clock,
  });
  const created = work.create(schedule, 'subscription_schedule.created');
  return start > work.now ? created : startSchedule(work, created);
}

/** Takes over a running subscription: its current period becomes the first phase. */
function createFrom(work: Work, id: string, params: CreateParams): SubscriptionSchedule {
  const other = Object.keys(params).find(
    (name) => !['from_subscription', 'metadata', 'expand'].includes(name),
  );
  if (other) throw invalidRequest(`You cannot set \`${other}\` if \`from_subscription\` is set.`, other);
  const subscription = work.get('subscription', id, 'from_subscription');
  work.enterTestClock(subscription.test_clock);
  refuseTaken(subscription);
  const phase = phaseOfSubscription(subscription);
  const schedule = newSchedule(work, {
    customer: subscription.customer,
    current_phase: { start_date: phase.start_date, end_date: phase.end_date },
    end_behavior: subscription.cancel_at_period_end ? 'cancel' : 'release',
    metadata: mergeMetadata({}, params.metadata),
    phases: [phase],
    status: 'active',
    subscription: subscription.id,
    test_clock: subscription.test_clock,
  });
  transition(work, subscriptionMachine, subscription, { schedule: schedule.id });
  return work.create(schedule, 'subscription_schedule.created');
}

function refuseTaken(subscription: Subscription): void {
  if (ended(subscription)) {
    throw invalidRequest(
      'You cannot migrate a subscription that is already canceled to a schedule.',
      'from_subscription',
    );
  }
  if (subscription.schedule) {
    throw invalidRequest(
      'You cannot migrate a subscription that is already attached to a schedule.',
      'from_subscription',
    );
  }
}

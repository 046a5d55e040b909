import { complete } from '../../contract/complete.ts';
import { invalidRequest } from '../api-error.ts';
import { livingCustomer } from '../customer/customer.ts';
import { transition } from '../machine.ts';
import { mergeMetadata, type MetadataParam } from '../metadata.ts';
import { inRange, operation, paging, type Operations, type RangeParam } from '../operation.ts';
import { cancelSubscription, type LastBill } from '../subscription/cancel-subscription.ts';
import type { ProrationBehaviour } from '../subscription/plan-change.ts';
import { ended, subscriptionMachine, type Subscription } from '../subscription/subscription.ts';
import { newId, type Work } from '../work.ts';
import { phaseOfSubscription, readDefaults, type DefaultsParams } from './read-defaults.ts';
import { readPhases, type PhaseParams } from './read-phases.ts';
import { enterPhase, lastDay, releaseSchedule, startSchedule } from './run-schedule.ts';
import { scheduleMachine, type SubscriptionSchedule } from './subscription-schedule.ts';

interface CreateParams {
  customer?: string;
  default_settings?: DefaultsParams;
  end_behavior?: string;
  from_subscription?: string;
  metadata?: MetadataParam;
  phases?: PhaseParams[];
  start_date?: number | 'now';
}
interface UpdateParams {
  default_settings?: DefaultsParams;
  end_behavior?: string;
  metadata?: MetadataParam;
  phases?: PhaseParams[];
  proration_behavior?: ProrationBehaviour;
}
interface ListParams {
  canceled_at?: RangeParam;
  completed_at?: RangeParam;
  created?: RangeParam;
  customer?: string;
  released_at?: RangeParam;
  scheduled?: boolean;
}

function endBehaviour(sent: string | undefined): SubscriptionSchedule['end_behavior'] {
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

function create(work: Work, params: CreateParams): SubscriptionSchedule {
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

/** A schedule that has not ended, on its own clock. */
function running(work: Work, id: string, verb: string): SubscriptionSchedule {
  const schedule = work.get('subscription_schedule', id);
  work.enterTestClock(schedule.test_clock);
  if (schedule.status === 'not_started' || schedule.status === 'active') return schedule;
  throw invalidRequest(
    `You cannot ${verb} a subscription schedule that is currently in the \`${schedule.status}\` status.`,
  );
}

function update(work: Work, schedule: SubscriptionSchedule, sent: UpdateParams): SubscriptionSchedule {
  const changes: Partial<SubscriptionSchedule> = {
    metadata: mergeMetadata(schedule.metadata, sent.metadata),
    ...(sent.end_behavior ? { end_behavior: endBehaviour(sent.end_behavior) } : {}),
    ...(sent.default_settings
      ? { default_settings: readDefaults(sent.default_settings, schedule.default_settings) }
      : {}),
  };
  if (sent.phases) {
    changes.phases = plannedAnew(work, schedule, sent.phases);
    changes.hidden = { planned: work.now, announcedEnd: null };
    const current = changes.phases.find((phase) => phase.start_date <= work.now && phase.end_date > work.now);
    if (schedule.status === 'active' && !current) {
      throw invalidRequest('The schedule must have a phase that is running now.', 'phases');
    }
    if (schedule.status === 'active' && current)
      changes.current_phase = { start_date: current.start_date, end_date: current.end_date };
  }
  const next = transition(work, scheduleMachine, schedule, changes);
  const subscription = work.find('subscription', next.subscription);
  if (!subscription) return next;
  const phase = next.phases.find(({ start_date }) => start_date === next.current_phase?.start_date);
  if (sent.phases && phase) enterPhase(work, next, phase, sent.proration_behavior);
  else transition(work, subscriptionMachine, subscription, lastDay(next, subscription));
  return next;
}

function plannedAnew(
  work: Work,
  schedule: SubscriptionSchedule,
  phases: readonly PhaseParams[],
): SubscriptionSchedule['phases'] {
  const first = phases[0]?.start_date;
  if (first === undefined) {
    throw invalidRequest(
      'The first phase must have a `start_date`.',
      'phases[0][start_date]',
      'parameter_missing',
    );
  }
  const start = first === 'now' ? work.now : first;
  const running = schedule.current_phase?.start_date;
  const known = schedule.phases.some((phase) => phase.start_date === start);
  if (running !== undefined && start <= work.now && !known && first !== 'now') {
    throw invalidRequest('You can not modify the start date of the current phase.', 'phases[0][start_date]');
  }
  const anchor = work.find('subscription', schedule.subscription)?.billing_cycle_anchor ?? start;
  return readPhases(work, phases, { customer: schedule.customer, start, anchor });
}

export const scheduleOperations: Operations = {
  'SubscriptionSchedules.create': operation<CreateParams>(
    ['customer', 'default_settings', 'end_behavior', 'from_subscription', 'metadata', 'phases', 'start_date'],
    ({ work, params }) => create(work, params),
  ),
  'SubscriptionSchedules.retrieve': operation([], ({ work, id }) => work.get('subscription_schedule', id)),
  'SubscriptionSchedules.update': operation<UpdateParams>(
    ['default_settings', 'end_behavior', 'metadata', 'phases', 'proration_behavior'],
    ({ work, id, params }) => update(work, running(work, id, 'update'), params),
  ),
  'SubscriptionSchedules.release': operation<{ preserve_cancel_date?: boolean }>(
    ['preserve_cancel_date'],
    ({ work, id, params }) =>
      releaseSchedule(work, running(work, id, 'release'), params.preserve_cancel_date ?? false),
  ),
  'SubscriptionSchedules.cancel': operation<LastBill>(['invoice_now', 'prorate'], ({ work, id, params }) => {
    const schedule = running(work, id, 'cancel');
    const subscription = work.find('subscription', schedule.subscription);
    const lastBill = { prorate: params.prorate ?? true, invoice_now: params.invoice_now ?? true };
    if (subscription) cancelSubscription(work, subscription, {}, lastBill);
    else transition(work, scheduleMachine, schedule, { canceled_at: work.now });
    return work.get('subscription_schedule', id);
  }),
  'SubscriptionSchedules.list': operation<ListParams>(
    [...paging, 'canceled_at', 'completed_at', 'created', 'customer', 'released_at', 'scheduled'],
    ({ work, params }) =>
      work
        .all('subscription_schedule')
        .filter((entry) => !params.customer || entry.customer === params.customer)
        .filter((entry) => !params.scheduled || entry.status === 'not_started')
        .filter((entry) =>
          (['canceled_at', 'completed_at', 'created', 'released_at'] as const).every((name) =>
            inRange(entry[name] ?? -Infinity, params[name]),
          ),
        ),
  ),
};

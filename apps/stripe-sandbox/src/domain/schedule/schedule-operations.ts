import { invalidRequest } from '../api-error.ts';
import { transition } from '../machine.ts';
import { inRange, operation, paging, type Operations, type RangeParam } from '../operation.ts';
import { cancelSubscription, type LastBill } from '../subscription/cancel-subscription.ts';
import type { Work } from '../work.ts';
import { createSchedule, type CreateParams } from './create-schedule.ts';
import { releaseSchedule } from './run-schedule.ts';
import { scheduleMachine, type SubscriptionSchedule } from './subscription-schedule.ts';
import { updateSchedule, type ScheduleUpdate } from './update-schedule.ts';

interface ListParams {
  canceled_at?: RangeParam;
  completed_at?: RangeParam;
  created?: RangeParam;
  customer?: string;
  released_at?: RangeParam;
  scheduled?: boolean;
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

export const scheduleOperations: Operations = {
  'SubscriptionSchedules.create': operation<CreateParams>(
    ['customer', 'default_settings', 'end_behavior', 'from_subscription', 'metadata', 'phases', 'start_date'],
    ({ work, params }) => createSchedule(work, params),
  ),
  'SubscriptionSchedules.retrieve': operation([], ({ work, id }) => work.get('subscription_schedule', id)),
  'SubscriptionSchedules.update': operation<ScheduleUpdate>(
    ['default_settings', 'end_behavior', 'metadata', 'phases', 'proration_behavior'],
    ({ work, id, params }) => updateSchedule(work, running(work, id, 'update'), params),
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

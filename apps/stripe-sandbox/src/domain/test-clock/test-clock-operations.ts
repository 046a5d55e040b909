import { complete } from '../../contract/complete.ts';
import { invalidRequest } from '../api-error.ts';
import type { Recurring } from '../catalogue/catalogue.ts';
import { deleteCustomer } from '../customer/customer-operations.ts';
import { operation, paging, type Operations } from '../operation.ts';
import { secondsPerDay } from '../settings.ts';
import { boundary } from '../subscription/billing-period.ts';
import { newId, type Work } from '../work.ts';
import type { TestClock } from './test-clock.ts';

const twoYears: Recurring = { interval: 'year', interval_count: 1, meter: null, usage_type: 'licensed' };

/**
 * At most two intervals of the shortest price of a subscription on it; without one, two years.
 * Source: https://docs.stripe.com/billing/testing/test-clocks/api-advanced-usage.
 */
function furthest(work: Work, clock: TestClock): number {
  const limits = work
    .all('subscription')
    .filter((subscription) => subscription.test_clock === clock.id && !subscription.ended_at)
    .flatMap(({ items }) => items.data.map(({ price }) => price.recurring ?? twoYears))
    .map((recurring) => boundary(clock.frozen_time, recurring, 2));
  return limits.length > 0 ? Math.min(...limits) : boundary(clock.frozen_time, twoYears, 2);
}

export const testClockOperations: Operations = {
  'TestHelpers.TestClocks.create': operation<{ frozen_time: number; name?: string }>(
    ['frozen_time', 'name'],
    ({ work, params }) => {
      const clock = complete<TestClock>('test_helpers.test_clock', {
        id: newId('clock'),
        object: 'test_helpers.test_clock',
        created: work.now,
        deletes_after: work.now + 30 * secondsPerDay,
        frozen_time: params.frozen_time,
        livemode: false,
        name: params.name ?? null,
        status: 'ready',
        status_details: {},
        hidden: { reached: params.frozen_time },
      });
      return work.create(clock, 'test_helpers.test_clock.created');
    },
  ),
  'TestHelpers.TestClocks.retrieve': operation([], ({ work, id }) => work.get('test_helpers.test_clock', id)),
  'TestHelpers.TestClocks.list': operation([...paging], ({ work }) => work.all('test_helpers.test_clock')),
  'TestHelpers.TestClocks.advance': operation<{ frozen_time: number }>(
    ['frozen_time'],
    ({ work, id, params }) => {
      const clock = work.get('test_helpers.test_clock', id);
      if (clock.status !== 'ready')
        throw invalidRequest(
          'Test clock advancement underway - cannot perform modifications.',
          undefined,
          'test_clock_advancement_underway',
        );
      if (params.frozen_time <= clock.frozen_time)
        throw invalidRequest('Test clocks can only be advanced to a time in the future.', 'frozen_time');
      if (params.frozen_time > furthest(work, clock)) {
        throw invalidRequest(
          'You can advance a test clock at most two intervals of the shortest subscription at a time.',
          'frozen_time',
        );
      }
      const advancing: TestClock = {
        ...clock,
        status: 'advancing',
        frozen_time: params.frozen_time,
        status_details: { advancing: { target_frozen_time: params.frozen_time } },
      };
      return work.create(advancing, 'test_helpers.test_clock.advancing');
    },
  ),
  'TestHelpers.TestClocks.del': operation([], ({ work, id }) => {
    const clock = work.get('test_helpers.test_clock', id);
    for (const customer of work.all('customer')) {
      if (customer.test_clock === id && !customer.deleted) deleteCustomer(work, customer);
    }
    work.drop(clock);
    work.emit('test_helpers.test_clock.deleted', clock);
    return { id, object: 'test_helpers.test_clock', deleted: true };
  }),
};

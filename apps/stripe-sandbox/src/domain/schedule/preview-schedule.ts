import { invalidRequest } from '../api-error.ts';
import type { Invoice } from '../invoice/invoice.ts';
import { refuseNested } from '../operation.ts';
import type { ProrationBehaviour } from '../subscription/plan-change.ts';
import { invoiceAfter } from '../subscription/preview-change.ts';
import type { Work } from '../work.ts';
import { createSchedule } from './create-schedule.ts';
import type { PhaseParams } from './read-phases.ts';
import { startSchedule } from './run-schedule.ts';
import { updateSchedule } from './update-schedule.ts';

/** A schedule that somebody is thinking about, as `createPreview` takes it. */
export interface PlannedSchedule {
  end_behavior?: 'cancel' | 'release';
  phases?: PhaseParams[];
  proration_behavior?: ProrationBehaviour;
}

/** Which schedule, or for which customer a new one. */
export interface ScheduleQuestion {
  schedule: string | undefined;
  customer: string | undefined;
  planned: PlannedSchedule;
}

/** The next invoice under a schedule, changed or new; has to be called inside a rehearsal. */
export function previewSchedule(work: Work, { schedule: id, customer, planned }: ScheduleQuestion): Invoice {
  refuseNested(planned, ['end_behavior', 'phases', 'proration_behavior'], 'schedule_details');
  const known = id ? work.get('subscription_schedule', id, 'schedule') : null;
  const running = work.find('subscription', known?.subscription);
  work.enterTestClock(known?.test_clock);
  if (known && running) {
    if (Object.keys(planned).length > 0) updateSchedule(work, known, planned);
    return invoiceAfter(work, running.id, running.latest_invoice);
  }
  if (!known && !customer)
    throw invalidRequest('Missing required param: customer.', 'customer', 'parameter_missing');
  const start = planned.phases?.[0]?.start_date;
  const { proration_behavior: _ignored, ...terms } = planned;
  const schedule =
    known ??
    createSchedule(work, {
      ...terms,
      ...(customer ? { customer } : {}),
      ...(start === undefined ? {} : { start_date: start }),
    });
  if (schedule.status !== 'not_started') return invoiceAfter(work, schedule.subscription ?? '', null);
  return atStart(work, schedule.phases[0]?.start_date ?? work.now, () => {
    const begun = startSchedule(work, known ? updateSchedule(work, known, planned) : schedule);
    return invoiceAfter(work, begun.subscription ?? '', null);
  });
}

/** Rehearses a later moment. */
function atStart<T>(work: Work, moment: number, act: () => T): T {
  const { now } = work;
  work.now = moment;
  try {
    return act();
  } finally {
    work.now = now;
  }
}

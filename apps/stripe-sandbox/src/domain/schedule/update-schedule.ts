import { invalidRequest } from '../api-error.ts';
import { transition } from '../machine.ts';
import { mergeMetadata, type MetadataParam } from '../metadata.ts';
import type { ProrationBehaviour } from '../subscription/plan-change.ts';
import { subscriptionMachine } from '../subscription/subscription.ts';
import type { Work } from '../work.ts';
import { endBehaviour } from './create-schedule.ts';
import { readDefaults, type DefaultsParams } from './read-defaults.ts';
import { readPhases, type PhaseParams } from './read-phases.ts';
import { enterPhase, lastDay } from './run-schedule.ts';
import { scheduleMachine, type SubscriptionSchedule } from './subscription-schedule.ts';

/** A change of a schedule as sent; phases replace all that were there. */
export interface ScheduleUpdate {
  default_settings?: DefaultsParams;
  end_behavior?: string;
  metadata?: MetadataParam;
  phases?: PhaseParams[];
  proration_behavior?: ProrationBehaviour;
}
/** Plans anew. What the running phase now says holds at once, prorated as `proration_behavior` says. */
export function updateSchedule(
  work: Work,
  schedule: SubscriptionSchedule,
  sent: ScheduleUpdate,
): SubscriptionSchedule {
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

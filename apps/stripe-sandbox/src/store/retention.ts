import { keptMilliseconds } from '../http/idempotency.ts';
import type { Change, Records } from './records.ts';

/** How much of what piles up is kept: so many events, and answers for replay of one day but no more than so many. */
export interface Retention {
  events: number;
  keptAnswers: number;
}

export const defaultRetention: Retention = { events: 20_000, keptAnswers: 5_000 };

/** The oldest beyond the limits, as drops. Runs every few seconds, so memory stays flat whatever is done. */
export function outdated(records: Records, limits: Retention, now: number): Change[] {
  const changes: Change[] = [];
  let surplus = records.count('event') - limits.events;
  for (const event of records.values('event')) {
    if (surplus-- <= 0) break;
    changes.push({ drop: { object: 'event', id: event.id } });
  }
  let answers = records.count('sandbox.kept_answer') - limits.keptAnswers;
  for (const kept of records.values('sandbox.kept_answer')) {
    if (answers-- <= 0 && now - kept.kept_at < keptMilliseconds) break;
    changes.push({ drop: { object: 'sandbox.kept_answer', id: kept.id } });
  }
  return changes;
}

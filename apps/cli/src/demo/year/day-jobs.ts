import { ReactionRegistry } from '@enishi/platform';

import type { DemoWorld } from '../demo-world.ts';

/** Schedules of the worker that ring together, so many minutes into the Tokyo day. */
type Ring = { minute: number; jobs: (() => Promise<void>)[] };

/**
 * How often a schedule runs while a year goes by in three minutes; every day where nothing is said. What rings every minute
 * has nothing to do between the turns of a day; what tidies up, or finds something only where a page was left or a price
 * announced, is looked at once a week; what looks for missed news looks at the end, and at three days at a time on the balance. A
 * payout is looked at for 35 days and booked on the day on which it arrived, whenever it is seen.
 */
const everyDays: Record<string, number> = {
  'billing.check_documents': 30,
  'billing.check_drift': Infinity,
  'billing.fill_gaps': Infinity,
  'billing.sweep_inbox': 7,
  'billing.tie_out_balance': 3,
  'billing.tie_out_payouts': 5,
  'billing.purge_payloads': 7,
  'billing.notice_expiring_cards': 7,
  'billing.remind_of_confirmations': 7,
  'engagement.forget_old_readers': 7,
  'engagement.start_due_letters': 7,
  'identity.forget_expired': 7,
  'membership.expire_own_copies': 7,
  'membership.forget_imports': 7,
  'membership.move_prices': 7,
  'platform.forget_old_events': 7,
  'platform.requeue_lost': 7,
};

/** The worker rings for its turn of the day after midnight, and for the morning's mails; whatever else rings does so with one of them. */
const [night, morning] = [20, 9 * 60 + 20];

/** The schedules due on a day, in the order of the clock; on the first day all that ever are. */
export function ringsOf(world: DemoWorld, day: number): Ring[] {
  const { schedules } = world.api.get(ReactionRegistry, { strict: false });
  const due = [...schedules.values()].filter(({ name }) => {
    const every = everyDays[name] ?? 1;
    return every !== Infinity && day % every === 0;
  });
  const ringing = (minute: number): Ring => ({
    minute,
    jobs: due.filter(({ cron }) => minuteOf(cron) <= 8 * 60 === (minute === night)).map(({ run }) => run),
  });
  return [ringing(night), ringing(morning)];
}

/** `minute hour * * *` as minutes after midnight; what rings by the minute or hour rings with the night's. */
function minuteOf(cron: string | undefined): number {
  const [minute, hour] = (cron ?? '0 0').split(' ').map(Number);
  return Number(hour) * 60 + Number(minute);
}

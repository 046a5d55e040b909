import { arrivePayout, failPayout } from '../domain/payout/move-payout.ts';
import {
  arrangePayouts,
  defaultPayouts,
  payoutIntervals,
  payoutWeekdays,
  type PayoutSchedule,
} from '../domain/payout/payout-schedule.ts';
import type { Sandbox } from '../sandbox.ts';
import { ControlError, type ControlBody } from './control-body.ts';
import type { Route } from './control-routes.ts';

/** What the seller's bank does with a payout: the money arrives, or it comes back. */
export function payoutRoutes(route: Route, sandbox: Sandbox): void {
  route('POST', '/payouts/:id', async (body, request) => {
    const payout = sandbox.store.records.find('payout', (request.params as { id: string }).id);
    const to = body.oneOf('to', ['paid', 'failed'] as const);
    if (!payout || !to) throw new ControlError("give a payout's id and `to`: paid, failed");
    const { hidden, status } = payout;
    if (hidden.failed || hidden.canceled || (to === 'paid' && hidden.arrived))
      throw new ControlError(`a payout that is ${status} cannot become ${to}`);
    const moved = await sandbox.change((work) =>
      to === 'paid' ? arrivePayout(work, payout) : failPayout(work, payout),
    );
    return { payout: moved.id, status: moved.status };
  });
}

type Shown = Pick<PayoutSchedule, 'interval' | 'weekday' | 'monthDay' | 'delayDays'>;

export function payoutsTold({ store: { records } }: Sandbox): Shown {
  const known = records.find('sandbox.payout_schedule', 'payout_schedule') ?? defaultPayouts;
  const { interval, weekday, monthDay, delayDays } = known;
  return { interval, weekday, monthDay, delayDays };
}

/** Changes when the balance is paid out; whatever is not named stays. */
export async function orderPayouts(sandbox: Sandbox, body: ControlBody): Promise<void> {
  const now = payoutsTold(sandbox);
  const wanted: Shown = {
    interval: body.oneOf('payouts', payoutIntervals) ?? now.interval,
    weekday: body.oneOf('payoutWeekday', payoutWeekdays) ?? now.weekday,
    monthDay: body.count('payoutMonthDay', now.monthDay),
    delayDays: body.count('payoutDelayDays', now.delayDays),
  };
  if (wanted.monthDay < 1 || wanted.monthDay > 31 || wanted.delayDays > 31)
    throw new ControlError('`payoutMonthDay` is 1 to 31, `payoutDelayDays` at most 31');
  if (JSON.stringify(wanted) !== JSON.stringify(now))
    await sandbox.change((work) => arrangePayouts(work, wanted));
}

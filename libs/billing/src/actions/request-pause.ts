import { Refusal } from '@enishi/kernel';
import type { Tx } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

import type { SubjectRef } from '../domain/offer.ts';
import { longestPause, pauseDays, pauseFor } from '../domain/pause.ts';
import type { SettledPauseDays } from '../domain/pause.ts';
import { refusePause } from '../domain/pause-terms.ts';
import { ChangeSubscription } from './change-subscription.ts';
import { HeldSubscription } from './held-subscription.ts';

/** A length that may be chosen: nothing is paid from `from` on, and the next charge is made on `until`. */
export type PauseChoice = SettledPauseDays & { months: number };

/** A person's wish to pause (休会) what is paid monthly, from the end of what is paid. Stripe is told after the commit. */
@Injectable()
export class RequestPause {
  constructor(
    private readonly held: HeldSubscription,
    private readonly change: ChangeSubscription,
  ) {}

  /**
   * Asking twice is asking once; another length replaces the one before. Refuses `NO_SUBSCRIPTION`, `PAUSE_MONTHLY_ONLY`,
   * `PAUSE_PAID_AHEAD`, `PAUSED_ALREADY`, `PAUSE_WHILE_UNPAID`, `RENEWAL_UNDER_WAY`, `CHANGE_UNDER_WAY` and `CHANGE_TO_CONFIRM`
   * (conflict), `PAUSE_LENGTH_INVALID`.
   */
  async run(tx: Tx, subject: SubjectRef, months: number): Promise<SettledPauseDays> {
    if (!Number.isInteger(months) || months < 1 || months > longestPause)
      throw new Refusal('invalid', 'PAUSE_LENGTH_INVALID', { most: longestPause });
    const held = await this.held.run(tx, subject);
    refusePause(held.row, held.newest, tx.now);
    const wished = pauseFor(held.row, months);
    const same = held.pause?.until?.getTime() === wished.until.getTime();
    if (!same) {
      const { customerId, stripeSubscriptionId } = held;
      const instants = { pauseFrom: wished.from, pauseUntil: wished.until };
      await this.change.run(tx, { customerId, stripeSubscriptionId, kind: 'pause', ...instants });
    }
    return pauseDays(wished);
  }

  /** Every length with its days. Refuses what `run` refuses; changes nothing. */
  async choices(tx: Tx, subject: SubjectRef): Promise<PauseChoice[]> {
    const { row, newest } = await this.held.run(tx, subject);
    refusePause(row, newest, tx.now);
    return Array.from({ length: longestPause }, (_none, index) => ({
      months: index + 1,
      ...pauseDays(pauseFor(row, index + 1)),
    }));
  }
}

import { Refusal } from '@enishi/kernel';
import { RateLimits } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

const most = 10;
const quarterHour = 15 * 60;

/**
 * Coupon codes may be guessed ten times in a quarter of an hour and account. Counted before the transaction opens, so that a refused
 * try counts too; a code that takes something off gives its try back, so that nobody who has one is ever stopped.
 */
@Injectable()
export class CouponLimits {
  constructor(private readonly limits: RateLimits) {}

  /** Does what may use a code as typed; none is no try. Throws COUPON_TRIED_TOO_OFTEN (limited) and whatever `order` throws. */
  async run<Done>(
    accountId: string,
    typed: string | null | undefined,
    order: () => Promise<Done>,
  ): Promise<Done> {
    if (!typed?.trim()) return order();
    await this.take(accountId);
    try {
      const done = await order();
      await this.limits.giveBack(keyOf(accountId), quarterHour);
      return done;
    } catch (error) {
      const guessed = error instanceof Refusal && error.code.startsWith('COUPON_');
      if (!guessed) await this.limits.giveBack(keyOf(accountId), quarterHour);
      throw error;
    }
  }

  private async take(accountId: string): Promise<void> {
    try {
      await this.limits.take(keyOf(accountId), most, quarterHour);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw new Refusal('limited', 'COUPON_TRIED_TOO_OFTEN', { field: 'coupon', minutes: quarterHour / 60 });
    }
  }
}

const keyOf = (accountId: string): string => `membership.coupon:${accountId}`;

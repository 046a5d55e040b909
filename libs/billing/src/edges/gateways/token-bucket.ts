import type { Clock } from '@enishi/kernel';

/**
 * Lets so many calls per second through and makes the others wait their turn. Stripe allows 25 a second in test mode and
 * 100 in live mode (docs.stripe.com/rate-limits); staying below is cheaper than being refused.
 */
export class TokenBucket {
  private tokens: number;
  private filledAt: number;

  constructor(
    private readonly perSecond: number,
    private readonly clock: Clock,
  ) {
    this.tokens = perSecond;
    this.filledAt = clock.now().getTime();
  }

  /** Milliseconds to wait before the call may go out; takes the token at once, so that waiters queue up. */
  take(): number {
    const now = this.clock.now().getTime();
    const refill = (Math.max(0, now - this.filledAt) / 1_000) * this.perSecond;
    this.tokens = Math.min(this.perSecond, this.tokens + refill) - 1;
    this.filledAt = now;
    return this.tokens >= 0 ? 0 : Math.ceil((-this.tokens / this.perSecond) * 1_000);
  }
}

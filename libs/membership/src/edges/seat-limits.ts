import { Refusal } from '@enishi/kernel';
import { RateLimits } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

const most = 5;
const quarterHour = 15 * 60;

/** Codes that prove a domain go to an address that was typed: five in a quarter of an hour and account, so that nobody is pestered. */
@Injectable()
export class SeatLimits {
  constructor(private readonly limits: RateLimits) {}

  /** Throws SEAT_DOMAIN_ASKED_OFTEN (limited). */
  async take(accountId: string): Promise<void> {
    try {
      await this.limits.take(`membership.seat_domain:${accountId}`, most, quarterHour);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw new Refusal('limited', 'SEAT_DOMAIN_ASKED_OFTEN', {
        field: 'address',
        minutes: quarterHour / 60,
      });
    }
  }
}

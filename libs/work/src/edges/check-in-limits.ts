import { Refusal } from '@enishi/kernel';
import { RateLimits } from '@enishi/platform';
import { Injectable } from '@nestjs/common';

const most = 10;
const quarterHour = 15 * 60;
const wrong = new Set(['CHECK_IN_CODE_WRONG', 'CHECK_IN_CODE_OLD', 'CHECK_IN_OTHER_GIG']);

/** Codes may be guessed ten times in a quarter of an hour and person. Counted before the transaction opens, so that a refused try counts too; a right one gives its try back. */
@Injectable()
export class CheckInLimits {
  constructor(private readonly limits: RateLimits) {}

  /** Throws CHECK_IN_TRIED_OFTEN (limited) and whatever `checkIn` throws. */
  async run<Done>(memberId: string, checkIn: () => Promise<Done>): Promise<Done> {
    const key = `work.check-in:${memberId}`;
    await this.take(key);
    try {
      const done = await checkIn();
      await this.limits.giveBack(key, quarterHour);
      return done;
    } catch (error) {
      if (!(error instanceof Refusal && wrong.has(error.code))) await this.limits.giveBack(key, quarterHour);
      throw error;
    }
  }

  private async take(key: string): Promise<void> {
    try {
      await this.limits.take(key, most, quarterHour);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw new Refusal('limited', 'CHECK_IN_TRIED_OFTEN', { field: 'code', minutes: quarterHour / 60 });
    }
  }
}

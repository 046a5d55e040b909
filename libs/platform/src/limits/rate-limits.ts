import { Refusal } from '@enishi/kernel';
import { Injectable } from '@nestjs/common';

import { Transactions } from '../database/transactions.ts';

/**
 * How often something may be tried, counted in PostgreSQL so that it holds across processes. Counting happens in a
 * transaction of its own: a refused attempt must still count.
 */
@Injectable()
export class RateLimits {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Counts one try of `key` (for example `sign-in:taro@example.jp`).
   * @throws Refusal `limited` TOO_MANY_TRIES with the minutes to wait, past `most` tries within the window
   */
  async take(key: string, most: number, windowSeconds: number): Promise<void> {
    const [row] = await this.transactions.inSystem((tx) =>
      tx.query<{ taken: number }>(
        `insert into platform.rate_limit (key, window_start, taken)
         values ($1, to_timestamp(floor(extract(epoch from $2::timestamptz) / $3::int) * $3::int), 1)
         on conflict (key, window_start) do update set taken = platform.rate_limit.taken + 1
         returning taken`,
        [key, tx.now, windowSeconds],
      ),
    );
    if (row && row.taken > most) {
      throw new Refusal('limited', 'TOO_MANY_TRIES', { minutes: Math.ceil(windowSeconds / 60) });
    }
  }

  /** Takes back the count of a try that turned out right, where only wrong ones shall be limited. */
  async giveBack(key: string, windowSeconds: number): Promise<void> {
    await this.transactions.inSystem((tx) =>
      tx.query(
        `update platform.rate_limit set taken = taken - 1
         where key = $1 and taken > 0
           and window_start = to_timestamp(floor(extract(epoch from $2::timestamptz) / $3::int) * $3::int)`,
        [key, tx.now, windowSeconds],
      ),
    );
  }
}

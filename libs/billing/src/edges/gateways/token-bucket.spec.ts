import { FixedClock } from '@enishi/kernel';

import { TokenBucket } from './token-bucket.ts';

describe('calls to Stripe', () => {
  it('go out at once up to the rate, then wait their turn one after the other', () => {
    const clock = new FixedClock(new Date('2026-11-23T00:00:00Z'));
    const bucket = new TokenBucket(20, clock);
    expect(Array.from({ length: 20 }, () => bucket.take())).toEqual(Array(20).fill(0));
    expect([bucket.take(), bucket.take(), bucket.take()]).toEqual([50, 100, 150]);
    clock.advance(1_000);
    expect(bucket.take()).toBe(0);
  });

  it('do not save up more than one second', () => {
    const clock = new FixedClock(new Date('2026-11-23T00:00:00Z'));
    const bucket = new TokenBucket(2, clock);
    clock.advance(60_000);
    expect([bucket.take(), bucket.take(), bucket.take()]).toEqual([0, 0, 500]);
  });
});

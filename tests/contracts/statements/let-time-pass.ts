import type { TestApi } from '@enishi/testing';

/** Some seconds. The sandbox lives by the real clock; on a busy machine ours, which stands still, must not fall behind it. */
export function letTimePass({ clock }: TestApi): void {
  const now = Math.max(Date.now(), clock.now().getTime());
  clock.set(new Date(now + 3_000));
}

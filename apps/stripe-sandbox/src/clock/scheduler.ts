import type { TestClock } from '../domain/test-clock/test-clock.ts';
import type { Store } from '../store/store.ts';
import { DueIndex, type DueEntry } from './due-index.ts';
import { doDueWork } from './due-work.ts';

const nobody = { requestId: null, idempotencyKey: null };
const pause = (): Promise<void> => new Promise((resume) => setImmediate(resume));

/**
 * Tells the sandbox's time and does what time demands, in order of time. While the clock follows the system it ticks;
 * when it is set, it stands still until it is set again. Test clocks run on their own.
 */
export class Scheduler {
  private readonly store: Store;
  private readonly due = new DueIndex();
  private readonly onProblem: (problem: unknown, entry: DueEntry) => void;
  private running: Promise<number> = Promise.resolve(0);
  private ticking: NodeJS.Timeout | null = null;

  constructor(store: Store, onProblem: (problem: unknown, entry: DueEntry) => void) {
    this.store = store;
    this.onProblem = onProblem;
    this.due.update(store.records.all().map((object) => ({ put: object })));
    store.records.onChange((changes) => {
      this.due.update(changes);
      if (changes.some((change) => 'put' in change && change.put.object === 'payment_intent')) this.soon();
    });
  }

  /** A payment may be due in the very second it began (Stripe's test addresses that pay at once). */
  private soon(): void {
    if (this.due.next(null, this.now())) void this.runUntil(null, this.now());
  }

  /** The sandbox's time in seconds since 1970. */
  now(): number {
    return this.store.records.find('sandbox.clock', 'clock')?.frozen ?? Math.floor(Date.now() / 1000);
  }

  followsSystem(): boolean {
    return (this.store.records.find('sandbox.clock', 'clock')?.frozen ?? null) === null;
  }

  start(): void {
    for (const clock of this.store.records.values('test_helpers.test_clock'))
      if (clock.status === 'advancing') this.advance(clock);
    this.ticking = setInterval(() => {
      if (this.followsSystem()) void this.runUntil(null, this.now());
    }, 1000);
    this.ticking.unref();
  }

  async stop(): Promise<void> {
    if (this.ticking) clearInterval(this.ticking);
    await this.running;
  }

  /** Sets the clock; moving forward does all that falls due on the way. Null follows the system from there on. */
  async set(to: number | null): Promise<number> {
    const target = to ?? Math.floor(Date.now() / 1000);
    const steps = target > this.now() ? await this.runUntil(null, target) : 0;
    const payouts = this.store.records.find('sandbox.payout_schedule', 'payout_schedule');
    // From an earlier time on, payouts are due again.
    const again = payouts && payouts.reached > target ? [{ put: { ...payouts, reached: target } }] : [];
    await this.store.write([
      { put: { id: 'clock', object: 'sandbox.clock', frozen: to } as never },
      ...again,
    ]);
    return steps;
  }

  /** Moves a test clock to where its record says, and declares it ready. */
  advance(clock: TestClock): void {
    void this.runUntil(clock.id, clock.frozen_time).then(async () => {
      const work = this.store.begin(nobody, this.now());
      const reached = work.find('test_helpers.test_clock', clock.id);
      if (!reached) return;
      const ready = {
        ...reached,
        status: 'ready' as const,
        status_details: {},
        hidden: { reached: reached.frozen_time },
      };
      work.put(ready);
      work.emit('test_helpers.test_clock.ready', ready);
      await this.store.commit(work);
    });
  }

  /** Does everything due on a clock until then, one commit per step; answers how many steps there were. */
  runUntil(clock: string | null, until: number): Promise<number> {
    this.running = this.running.then(() => this.run(clock, until)).catch(() => 0);
    return this.running;
  }

  private async run(clock: string | null, until: number): Promise<number> {
    let steps = 0;
    let durable: Promise<void> = Promise.resolve();
    for (let entry = this.due.next(clock, until); entry; entry = this.due.next(clock, until)) {
      durable = this.step(entry);
      steps += 1;
      if (steps % 100 === 0) {
        await durable;
        await pause();
      }
    }
    await durable;
    return steps;
  }

  private step(entry: DueEntry): Promise<void> {
    try {
      const work = this.store.begin(nobody, entry.at).holdTime();
      doDueWork(work, entry);
      const durable = this.store.commit(work);
      const again = this.due.next(entry.clock, entry.at);
      if (again?.id === entry.id && again.kind === entry.kind)
        throw new Error(`${entry.kind} of ${entry.id} is due again at once`);
      return durable;
    } catch (problem) {
      this.due.forget(entry);
      this.onProblem(problem, entry);
      return Promise.resolve();
    }
  }
}

/** The only source of "now"; instants are UTC. Pure code receives `now` as an argument instead. */
export type Clock = { now(): Date };

/** The machine's clock, for running processes. */
export const systemClock: Clock = { now: () => new Date(Date.now()) };

/** A clock that moves only when told to, for tests and demonstrations. */
export class FixedClock implements Clock {
  private at: number;

  constructor(start: Date) {
    this.at = start.getTime();
  }

  now(): Date {
    return new Date(this.at);
  }

  /** Jumps to an instant, backwards too. */
  set(instant: Date): void {
    this.at = instant.getTime();
  }

  /** Moves forward by a number of milliseconds. */
  advance(milliseconds: number): void {
    this.at += milliseconds;
  }
}

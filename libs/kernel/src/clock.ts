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

/** A clock that was set to another time and runs on from there, as the machine's does: for living through past days. */
export class MovedClock implements Clock {
  private ahead = 0;

  constructor(private readonly machine: Clock = systemClock) {}

  now(): Date {
    return new Date(this.machine.now().getTime() + this.ahead);
  }

  /** Jumps to an instant, backwards too, and runs on from it. */
  set(instant: Date): void {
    this.ahead = instant.getTime() - this.machine.now().getTime();
  }
}

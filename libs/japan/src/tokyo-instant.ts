const tokyoMs = 9 * 3_600_000;

/**
 * An instant that shows the clock of Tokyo wherever the server stands. `ical-generator` reads a plain `Date` on the server's own clock, and
 * asks dates of this shape (its `ICalTZDateStub`) for that of a zone.
 */
export class TokyoInstant extends Date {
  readonly internal: Date;

  constructor(instant: Date) {
    super(instant);
    this.internal = new Date(instant.getTime() + tokyoMs);
  }

  withTimeZone(): TokyoInstant {
    return this;
  }

  tzComponents(): [sign: string, hours: string, minutes: string] {
    return ['+', '09', '00'];
  }

  override getFullYear(): number {
    return this.internal.getUTCFullYear();
  }

  override getMonth(): number {
    return this.internal.getUTCMonth();
  }

  override getDate(): number {
    return this.internal.getUTCDate();
  }

  override getHours(): number {
    return this.internal.getUTCHours();
  }

  override getMinutes(): number {
    return this.internal.getUTCMinutes();
  }

  override getSeconds(): number {
    return this.internal.getUTCSeconds();
  }
}

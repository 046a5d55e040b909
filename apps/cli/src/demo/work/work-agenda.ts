/** What is to be done on a day, by minutes after midnight in Japan; what stands at one minute may be done at once. */
export type Errand = { readonly minute: number; readonly run: () => Promise<void> };

/** Everything that a plan will ask for, by day; what one errand finds out may add errands to days to come. */
export class WorkAgenda {
  private readonly days = new Map<number, Errand[]>();

  add(day: number, minute: number, run: () => Promise<void>): void {
    this.days.set(day, [...(this.days.get(day) ?? []), { minute, run }]);
  }

  /** The errands of a day, by minute. */
  of(day: number): [minute: number, errands: Errand[]][] {
    const byMinute = new Map<number, Errand[]>();
    for (const errand of this.days.get(day) ?? [])
      byMinute.set(errand.minute, [...(byMinute.get(errand.minute) ?? []), errand]);
    return [...byMinute].sort(([a], [b]) => a - b);
  }
}

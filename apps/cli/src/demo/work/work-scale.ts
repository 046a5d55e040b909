/** How much of a year of work a community lives through. */
export type WorkScale = {
  /** How many members write a record of the talent bank. */
  readonly records: number;
  /** How many of them work, now and then or often. */
  readonly workers: number;
  /** Gigs a week once the year is under way. */
  readonly weekly: number;
  /** Whom a partner's desk registers. */
  readonly registered: number;
};

/** What a start has time for, and the whole of it: 400 records, and some three hundred days of work. */
export const workScales: Record<'some' | 'whole', Record<string, WorkScale>> = {
  some: {
    doto: { records: 36, workers: 14, weekly: 2, registered: 4 },
    oguni: { records: 18, workers: 8, weekly: 1, registered: 3 },
  },
  whole: {
    doto: { records: 285, workers: 110, weekly: 14, registered: 24 },
    oguni: { records: 115, workers: 45, weekly: 6, registered: 12 },
  },
};

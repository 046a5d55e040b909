import { yen } from '@enishi/kernel';
import type { Yen } from '@enishi/kernel';

/** A band of company sizes (規模区分): up to how many employees, and what of the price it pays, in percent. */
export type SizeBand = {
  /** The largest number of employees in it; null for the last band, which has no end. */
  readonly upTo: number | null;
  readonly percent: number;
};

/** Units to which a price of a band may be rounded down, in yen. */
export const priceUnits = [1, 10, 100, 1_000] as const;
export type PriceUnit = (typeof priceUnits)[number];

/** The most employees that a form takes. */
export const mostEmployees = 1_000_000;

/** How the price of a band came about, to be shown: price of the table × percent, rounded down to whole units. */
export type BandPrice = {
  readonly listed: Yen;
  readonly percent: number;
  readonly unit: PriceUnit;
  readonly amount: Yen;
  /** What rounding took off, in hundredths of a yen; 0 where it came out even. */
  readonly roundedOff: number;
};

/** What is wrong with a table of bands, or null: each larger than the one before, the last without an end. */
export function bandFault(bands: readonly SizeBand[]): string | null {
  if (bands.at(-1)?.upTo !== null) return 'last_band_ends';
  const ends = bands.slice(0, -1).map(({ upTo }) => upTo);
  if (ends.some((end, place) => end === null || end <= (ends[place - 1] ?? 0))) return 'bands_out_of_order';
  return bands.some(({ percent }) => !Number.isInteger(percent) || percent < 1 || percent > 1_000)
    ? 'band_percent'
    : null;
}

/** The band of a company with so many employees. */
export function bandOf(bands: readonly SizeBand[], employees: number): SizeBand {
  return bands.find(({ upTo }) => upTo === null || employees <= upTo)!;
}

/** The price of a band, always rounded down, in favour of whoever pays: 330,000 yen at 150 % are 495,000, 1,105 at 60 % in units of 10 are 660. */
export function bandPrice(listed: Yen, { percent }: SizeBand, unit: PriceUnit): BandPrice {
  const hundredths = listed * percent;
  const amount = yen(Math.floor(hundredths / (100 * unit)) * unit);
  return { listed, percent, unit, amount, roundedOff: hundredths - amount * 100 };
}

/** The smallest number of employees of a band. */
export function bandFrom(bands: readonly SizeBand[], band: SizeBand): number {
  const place = bands.findIndex(({ upTo }) => upTo === band.upTo);
  return (bands[place - 1]?.upTo ?? 0) + 1;
}

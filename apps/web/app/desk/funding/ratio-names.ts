/** The ratios of a year's funding, in the order in which they are shown. */
export const ratioNames = [
  'ownRatio',
  'coverage',
  'concentration',
  'recurringRatio',
  'runwayMonths',
] as const;
export type RatioName = (typeof ratioNames)[number];

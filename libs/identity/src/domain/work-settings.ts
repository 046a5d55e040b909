import { isWhole } from '@enishi/kernel';

/** How a community runs its しごとコンビニ. */
export type WorkSettings = {
  /** Percent of the reward that the company pays on top of it; whoever works always gets the whole reward. */
  readonly feePercent: number;
};

const usual: WorkSettings = { feePercent: 20 };

/** The settings, with the usual one where a community says nothing. */
export const workOf = (settings: { work?: Partial<WorkSettings> }): WorkSettings => ({
  ...usual,
  ...settings.work,
});

/** None at all up to as much as the reward itself. */
const workLimits = { feePercent: { least: 0, most: 100 } } as const;

/** Whether settings can be worked with. */
export const isWork = ({ feePercent }: WorkSettings): boolean =>
  isWhole(feePercent, workLimits.feePercent.least, workLimits.feePercent.most);

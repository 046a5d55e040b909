import { isWhole } from '@enishi/kernel';

/** How a community runs its しごとコンビニ. */
export type WorkSettings = {
  /** Percent of the reward that the company pays on top of it; whoever works always gets the whole reward. */
  readonly feePercent: number;
  /**
   * Whether rewards are only passed on to companies (立替), so that the fee alone is taxed. Usually not: the community takes on the work and entrusts it onwards, and so supplies the
   * whole of it. Which of the two is right for a community is for its tax accountant to say.
   */
  readonly rewardsPassedOn: boolean;
  /** Percent of the promised wage that an employer owes where it calls a gig of employment off late (休業手当): the whole of it, or no less than what the law asks. */
  readonly callOffPercent: number;
  /** Percent of the reward of a service contract (業務委託) that is owed to whoever has a place where it is called off late, as their terms say; none where 0. Agreed, and asked by no law. */
  readonly calledOffShare: number;
  /** Whether people younger than eighteen may take gigs of employment, within what the law allows (労働基準法56条 to 62条); 業務委託 stays with adults. */
  readonly employsMinors: boolean;
};

const usual: WorkSettings = {
  feePercent: 20,
  rewardsPassedOn: false,
  callOffPercent: 100,
  calledOffShare: 0,
  employsMinors: false,
};

/** The settings, with the usual one where a community says nothing. */
export const workOf = (settings: { work?: Partial<WorkSettings> }): WorkSettings => ({
  ...usual,
  ...settings.work,
});

/** None at all up to as much as the reward itself; of a wage no less than sixty percent (労働基準法26条). */
export const workLimits = {
  ...{ feePercent: { least: 0, most: 100 }, callOffPercent: { least: 60, most: 100 } },
  calledOffShare: { least: 0, most: 100 },
} as const;

/** Whether settings can be worked with. */
export const isWork = (settings: WorkSettings): boolean =>
  typeof settings.rewardsPassedOn === 'boolean' &&
  typeof settings.employsMinors === 'boolean' &&
  (['feePercent', 'callOffPercent', 'calledOffShare'] as const).every((field) =>
    isWhole(settings[field], workLimits[field].least, workLimits[field].most),
  );

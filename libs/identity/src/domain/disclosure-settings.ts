import { isWhole } from '@enishi/kernel';

/** How members of a community may give their own data to its companies, and show the secretariat their record. */
export type DisclosureSettings = {
  /** Days for which a consent is given. */
  readonly days: number;
  /** From this age on; who is younger gives nothing to companies. */
  readonly leastAge: number;
  /** Whether somebody whose day of birth the register does not know is taken to be old enough. */
  readonly unknownAge: 'allowed' | 'refused';
  /**
   * Number of the notification as 特定募集情報等提供 or of the licence for 職業紹介 (職業安定法43条の2, 30条, 33条). Null: companies neither search
   * the talent bank nor ask anybody.
   */
  readonly placementNumber: string | null;
  /** Days for which the secretariat may read a talent record before the person is asked anew. */
  readonly recordDays: number;
  /** Days somebody has to answer a company that would like to talk. */
  readonly answerDays: number;
  /** Days for which a company that had no yes from somebody does not ask them again. */
  readonly quietDays: number;
};

const usual: DisclosureSettings = {
  ...{ days: 90, leastAge: 18, unknownAge: 'allowed', placementNumber: null },
  ...{ recordDays: 365, answerDays: 14, quietDays: 180 },
};

/** The settings, with the usual one where a community says nothing. */
export const disclosureOf = (settings: { disclosure?: Partial<DisclosureSettings> }): DisclosureSettings => ({
  ...usual,
  ...settings.disclosure,
});

/**
 * A day to a year: nobody is bound by what they said longer ago; a record for the secretariat for two, since it leaves nowhere. From the age at which working life
 * may begin (労働基準法56条) to that of majority and beyond. Three days leave a weekend to answer, and a month is as long as a company waits; a quiet of
 * less than a month would be none.
 */
export const disclosureLimits = {
  ...{ days: { least: 1, most: 366 }, leastAge: { least: 15, most: 20 } },
  ...{ recordDays: { least: 30, most: 730 }, answerDays: { least: 3, most: 30 } },
  quietDays: { least: 30, most: 730 },
} as const;

/** As the labour bureaus write it: 51-募-000123, 13-ユ-010000, 01-ム-300045. */
export const placementNumberShape = /^\d{2}-[募ユム特地]-\d{6}$/u;

/** Whether settings can be worked with. */
export const isDisclosure = (settings: DisclosureSettings): boolean =>
  (['days', 'leastAge', 'recordDays', 'answerDays', 'quietDays'] as const).every((field) =>
    isWhole(settings[field], disclosureLimits[field].least, disclosureLimits[field].most),
  ) &&
  (settings.unknownAge === 'allowed' || settings.unknownAge === 'refused') &&
  (settings.placementNumber === null || placementNumberShape.test(settings.placementNumber));

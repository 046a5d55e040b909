import type { Bilingual } from '@enishi/kernel';

/** The eight things that speak for giving a gig to somebody. Nothing else does: who somebody is, what they look like, what they earn and what they pay are not among them. */
export const matchTerms = [
  ...(['skill', 'adjacent', 'area', 'slot'] as const),
  ...(['interest', 'reliability', 'freshness', 'exploration'] as const),
] as const;
export type MatchTerm = (typeof matchTerms)[number];

/** Which weights a score was worked out by. Other weights, or another way to work a term out, get the next number, so that a reason that was shown can be worked out again. */
export const weightsVersion = 1;

/** What each term counts at most, in ten-thousandths of a score; by version. No law gives them: they are this program's. */
export const matchWeights: Readonly<Record<number, Readonly<Record<MatchTerm, number>>>> = {
  1: {
    ...{ skill: 3500, adjacent: 1000, area: 1500, slot: 1000 },
    ...{ interest: 1000, reliability: 1000, freshness: 500, exploration: 500 },
  },
};

/** A skill as somebody holds it. `works` is 0 where it is their own word alone (自己申告). */
export type HeldSkill = {
  readonly skillId: string;
  readonly name: Bilingual;
  readonly level: 0 | 1 | 2 | 3 | 4;
  readonly works: number;
  readonly companies: number;
};

/** What decides of a person. There is no place in it for sex, age, nationality, disability, a photo, income or what a plan costs. */
export type MatchPerson = {
  readonly skills: readonly HeldSkill[];
  /** Codes of municipalities; none where nothing was said, which speaks neither for nor against. */
  readonly areas: readonly string[];
  /** Parts of the week in which they have time; none where nothing was said. */
  readonly slots: readonly number[];
  /** They said that they would take gigs. */
  readonly wantsGigs: boolean;
  /** Companies for which they said afterwards that they would work again, and that they would not. */
  readonly again: readonly string[];
  readonly notAgain: readonly string[];
  /** Gigs that were accepted, and places that came to nothing by them: not done, or given back within a day of the beginning. */
  readonly accepted: number;
  readonly failed: number;
  /** Days since they last changed their record or finished a gig; null where there is neither. */
  readonly quietDays: number | null;
};

/** How near another skill is to that of the gig, in [0, 1]: how many of those who hold either hold both. */
export type NearSkill = { readonly skillId: string; readonly nearness: number };

/** What decides of a gig. */
export type MatchGig = {
  readonly skillId: string;
  readonly beginnerOk: boolean;
  readonly area: string;
  readonly slots: readonly number[];
  readonly companyId: string;
  /** Days since it was published. */
  readonly shownDays: number;
  readonly near: readonly NearSkill[];
};

/** What a term rests on; kept with what it counted, so that its sentence can be said again. */
export type TermFacts = Readonly<Record<string, string | number>>;
/** One term of a score. `contribution` is in ten-thousandths; `value` in [0, 1]. */
export type TermLine = {
  readonly term: MatchTerm;
  readonly value: number;
  readonly contribution: number;
  readonly facts: TermFacts;
};
/** A score with what it is made of: `score` is the sum of contributions, in ten-thousandths. */
export type MatchScore = {
  readonly version: number;
  readonly score: number;
  readonly lines: readonly TermLine[];
};

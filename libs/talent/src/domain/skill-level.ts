import type { Bilingual, TokyoDate } from '@enishi/kernel';
import type { EvidenceKind } from './evidence.ts';

/** Which rules a level was worked out by. Other steps, or another way to count, get the next number, so that a paper can say what its levels mean. */
export const levelRules = 1;

/** 0 is what somebody says of themselves (自己申告) or has begun to show. */
export const skillLevels = [0, 1, 2, 3, 4] as const;
export type SkillLevel = (typeof skillLevels)[number];

/** What a level says of somebody. */
export const levelWords: Readonly<Record<SkillLevel, Bilingual>> = {
  0: { ja: '自己申告', en: 'Own word' },
  1: { ja: 'やったことがあります', en: 'Has done it' },
  2: { ja: 'いくつかの会社で経験があります', en: 'Has done it for several companies' },
  3: { ja: 'ひとりで任せられます', en: 'Works alone' },
  4: { ja: '人に教えたり、現場をまとめたりできます', en: 'Teaches or leads others' },
};

/** What a step asks for: a number of verified works, companies, no contested line, or that the secretariat saw something. */
export const skillNeeds = ['completions', 'companies', 'undisputed', 'works_alone', 'taught'] as const;
export type SkillNeed = (typeof skillNeeds)[number];

/** More of a day's minutes prove nothing: who is marked for longer than this was marked twice. */
export const mostMinutesADay = 480;

/** What of a line of evidence decides; `minutes` is 0 where nobody knows. */
export type SkillLine = {
  readonly kind: EvidenceKind;
  readonly companyId: string | null;
  /** The person belonged to the company when it was recorded. */
  readonly ownCompany: boolean;
  readonly minutes: number;
  readonly occurredOn: TokyoDate;
  readonly revoked: boolean;
  /** The person has said something against it that the secretariat has not looked at. */
  readonly disputed: boolean;
};

/** What is missing to the next step: what there is, and what there has to be. */
export type Missing = { readonly need: SkillNeed; readonly have: number; readonly wanted: number };

/** A level with what it rests on. `minutes` and `completions` count at most a day's limit; nothing here depends on the order of lines. */
export type SkillStanding = {
  readonly level: SkillLevel;
  readonly completions: number;
  readonly minutes: number;
  /** Companies that are not one's own. */
  readonly companies: number;
  readonly ownCompanyLines: number;
  readonly disputes: number;
  readonly lastUsedOn: TokyoDate | null;
  /** Null on the last step. */
  readonly next: { readonly level: SkillLevel; readonly missing: readonly Missing[] } | null;
};

/** What a line of each kind counts for. A word of somebody who worked along counts for nothing, so that no exchange of words raises anybody. */
export const countsFor: Readonly<Record<EvidenceKind, 'work' | 'confirmation' | 'nothing'>> = {
  ...{ gig: 'work', event: 'work', works_alone: 'confirmation', taught: 'confirmation' },
  ...{ past: 'nothing', endorsed: 'nothing' },
};

type Step = { readonly level: SkillLevel; readonly needs: Partial<Record<SkillNeed, number>> };

/** Each step asks for what those below it ask for, and more. */
const steps: readonly Step[] = [
  { level: 1, needs: { completions: 2 } },
  { level: 2, needs: { completions: 5, companies: 2, undisputed: 1 } },
  { level: 3, needs: { completions: 15, works_alone: 1 } },
  { level: 4, needs: { taught: 1 } },
];

/**
 * The level that lines of one skill of one person give, and why. Further lines never lower it; only a line that was taken back, or contested and not looked at, does.
 * Works for one's own company count as works, and not as a company.
 */
export function skillStanding(lines: readonly SkillLine[]): SkillStanding {
  const standing = lines.filter(({ kind, revoked }) => !revoked && countsFor[kind] !== 'nothing');
  const works = standing.filter(({ kind }) => countsFor[kind] === 'work');
  const days = worksByDay(works);
  const disputes = standing.filter(({ disputed }) => disputed).length;
  const has: Record<SkillNeed, number> = {
    completions: sum(days.map(fitting)),
    companies: new Set(
      works.flatMap(({ companyId, ownCompany }) => (companyId && !ownCompany ? [companyId] : [])),
    ).size,
    undisputed: disputes === 0 ? 1 : 0,
    works_alone: standing.filter(({ kind }) => kind === 'works_alone').length,
    taught: standing.filter(({ kind }) => kind === 'taught').length,
  };
  const open = steps.find((step) => missingTo(step, has).length > 0) ?? null;
  return {
    level: open === null ? 4 : ((open.level - 1) as SkillLevel),
    completions: has.completions,
    companies: has.companies,
    minutes: sum(days.map((day) => Math.min(sum(day), mostMinutesADay))),
    ownCompanyLines: works.filter(({ ownCompany }) => ownCompany).length,
    disputes,
    lastUsedOn: works.map(({ occurredOn }) => occurredOn).reduce<TokyoDate | null>(later, null),
    next: open && { level: open.level, missing: missingTo(open, has) },
  };
}

const missingTo = ({ needs }: Step, has: Record<SkillNeed, number>): Missing[] =>
  skillNeeds.flatMap((need) => {
    const wanted = needs[need] ?? 0;
    return has[need] < wanted ? [{ need, have: has[need], wanted }] : [];
  });

/** Minutes of each work, by day; works of which nobody knows how long they took prove nothing. */
function worksByDay(works: readonly SkillLine[]): number[][] {
  const days = new Map<TokyoDate, number[]>();
  for (const { occurredOn, minutes } of works)
    if (minutes > 0) days.set(occurredOn, [...(days.get(occurredOn) ?? []), minutes]);
  return [...days.values()];
}

/** How many of a day's works fit into its limit, the shortest first, so that one more never makes it fewer; one always does. */
function fitting(minutes: readonly number[]): number {
  const shortest = [...minutes].sort((a, b) => a - b);
  const fit = shortest.filter((_, at) => sum(shortest.slice(0, at + 1)) <= mostMinutesADay);
  return Math.max(1, fit.length);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const later = (last: TokyoDate | null, day: TokyoDate): TokyoDate =>
  last !== null && last > day ? last : day;

import type { Bilingual } from '@enishi/kernel';
import { levelWords } from './skill-level.ts';
import type { SkillLevel, SkillStanding } from './skill-level.ts';

/** What somebody is told once of a skill: each level that verified works give, and ten hours of them. */
export const skillSteps = ['level_1', 'level_2', 'level_3', 'level_4', 'hours_10'] as const;
export type SkillStep = (typeof skillSteps)[number];

/** Verified minutes of a skill by which somebody is told of ten hours. The figure is this program's. */
export const minutesToTell = 600;

/** Every step that a standing has reached; whether one that was told still holds is the same comparison. */
export function stepsOf({ level, minutes }: Pick<SkillStanding, 'level' | 'minutes'>): SkillStep[] {
  return skillSteps.filter((step) =>
    step === 'hours_10' ? minutes >= minutesToTell : level >= Number(step.slice(-1)),
  );
}

/** Whether a course that leads to `leadsTo` (null: at every level) is for somebody of a level: it leads to the next one, or says nothing of levels. */
export const courseSuits = (leadsTo: number | null, level: SkillLevel): boolean =>
  leadsTo === null || leadsTo === level + 1;

/** What a step says of somebody. */
export function stepWords(step: SkillStep): Bilingual {
  if (step === 'hours_10') return { ja: '合計10時間になりました', en: 'Ten hours in all' };
  const level = Number(step.slice(-1)) as SkillLevel;
  return {
    ja: `レベル${level}「${levelWords[level].ja}」になりました`,
    en: `Level ${level}: ${levelWords[level].en}`,
  };
}

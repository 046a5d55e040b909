import type { RefusalSentences } from '@enishi/kernel';

/** Reasons why a wish about courses that teach a skill is turned down. */
export type SkillCourseRefusal = 'SKILL_COURSE_NOT_FOUND' | 'SKILL_COURSE_LEVEL';

export const skillCourseRefusals: RefusalSentences<SkillCourseRefusal> = {
  SKILL_COURSE_NOT_FOUND: {
    ja: 'この講座は選べません。終わったか、取りやめになった可能性があります。画面を読み込み直して、選び直してください。何も変わっていません。',
    en: 'This course cannot be chosen. It may be over or called off. Please reload the page and choose again. Nothing was changed.',
  },
  SKILL_COURSE_LEVEL: {
    ja: 'レベルは、1〜4か「レベルを問わない」から選んでください。何も変わっていません。',
    en: 'Please choose a level from 1 to 4, or "any level". Nothing was changed.',
  },
};

import { courseSuits, skillSteps, stepWords, stepsOf } from './skill-step.ts';
import type { SkillStep } from './skill-step.ts';
import { skillStepLetter } from './skill-step-letter.ts';
import type { SkillLevel } from './skill-level.ts';

describe('the steps that somebody is told of', () => {
  it.each<[string, SkillLevel, number, SkillStep[]]>([
    ['one work of two and a half hours', 0, 150, []],
    ['two of them: level 1', 1, 300, ['level_1']],
    ['a minute less than ten hours', 1, 599, ['level_1']],
    ['four of two and a half hours: ten hours', 1, 600, ['level_1', 'hours_10']],
    ['ten hours in one long work', 0, 600, ['hours_10']],
    ['level 4 has every step below it', 4, 5000, [...skillSteps]],
  ])('%s', (_, level, minutes, steps) => {
    expect(stepsOf({ level, minutes })).toEqual(steps);
  });

  it('have words in both languages, which name the level', () => {
    expect(skillSteps.map((step) => stepWords(step).ja)).toEqual([
      'レベル1「やったことがあります」になりました',
      'レベル2「いくつかの会社で経験があります」になりました',
      'レベル3「ひとりで任せられます」になりました',
      'レベル4「人に教えたり、現場をまとめたりできます」になりました',
      '合計10時間になりました',
    ]);
    expect(skillSteps.every((step) => stepWords(step).en.length > 0)).toBe(true);
  });

  it('are told by a letter that advertises nothing: it names no course', () => {
    const facts = { addressed: '山田 花子', community: { ja: '見本の会', en: 'Circle' } };
    const skill = { ja: '受付', en: 'Reception' };
    const letter = skillStepLetter({ ...facts, skill, steps: ['level_1', 'hours_10'] }, 'ja');
    expect(letter.subject).toContain('「受付」がレベル1');
    expect(letter.paragraphs.join('\n')).toContain('合計10時間になりました');
    expect(JSON.stringify(letter)).not.toContain('講座');
    expect(JSON.stringify(skillStepLetter({ ...facts, skill, steps: ['level_1'] }, 'en'))).not.toMatch(
      /course/i,
    );
  });
});

describe('a course that teaches a skill', () => {
  it.each<[number | null, SkillLevel, boolean]>([
    [null, 0, true],
    [null, 4, true],
    [2, 1, true],
    [2, 0, false],
    [2, 2, false],
    [4, 3, true],
  ])('that leads to %s is for level %s: %s', (leadsTo, level, suits) => {
    expect(courseSuits(leadsTo, level)).toBe(suits);
  });
});

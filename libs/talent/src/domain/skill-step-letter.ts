import type { Bilingual, Locale } from '@enishi/kernel';
import { stepWords } from './skill-step.ts';
import type { SkillStep } from './skill-step.ts';

/** `steps`: what is told for the first time, of one skill. */
type Reached = { addressed: string; community: Bilingual; skill: Bilingual; steps: readonly SkillStep[] };

/** To the person: what their accepted works have come to. It advertises nothing: a course stands on the page, and nowhere in the letter. */
export function skillStepLetter({ addressed, community, skill, steps }: Reached, locale: Locale) {
  const said = steps.map((step) => stepWords(step)[locale]);
  return locale === 'ja'
    ? {
        subject: `【${community.ja}】「${skill.ja}」が${said[0]}`,
        paragraphs: [
          addressed,
          `あなたの「${skill.ja}」の記録です。\n${said.map((line) => `・${line}`).join('\n')}`,
          '会社に認められた仕事だけから決まる記録です。何がもとになっているかと、次にできることを、下のボタンの画面で見られます。',
        ],
        button: '自分の記録を見る',
      }
    : {
        subject: `${community.en}: ${skill.en}: ${said[0]}`,
        paragraphs: [
          `Dear ${addressed},`,
          `Your record of "${skill.en}":\n${said.map((line) => `- ${line}`).join('\n')}`,
          'It follows from works alone that companies have accepted. What it rests on, and what you can do next, stands behind the button below.',
        ],
        button: 'See your record',
      };
}

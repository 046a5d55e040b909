import { useTranslations } from 'use-intl';
import { careChoices, type CareQuestion } from './care-answer.ts';

type Choice<Name extends CareQuestion> = (typeof careChoices)[Name][number];
type Taps = { [Name in CareQuestion]: Choice<Name> };

/** The three questions as one side of a match reads them, what there is to choose from, and what was chosen. */
export function useCareWords(side: 'person' | 'company') {
  const t = useTranslations('care');
  const going = (value: Choice<'going'>) => t(`${side}.going.${value}`);
  const staying = (value: Choice<'staying'>) => t(`${side}.staying.${value}`);
  const talk = (value: Choice<'talk'>) => t(`${side}.talk.${value}`);
  return {
    title: (name: CareQuestion) => t(`${side}.${name}.title`),
    choices: {
      going: careChoices.going.map((value) => ({ value, label: going(value) })),
      staying: careChoices.staying.map((value) => ({ value, label: staying(value) })),
      talk: careChoices.talk.map((value) => ({ value, label: talk(value) })),
    },
    chosen: (answer: Taps) => [going(answer.going), staying(answer.staying), talk(answer.talk)].join(' · '),
  };
}

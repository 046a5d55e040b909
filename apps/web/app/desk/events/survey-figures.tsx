import { count } from '@enishi/ui';
import { useTranslations } from 'use-intl';
import type { EventSurveyFiguresQuery } from '../../gql/desk/graphql.ts';
import { FigureTile } from '../revenue/figure-tile.tsx';
import { percent } from '../revenue/report-figures.ts';
import revenue from '../revenue/revenue.module.css';

type Figures = EventSurveyFiguresQuery['eventSurveyFigures'];
type Props = Pick<Figures, 'asked' | 'satisfaction' | 'recommend'> & { answered: number };

/** How many answered, how content they were and whether they would recommend it: nothing of what fewer than five said. */
export function SurveyFigures({ asked, answered, satisfaction, recommend }: Props) {
  const t = useTranslations('desk.eventSurvey');
  return (
    <>
      <dl className={`${revenue.figures} ${revenue.three}`}>
        <FigureTile name={t('rate')} note={t('rateOf', { n: count(answered), asked: count(asked) })}>
          {percent(answered / asked)}
        </FigureTile>
        <FigureTile name={t('satisfaction')} note={t('ofFive')}>
          {satisfaction?.toFixed(1) ?? t('hidden')}
        </FigureTile>
        <FigureTile name="NPS" note={t('npsMeans')}>
          {recommend ? signed(recommend.score) : t('hidden')}
        </FigureTile>
      </dl>
      <p className="small quiet">{t('inFives')}</p>
    </>
  );
}

/** A score as people write it: for or against. */
const signed = (score: number): string => (score > 0 ? `+${score}` : String(score).replace('-', '−'));

import { count } from '@enishi/ui';
import { useTranslations } from 'use-intl';
import type { EventSurveyFiguresQuery } from '../../gql/desk/graphql.ts';
import panels from '../parts/panel.module.css';
import { percent } from '../revenue/report-figures.ts';
import { signed } from './survey-results.tsx';
import styles from './survey.module.css';

/** What those who came said, in three figures, beside what an event cost and whom it reached; nothing where nobody was asked. */
export function SurveySummary({ figures }: { figures: EventSurveyFiguresQuery['eventSurveyFigures'] }) {
  const t = useTranslations('desk.eventSurvey');
  const { asked, answered, satisfaction, recommend } = figures;
  if (asked === 0) return null;
  return (
    <section className={panels.panel} aria-labelledby="survey-summary">
      <h2 id="survey-summary">{t('inReport')}</h2>
      {answered == null ? (
        <p>{t('inReportOff')}</p>
      ) : (
        <dl className={styles.summary}>
          <div>
            <dt>{t('rate')}</dt>
            <dd>{percent(answered / asked)}</dd>
            <dd className="small quiet figures">
              {t('rateOf', { n: count(answered), asked: count(asked) })}
            </dd>
          </div>
          <div>
            <dt>{t('satisfaction')}</dt>
            <dd>{satisfaction?.toFixed(1) ?? t('hidden')}</dd>
            <dd className="small quiet">{t('ofFive')}</dd>
          </div>
          <div>
            <dt>NPS</dt>
            <dd>{recommend ? signed(recommend.score) : t('hidden')}</dd>
            <dd className="small quiet">{t('npsMeans')}</dd>
          </div>
        </dl>
      )}
      {answered == null ? null : <p className="small quiet">{t('inFives')}</p>}
    </section>
  );
}

import { useTranslations } from 'use-intl';
import type { EventSurveyFiguresQuery } from '../../gql/desk/graphql.ts';
import { SurveyFigures } from './survey-figures.tsx';
import styles from './survey.module.css';

/** What those who came said, in three figures, beside what an event cost and whom it reached; nothing where nobody was asked. */
export function SurveySummary({ figures }: { figures: EventSurveyFiguresQuery['eventSurveyFigures'] }) {
  const t = useTranslations('desk.eventSurvey');
  const { answered, ...rest } = figures;
  if (rest.asked === 0) return null;
  return (
    <section className={styles.results} aria-labelledby="survey-summary">
      <h2 id="survey-summary">{t('inReport')}</h2>
      {answered == null ? <p>{t('inReportOff')}</p> : <SurveyFigures {...rest} answered={answered} />}
    </section>
  );
}

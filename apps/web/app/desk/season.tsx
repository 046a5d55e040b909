import { monthName, shortDay, type UiLocale } from '@enishi/ui';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks } from '../frame.ts';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { SeasonDocument } from './remake/season-questions.ts';
import { SeasonGrid } from './remake/season-grid.tsx';
import styles from './talent/talent.module.css';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { seasonCalendar } = await api.load(SeasonDocument);
  return api.answer({
    season: seasonCalendar,
    file: `/files/${api.place.community}/desk/season/calendar.csv`,
  });
}

/** What all companies need through a year, side by side, and how one person could go on from one to another. */
export default function DeskSeason() {
  const { season, file } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.season');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  return (
    <div className={styles.page}>
      <BackLink to="/desk/work">{t('toWork')}</BackLink>
      <DeskTitle title={t('title')} />
      <p className="quiet">{t('lead')}</p>
      {season.companies.length === 0 ? (
        <section className={panels.empty}>
          <h2>{t('emptyTitle')}</h2>
          <p className="quiet">{t('emptyLead')}</p>
        </section>
      ) : (
        <>
          <SeasonGrid season={season} />
          <p>
            <a href={file} download>
              {t('csv')}
            </a>
          </p>
        </>
      )}
      <section aria-label={t('yearsTitle')}>
        <h2>{t('yearsTitle')}</h2>
        <p className="quiet">{t(season.years.length === 0 ? 'yearsEmpty' : 'yearsLead')}</p>
        <ol className={styles.crew}>
          {season.years.map(({ weeks, stretches }, at) => (
            <li key={at}>
              <p className={styles.head}>
                <strong>{t('person', { number: at + 1 })}</strong>
                <span className={panels.tag}>{t('weeks', { count: weeks })}</span>
              </p>
              <ul className={styles.lines}>
                {stretches.map(({ companyId, company, fromDay, toDay, weeks: many }) => (
                  <li key={fromDay} className="figures">
                    {t('span', { from: shortDay(fromDay, locale), to: shortDay(toDay, locale) })}{' '}
                    <a href={to(`/desk/companies/${companyId}`)}>{company}</a> {t('weeks', { count: many })}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </section>
      <p className="small quiet">{t('from', { month: monthName(season.months[0] ?? '', locale) })}</p>
    </div>
  );
}

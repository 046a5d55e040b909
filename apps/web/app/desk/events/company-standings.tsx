import { count, moment, type UiLocale } from '@enishi/ui';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import type { EventCompaniesQuery } from '../../gql/desk/graphql.ts';
import panels from '../parts/panel.module.css';
import styles from './events.module.css';

/** Each date: how many places are kept now, until when, and which companies have some. */
export function CompanyStandings({ dates }: Pick<EventCompaniesQuery['eventCompanies'], 'dates'>) {
  const t = useTranslations('desk.eventCompanies');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  return (
    <section className={panels.panel} aria-label={t('standing')}>
      <div className={styles.scroll}>
        <table className={panels.table}>
          <thead>
            <tr>
              <th scope="col">{t('date')}</th>
              <th scope="col">{t('until')}</th>
              <th scope="col" className={panels.figure}>
                {t('kept')}
              </th>
              <th scope="col">{t('assigned')}</th>
            </tr>
          </thead>
          <tbody>
            {dates.map(({ id, startsAt, until, kept, assigned }) => (
              <tr key={id}>
                <th scope="row" className="figures">
                  {moment(startsAt, locale)}
                </th>
                <td className="figures">{until ? moment(until, locale) : null}</td>
                <td className={panels.figure}>{count(kept)}</td>
                <td>
                  {assigned.length === 0 ? <span className="quiet">{t('nobody')}</span> : null}
                  {assigned.map((company) => (
                    <span key={company.companyId} className={styles.below}>
                      <Link to={to(`/desk/companies/${company.companyId}`)}>{company.title}</Link>{' '}
                      {t('seats', { count: company.count })}
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

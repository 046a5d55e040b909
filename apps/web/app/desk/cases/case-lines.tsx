import { shortDay, type UiLocale } from '@enishi/ui';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import type { CaseLineFragment } from '../../gql/desk/graphql.ts';
import panels from '../parts/panel.module.css';
import styles from '../talent/talent.module.css';

/** What a case is called where no person may be named. */
export function useCaseTitle() {
  const t = useTranslations('desk.cases');
  return ({ company, person, number }: Pick<CaseLineFragment, 'company' | 'person' | 'number'>): string =>
    company === null
      ? t('titlePerson', { number })
      : person
        ? t('titleMatch', { company, number })
        : t('titleCompany', { company, number });
}

/** Cases as a list, each with what happens next. */
export function CaseLines({ cases }: { cases: readonly CaseLineFragment[] }) {
  const t = useTranslations('desk.cases');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const title = useCaseTitle();
  return (
    <ul className={styles.crew}>
      {cases.map(({ id, next, state, origin, openedOn, main, ...rest }) => (
        <li key={id}>
          <p className={styles.head}>
            <Link to={to(`/desk/cases/${id}`)}>{title(rest)}</Link>
            <span className={panels.tag}>{t(`states.${state}`)}</span>
            {main || state === 'asked' ? null : <span className={panels.tag}>{t('secondTag')}</span>}
          </p>
          {next ? (
            <p className={next.overdue ? panels.bad : undefined}>
              <strong className="figures">
                {next.overdue
                  ? t('overdue', { date: shortDay(next.dueOn, locale) })
                  : t('due', { date: shortDay(next.dueOn, locale) })}
              </strong>{' '}
              {next.what ?? t('firstLook')}
            </p>
          ) : (
            <p className="small quiet figures">
              {t(`origins.${origin}`)} · {t('openedOn', { date: shortDay(openedOn, locale) })}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

import { day, moment, money, type UiLocale } from '@enishi/ui';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import type { PayTrayQuery } from '../../gql/desk/graphql.ts';
import styles from '../talent/talent.module.css';

/** Wages that companies pay themselves: not recorded by their day, or said not to be paid. */
export function WageRows({ questions }: { questions: PayTrayQuery['wageQuestions'] }) {
  const t = useTranslations('desk.employment.wages');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  return (
    <section aria-labelledby="wages">
      <h2 id="wages">{t('title')}</h2>
      <p className="quiet">{t('lead')}</p>
      {questions.length === 0 ? <p>{t('empty')}</p> : null}
      <ul className={styles.crew}>
        {questions.map(({ id, company, memberId, name, title, unpaidAt, unpaidLine, ...wage }) => (
          <li key={id}>
            <p className={styles.head}>
              {memberId && name ? <Link to={to(`/desk/members/${memberId}`)}>{name}</Link> : t('gone')}
              <span>{company}</span>
            </p>
            <p className="figures small">
              {t('line', {
                ...{ title, day: day(wage.workDay, locale), amount: money(wage.amount, locale) },
                due: day(wage.dueOn, locale),
              })}
            </p>
            <p className="small">
              {wage.paidOn ? t('recorded', { day: day(wage.paidOn, locale) }) : t('noRecord')}
            </p>
            {unpaidAt ? (
              <p className="small">{t('told', { at: moment(unpaidAt, locale), line: unpaidLine ?? '' })}</p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { moment, type UiLocale } from '@enishi/ui';
import type { LettersQuery } from '../../gql/desk/graphql.ts';
import { useLinks } from '../../frame.ts';
import styles from './outreach.module.css';

type Row = LettersQuery['letters']['items'][number];

/** One line a letter: what it is called, where it stands, when, and how many it reached. */
export function LetterList({ rows }: { rows: Row[] }) {
  const t = useTranslations('desk.outreach');
  const to = useLinks();
  const when = useWhen();
  return (
    <ul className={styles.letters}>
      {rows.map((row) => (
        <li key={row.id}>
          <Link
            to={to(`/desk/outreach/letters/${row.id}${row.state === 'draft' ? '' : '/sending'}`)}
            className={styles.letter}
          >
            <span className={styles.subject}>{row.subject}</span>
            <span className={styles.state} data-state={row.state}>
              {t(`states.${row.state}`)}
            </span>
            <span className={`figures ${styles.when}`}>{when(row)}</span>
            {row.startedAt ? (
              <span className={`figures ${styles.when}`}>
                {t('reached')} {t('people', { n: row.progress.sent })}
              </span>
            ) : null}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function useWhen(): (row: Row) => string {
  const t = useTranslations('desk.outreach');
  const locale = useLocale() as UiLocale;
  return ({ state, sendAt, startedAt, updatedAt }) => {
    if (startedAt) return t('startedAt', { at: moment(startedAt, locale) });
    if (state === 'scheduled' && sendAt) return t('scheduledAt', { at: moment(sendAt, locale) });
    return t('changedAt', { at: moment(updatedAt, locale) });
  };
}

import { kanaRows, noKanaRow } from '@enishi/japan';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import styles from './companies.module.css';

type Filter = { area: string; industry: string; row: string };

/** The rows of the syllabary as links, besides what else was chosen. */
export function KanaRows({ filter }: { filter: Filter }) {
  const t = useTranslations('companies');
  const rows = [
    { key: '', label: t('everyRow'), lang: undefined },
    ...kanaRows.map(({ key, label }) => ({ key, label, lang: 'ja' })),
    { key: noKanaRow, label: t('otherRow'), lang: undefined },
  ];
  return (
    <nav aria-label={t('rows')} className={styles.rows}>
      {rows.map(({ key, label, lang }) => (
        <Link
          key={key}
          to={`?${new URLSearchParams({ ...filter, row: key }).toString()}`}
          aria-current={filter.row === key ? 'true' : undefined}
          lang={lang}
          preventScrollReset
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}

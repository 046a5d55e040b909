import { useTranslations } from 'use-intl';
import styles from './skeleton.module.css';

/** The outline of a page on its way. */
export function Skeleton({ rows = 9 }: { rows?: number }) {
  const t = useTranslations('desk.shell');
  return (
    <div className={styles.skeleton} role="status">
      <span className="seen-by-readers">{t('loading')}</span>
      <span className={styles.title} />
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} className={styles.row} />
      ))}
    </div>
  );
}

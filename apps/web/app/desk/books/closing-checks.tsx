import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import panels from '../parts/panel.module.css';
import type { ClosingCheck } from './closing.type.ts';
import styles from './books.module.css';

/** Where what is left of a check is settled; the others settle by themselves or need the operator. */
const places: Partial<Record<ClosingCheck['key'], string>> = {
  payouts: '/desk/money',
  drift: '/desk/money',
  matters: '/desk/money',
  transfers: '/desk/transfers',
  receivables: '/desk/documents',
  documents: '/desk/documents?check=1',
};

/** What stands in the way of closing: each line with what it means, and what is left of it. */
export function ClosingChecks({ checks }: { checks: ClosingCheck[] }) {
  const t = useTranslations('desk.books.closing');
  const to = useLinks();
  return (
    <section className={panels.panel} aria-labelledby="checks">
      <h2 id="checks">{t('list')}</h2>
      <p className="small quiet">{t('listLead')}</p>
      <ul className={styles.checks}>
        {checks.map(({ key, waiting }) => {
          const place = places[key];
          return (
            <li key={key}>
              <span>
                <strong>{t(`checks.${key}`)}</strong>
                <span className="small quiet">{t(`means.${key}`)}</span>
              </span>
              <span className={styles.left}>
                {waiting === 0 ? (
                  <span className={styles.isDone}>{`✓ ${t('done')}`}</span>
                ) : (
                  <span className={styles.isLeft}>{`${t('waiting')} ${t('left', { count: waiting })}`}</span>
                )}
                {waiting > 0 && place ? <Link to={to(place)}>{t('look')}</Link> : null}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

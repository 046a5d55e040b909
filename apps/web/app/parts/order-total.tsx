import { money, type UiLocale } from '@enishi/ui';
import { useLocale } from 'use-intl';
import styles from './order-total.module.css';

/** The sum of an order in large, in yen with tax, and beside it what there is to know of it. */
export function OrderTotal({ label, sum, note }: { label: string; sum: number; note?: string | null }) {
  const locale = useLocale() as UiLocale;
  return (
    <div className={styles.total}>
      <p>{label}</p>
      <p>
        <span className={styles.sum}>{money(sum, locale)}</span>
        {note ? <span className={`small quiet figures ${styles.note}`}>{note}</span> : null}
      </p>
    </div>
  );
}

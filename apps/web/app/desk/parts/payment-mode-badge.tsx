import { useTranslations } from 'use-intl';
import type { PaymentMode } from '../../gql/desk/graphql.ts';
import styles from './payment-mode-badge.module.css';

/** What kind of money this is, in words; nobody should have to guess whether a button is real. */
export function PaymentModeBadge({ mode }: { mode: PaymentMode }) {
  const t = useTranslations('desk.shell');
  return (
    <span className={`${styles.badge} ${styles[mode]}`} title={t(`${mode}Hint`)}>
      {t(mode)}
      <span className="seen-by-readers">{t(`${mode}Hint`)}</span>
    </span>
  );
}

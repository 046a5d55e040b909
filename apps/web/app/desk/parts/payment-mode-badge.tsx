import { useTranslations } from 'use-intl';
import type { PaymentMode } from '../../gql/desk/graphql.ts';
import styles from './payment-mode-badge.module.css';

/** What kind of money this is, in words; nobody should have to guess whether a button is real. */
export function PaymentModeBadge({ mode }: { mode: PaymentMode }) {
  const t = useTranslations('desk.shell');
  return (
    <span className={`${styles.badge} ${styles[mode]}`} title={t(`modeHints.${mode}`)}>
      {t(`modes.${mode}`)}
      <span className="seen-by-readers">{t(`modeHints.${mode}`)}</span>
    </span>
  );
}

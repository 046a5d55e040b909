import { useTranslations } from 'use-intl';
import { Subscribe } from '../tickets/subscribe.tsx';
import styles from '../tickets/subscribe.module.css';

/** All events in one's own calendar, kept up to date by itself; below a fold, as most come to choose an event. */
export function SubscribeToEvents({ address }: { address: string }) {
  const t = useTranslations('calendar');
  return (
    <details className={styles.how}>
      <summary>{t('everybodys')}</summary>
      <p>{t('everybodysLead')}</p>
      <Subscribe address={address} />
    </details>
  );
}

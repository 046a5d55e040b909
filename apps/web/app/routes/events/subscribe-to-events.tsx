import { useTranslations } from 'use-intl';
import { Subscribe } from '../tickets/subscribe.tsx';
import styles from '../tickets/subscribe.module.css';

/** All events, or those of the kind and area that are shown, in one's own calendar, kept up to date by itself; below a fold, as most come to choose an event. */
export function SubscribeToEvents({ address, narrowed }: { address: string; narrowed: boolean }) {
  const t = useTranslations('calendar');
  return (
    <details className={styles.how}>
      <summary>{t('everybodys')}</summary>
      <p>{t('everybodysLead')}</p>
      {narrowed ? <p>{t('everybodysNarrowed')}</p> : null}
      <Subscribe address={address} />
    </details>
  );
}

import { useTranslations } from 'use-intl';
import type { EventWaitingQuery } from '../../gql/public/graphql.ts';
import { Section } from '../../parts/page.tsx';
import styles from './events.module.css';

type Props = { order: EventWaitingQuery['eventWaiting']['order']; hours: number };

/** By which rules a waiting list is served, before anybody joins it. */
export function WaitingRules({ order, hours }: Props) {
  const t = useTranslations('waiting');
  return (
    <Section title={t('rulesTitle')}>
      <ul className={styles.rules}>
        <li>{t('ruleFirst')}</li>
        <li>{t(`orders.${order}`)}</li>
        <li>{t('ruleHours', { hours })}</li>
        <li>{t('ruleLeave')}</li>
      </ul>
    </Section>
  );
}

import { useTranslations } from 'use-intl';
import { Section } from '../../parts/page.tsx';
import { Subscribe } from '../tickets/subscribe.tsx';

/** All events in one's own calendar, kept up to date by itself. */
export function SubscribeToEvents({ address }: { address: string }) {
  const t = useTranslations('calendar');
  return (
    <Section title={t('everybodys')}>
      <p>{t('everybodysLead')}</p>
      <Subscribe address={address} />
    </Section>
  );
}

import { useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Section } from '../../parts/page.tsx';

/** The page on which a member gives a company a card; `eventId`: of the event that led there. */
export const giveCardPage = (companyId: string, eventId?: string): string =>
  `/companies/${companyId}/interest${eventId ? `?event=${eventId}` : ''}`;

/** The way to be written to by a company, on its own page. */
export function GiveCardLink({ companyId }: { companyId: string }) {
  const t = useTranslations('giveCard');
  const to = useLinks();
  return (
    <Section title={t('title')} lead={t('openLead')}>
      <Acts>
        <ButtonLink to={to(giveCardPage(companyId))}>{t('open')}</ButtonLink>
      </Acts>
    </Section>
  );
}

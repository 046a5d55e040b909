import { useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Section } from '../../parts/page.tsx';

/** The way to what everybody may read of a company. */
export function CompanyPageLink({ companyId }: { companyId: string }) {
  const t = useTranslations('companyPage');
  const cards = useTranslations('receivedCards');
  const talent = useTranslations('companyTalent');
  const help = useTranslations('companyHelp');
  const postings = useTranslations('companyPostings');
  const support = useTranslations('support');
  const to = useLinks();
  return (
    <Section title={t('section')} lead={t('sectionLead')}>
      <Acts>
        <ButtonLink to={to(`/company/${companyId}/page`)} quiet>
          {t('toEditor')}
        </ButtonLink>
        <ButtonLink to={to(`/company/${companyId}/cards`)} quiet>
          {cards('link')}
        </ButtonLink>
        <ButtonLink to={to(`/company/${companyId}/talent`)} quiet>
          {talent('link')}
        </ButtonLink>
        <ButtonLink to={to(`/company/${companyId}/help`)} quiet>
          {help('link')}
        </ButtonLink>
        <ButtonLink to={to(`/company/${companyId}/postings`)} quiet>
          {postings('link')}
        </ButtonLink>
        <ButtonLink to={to(`/company/${companyId}/support`)} quiet>
          {support('link')}
        </ButtonLink>
      </Acts>
    </Section>
  );
}

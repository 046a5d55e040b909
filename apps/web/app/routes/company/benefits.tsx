import { day, type UiLocale } from '@enishi/ui';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { useLinks, useText } from '../../frame.ts';
import { BenefitList } from '../../parts/benefit-list.tsx';
import { BenefitLog } from '../../parts/benefit-log.tsx';
import { BenefitReports } from '../../parts/benefit-reports.tsx';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice, Page, Section } from '../../parts/page.tsx';
import { CompanyBenefitsDocument } from './benefit-questions.ts';
import { GrantedBenefits } from './granted-benefits.tsx';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const companyId = params.companyId ?? '';
  const { companyBenefits, company } = await api.load(CompanyBenefitsDocument, { companyId });
  return api.answer({ companyId, title: company.title, benefits: companyBenefits ?? null });
}

/** What a company may use of its plan, what it used and what is left. */
export default function CompanyBenefits() {
  const { companyId, title, benefits } = useLoaderData<typeof loader>();
  const t = useTranslations('benefits');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  const [from, lastDay] = [benefits?.from, benefits?.lastDay].map((each) => (each ? day(each, locale) : ''));
  const lead = benefits ? t('lead', { plan: text(benefits.planName), from: from!, lastDay: lastDay! }) : null;
  return (
    <Page title={t('title')} lead={lead} eyebrow={title}>
      {benefits ? (
        <>
          {benefits.open ? null : <Notice tone="warn">{t('closed')}</Notice>}
          <Section title={t('items')}>
            <BenefitList items={benefits.items} />
          </Section>
          <GrantedBenefits grants={benefits.grants} />
          <Section title={t('report')} lead={t('reportLead')}>
            <BenefitReports reports={benefits.reports} />
          </Section>
          <Section title={t('log')}>
            <BenefitLog uses={benefits.uses} by={() => t('bySecretariat')} />
          </Section>
        </>
      ) : (
        <Notice title={t('none')}>
          <p>{t('noneLead')}</p>
        </Notice>
      )}
      <Acts>
        <ButtonLink to={to(`/company/${companyId}`)} quiet>
          {t('back')}
        </ButtonLink>
      </Acts>
    </Page>
  );
}

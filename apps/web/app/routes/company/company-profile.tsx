import { prefectures } from '@enishi/japan';
import { useTranslations } from 'use-intl';
import { useLinks, useText } from '../../frame.ts';
import type { CompanyQuery } from '../../gql/public/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Fact, Facts, Notice, Section } from '../../parts/page.tsx';

/** What is known of a company, as its administrators entered it. */
export function CompanyProfile({ company }: { company: CompanyQuery['company'] }) {
  const t = useTranslations('company');
  const people = useTranslations('companyPeople');
  const profile = useTranslations('companyProfile');
  const to = useLinks();
  const text = useText();
  const prefecture = prefectures.find(({ code }) => code === company.prefecture);
  const { postalCode, address, billingContact: billing } = company;
  const place = { postalCode, address, prefecture: prefecture ? text(prefecture.name) : '' };
  return (
    <Section title={t('profileTitle')}>
      {company.registrationNumber && !company.registrationChecked ? (
        <Notice tone="warn">{t('registrationUnchecked')}</Notice>
      ) : null}
      <Facts>
        <Fact name={t('name')}>{company.title}</Fact>
        <Fact name={t('kana')}>{company.kana}</Fact>
        <Fact name={t('number')}>{company.registrationNumber ?? t('noNumber')}</Fact>
        <Fact name={t('location')}>{t('locationValue', place)}</Fact>
        <Fact name={t('employees')}>{t('people', { count: company.employees })}</Fact>
        <Fact name={t('contact')}>
          {company.contactEmail === '' ? (
            t('contactMissing')
          ) : (
            <>
              {company.department} {company.contactName}
              <br />
              {company.contactEmail}
            </>
          )}
        </Fact>
        <Fact name={people('billing')}>
          {billing ? (
            <>
              {billing.department} {billing.name}
              <br />
              {billing.email}
            </>
          ) : (
            people('billingSame')
          )}
        </Fact>
      </Facts>
      <Acts>
        <ButtonLink to={to(`/company/${company.id}/profile`)} quiet>
          {profile('change')}
        </ButtonLink>
        <ButtonLink to={to(`/company/${company.id}/contact`)} quiet>
          {t('contactChange')}
        </ButtonLink>
        <ButtonLink to={to(`/company/${company.id}/billing`)} quiet>
          {people('billingChange')}
        </ButtonLink>
        <ButtonLink to={to(`/company/${company.id}/admins`)} quiet>
          {people('manage')}
        </ButtonLink>
      </Acts>
    </Section>
  );
}

import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import type { MyCompaniesQuery } from '../../gql/public/graphql.ts';
import { Section } from '../../parts/page.tsx';

/** The companies that somebody acts for, on their own page; nothing for most. */
export function MyCompanies({ companies }: { companies: MyCompaniesQuery['myCompanies'] }) {
  const t = useTranslations('company');
  const to = useLinks();
  if (companies.length === 0) return null;
  return (
    <Section title={t('mine')}>
      {companies.map(({ id, title }) => (
        <p key={id}>
          <Link to={to(`/company/${id}`)}>{t('toThis', { title })}</Link>
        </p>
      ))}
    </Section>
  );
}

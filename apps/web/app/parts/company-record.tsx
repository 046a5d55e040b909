import { useTranslations } from 'use-intl';
import type { Api } from '../api/api.ts';
import { graphql } from '../gql/public/index.ts';
import type { CompanyRecordsQuery } from '../gql/public/graphql.ts';
import { Fact, Facts, Section } from './page.tsx';

const CompanyRecordsDocument = graphql(`
  query CompanyRecords($companyIds: [ID!]!) {
    companyRecords(companyIds: $companyIds) {
      companyId
      shares {
        evaluations
        people
        clear
        onTime
        again
      }
    }
  }
`);

export type CompanyRecord = CompanyRecordsQuery['companyRecords'][number];

/** What those who worked say of companies, by the company. */
export async function companyRecordsOf(
  api: Api,
  companyIds: readonly string[],
): Promise<Record<string, CompanyRecord>> {
  const ids = [...new Set(companyIds)];
  if (ids.length === 0) return {};
  const { companyRecords } = await api.load(CompanyRecordsDocument, { companyIds: ids });
  return Object.fromEntries(companyRecords.map((record) => [record.companyId, record]));
}

/** The three shares with how many people stand behind them; a sentence while these are too few, and nothing before anybody has worked there. */
export function CompanyRecordSection({ record }: { record: CompanyRecord | undefined }) {
  const t = useTranslations('companyRecord');
  if (!record) return null;
  const { shares } = record;
  if (!shares)
    return (
      <Section title={t('title')}>
        <p className="quiet">{t('few')}</p>
      </Section>
    );
  return (
    <Section title={t('title')} lead={t('lead', { people: shares.people, count: shares.evaluations })}>
      <Facts>
        {(['clear', 'onTime', 'again'] as const).map((each) => (
          <Fact key={each} name={t(each)}>
            {t('percent', { percent: shares[each] })}
          </Fact>
        ))}
      </Facts>
    </Section>
  );
}

/** The same in one line, for lists. */
export function CompanyRecordLine({ record }: { record: CompanyRecord | undefined }) {
  const t = useTranslations('companyRecord');
  if (!record?.shares) return null;
  const { again, people } = record.shares;
  return <p className="small figures">{t('short', { percent: again, people })}</p>;
}

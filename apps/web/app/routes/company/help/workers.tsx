import { useTranslations } from 'use-intl';
import type { GigWorkersQuery } from '../../../gql/public/graphql.ts';
import { Notice, Section } from '../../../parts/page.tsx';

/** Whom the company employs by a gig. */
export function Workers({ workers }: { workers: GigWorkersQuery['gigWorkers'] }) {
  const t = useTranslations('employment.company');
  const law = useTranslations('young.company');
  return (
    <Section title={t('workers')} lead={t('workersLead')}>
      {workers.length === 0 ? <p className="quiet">{t('noWorkers')}</p> : null}
      <ul>
        {workers.map(({ id, place, name, kana, email, young }) => (
          <li key={id}>
            {t('worker', { place, name, kana })} <a href={`mailto:${email}`}>{email}</a>
            {young ? (
              <Notice tone="warn" title={law('tag')}>
                <p>{law('limits')}</p>
                <p>{law('keep')}</p>
              </Notice>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

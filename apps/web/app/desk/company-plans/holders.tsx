import { useTranslations } from 'use-intl';

type Props = { holders: { version: number; companies: number; leaving: number }[] };

/** How many companies hold which version. */
export function Holders({ holders }: Props) {
  const t = useTranslations('desk.companyPlans');
  if (holders.length === 0) return <dd className="quiet">{t('nobody')}</dd>;
  return holders.map(({ version, companies, leaving }) => (
    <dd key={version} className="figures">
      {t('holdersOf', { version, companies })}
      {leaving > 0 ? <span className="small quiet"> {t('leaving', { companies: leaving })}</span> : null}
    </dd>
  ));
}

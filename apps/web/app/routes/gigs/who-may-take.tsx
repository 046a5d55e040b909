import { useTranslations } from 'use-intl';
import type { GigQuery } from '../../gql/public/graphql.ts';
import { Fact } from '../../parts/page.tsx';

type Props = { gig: GigQuery['gig']['gig']; minorsWelcome: boolean };

/** From which age a gig can be taken, and why. */
export function WhoMayTake({ gig: { adultsOnly }, minorsWelcome }: Props) {
  const t = useTranslations('young');
  if (!adultsOnly && minorsWelcome) return <Fact name={t('who')}>{t('welcome')}</Fact>;
  return (
    <Fact name={t('who')}>
      {t('adults')}
      {adultsOnly && minorsWelcome ? <span className="small"> {t(`because.${adultsOnly}`)}</span> : null}
    </Fact>
  );
}

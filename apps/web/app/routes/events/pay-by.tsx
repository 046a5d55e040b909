import { useTranslations } from 'use-intl';
import type { EventQuery } from '../../gql/public/graphql.ts';

/** How what costs something can be paid, said before anything is chosen. */
export function PayBy({ means }: { means: EventQuery['event']['dates'][number]['payBy'] }) {
  const t = useTranslations('ticketPay');
  const names = means.map((one) => t(`names.${one}`));
  return (
    <p className="small quiet">
      {t('how')}: {names.join(t('and'))}
    </p>
  );
}

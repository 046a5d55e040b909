import { occasion, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useText } from '../../frame.ts';
import type { TicketPurchaseQuery } from '../../gql/public/graphql.ts';
import { Notice } from '../../parts/page.tsx';

/** Other visits at the same time; one may order all the same. */
export function Clashes({ clashes }: Pick<TicketPurchaseQuery['ticketPurchase'], 'clashes'>) {
  const t = useTranslations('sites');
  const locale = useLocale() as UiLocale;
  const text = useText();
  if (clashes.length === 0) return null;
  return (
    <Notice tone="warn" title={t('clashTitle')}>
      <ul>
        {clashes.map(({ id, site, startsAt, endsAt }) => (
          <li key={id} className="figures">
            {occasion(startsAt, endsAt, locale)} {text(site)}
          </li>
        ))}
      </ul>
      <p>{t('clashLead')}</p>
    </Notice>
  );
}

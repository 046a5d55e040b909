import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import type { TicketPurchaseQuery } from '../../gql/public/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts } from '../../parts/page.tsx';
import { usePagesBeside, usePurchaseDoor } from './purchase-door.ts';

/** The ways between tickets and add-ons that were ordered later beside them, and to order more. */
export function LaterAddOns({ purchase }: { purchase: TicketPurchaseQuery['ticketPurchase'] }) {
  const t = useTranslations('addOns');
  const to = useLinks();
  const { page } = usePurchaseDoor(purchase);
  const { tickets, later } = usePagesBeside(purchase);
  return (
    <div className="not-printed">
      {tickets ? (
        <p>
          <Link to={to(tickets)}>{t('toTickets')}</Link>
        </p>
      ) : null}
      {later.map((one, at) => (
        <p key={one}>
          <Link to={to(one)}>{t('toLater', { number: at + 1 })}</Link>
        </p>
      ))}
      {purchase.mayAdd ? (
        <Acts>
          <ButtonLink to={to(`${page}/add`)} quiet>
            {t('add')}
          </ButtonLink>
        </Acts>
      ) : null}
    </div>
  );
}

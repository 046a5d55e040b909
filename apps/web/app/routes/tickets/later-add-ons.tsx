import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import type { TicketPurchaseQuery } from '../../gql/public/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts } from '../../parts/page.tsx';
import { usePurchaseDoor } from './purchase-door.ts';

/** The ways between tickets and add-ons that were ordered later beside them, and to order more; guests, who order once, are told what they can do. */
export function LaterAddOns({ purchase }: { purchase: TicketPurchaseQuery['ticketPurchase'] }) {
  const { id, besideId, laterIds, mayAdd } = purchase;
  const t = useTranslations('addOns');
  const to = useLinks();
  const { guest } = usePurchaseDoor(purchase);
  if (guest) return mayAdd ? <p className="small not-printed">{t('guestLater')}</p> : null;
  return (
    <div className="not-printed">
      {besideId ? (
        <p>
          <Link to={to(`/me/tickets/${besideId}`)}>{t('toTickets')}</Link>
        </p>
      ) : null}
      {laterIds.map((laterId, at) => (
        <p key={laterId}>
          <Link to={to(`/me/tickets/${laterId}`)}>{t('toLater', { number: at + 1 })}</Link>
        </p>
      ))}
      {mayAdd ? (
        <Acts>
          <ButtonLink to={to(`/me/tickets/${id}/add`)} quiet>
            {t('add')}
          </ButtonLink>
        </Acts>
      ) : null}
    </div>
  );
}

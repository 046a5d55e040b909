import { money, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import type { Returned } from '../../forms/problem.ts';
import { useLinks } from '../../frame.ts';
import type { TicketPurchaseQuery } from '../../gql/public/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice, Page } from '../../parts/page.tsx';
import { paidMeans } from './pay-ways.tsx';
import { useWatching } from '../me/watching.ts';
import { RefundAccount } from './refund-account.tsx';
import { usePurchaseDoor } from './purchase-door.ts';

const lookAgainMs = 5000;

type Props = { purchase: TicketPurchaseQuery['ticketPurchase']; answer?: Returned };

/** Paid when no place was left: why there are no tickets, and where the money is. */
export function TooLate({ purchase, answer }: Props) {
  const t = useTranslations('tickets');
  const pay = useTranslations('ticketPay');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const { stage, total, means, calledOff } = purchase;
  const by = paidMeans(means);
  const door = usePurchaseDoor(purchase);
  const done = stage === 'paid_back';
  useWatching(done || purchase.moneyNeedsAccount ? null : lookAgainMs);
  return (
    <Page title={t('tooLateTitle')} lead={t(calledOff ? 'tooLateOff' : 'tooLateLead')}>
      <Notice tone={done ? undefined : 'warn'}>
        <p>{pay(done ? `tooLateDone.${by}` : `tooLateBack.${by}`, { price: money(total, locale) })}</p>
      </Notice>
      <RefundAccount purchase={purchase} answer={answer} />
      <Acts>
        <ButtonLink to={to('/events')}>{t('toEvents')}</ButtonLink>
        {door.guest ? null : (
          <ButtonLink to={to('/me/tickets')} quiet>
            {t('all')}
          </ButtonLink>
        )}
      </Acts>
    </Page>
  );
}

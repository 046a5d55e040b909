import { money, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import type { Returned } from '../../forms/problem.ts';
import { useLinks, useText } from '../../frame.ts';
import type { AttendeesAskedFragment, TicketPurchaseQuery } from '../../gql/public/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice, Page } from '../../parts/page.tsx';
import { ConfirmTickets } from './confirm-tickets.tsx';
import { PayingTickets } from './paying-tickets.tsx';
import { usePurchaseDoor } from './purchase-door.ts';
import { RefundAccount } from './refund-account.tsx';
import { TicketSheet } from './ticket-sheet.tsx';
import { TooLate } from './too-late.tsx';

type Props = {
  purchase: TicketPurchaseQuery['ticketPurchase'];
  asked: AttendeesAskedFragment;
  /** On the way out to the card page. */
  leaving: boolean;
  /** Came back from it. */
  returned: boolean;
  /** The names were just saved. */
  named: boolean;
  answer?: Returned;
};

/** A purchase as it stands, whoever has it. */
export function PurchaseView({ purchase, asked, leaving, returned, named, answer }: Props) {
  const t = useTranslations('tickets');
  const pay = useTranslations('ticketPay');
  const locale = useLocale() as UiLocale;
  const events = useTranslations('events');
  const to = useLinks();
  const text = useText();
  const { guest } = usePurchaseDoor(purchase);
  const { stage, calledOff } = purchase;
  if (stage === 'confirmed')
    return <TicketSheet purchase={purchase} asked={asked} named={named} answer={answer} />;
  if (stage === 'held' && purchase.review && !calledOff)
    return <ConfirmTickets purchase={purchase} review={purchase.review} asked={asked} returned={answer} />;
  if (stage === 'awaiting_payment')
    return (
      <PayingTickets purchase={purchase} leaving={leaving} returned={returned} refusal={answer?.refusal} />
    );
  if (stage === 'needs_attention' || stage === 'paid_back')
    return <TooLate purchase={purchase} answer={answer} />;
  const ended = stage === 'expired' || stage === 'unpaid' ? stage : 'released';
  const owed = { price: money(purchase.moneyOwed, locale) };
  const back = calledOff ? pay('owedOff', owed) : pay('owedUnpaid', owed);
  return (
    <Page
      title={calledOff ? t('calledOffTitle') : t(`${ended}Title`)}
      lead={purchase.moneyOwed > 0 ? back : calledOff ? t('calledOffFree') : t(`${ended}Lead`)}
    >
      <RefundAccount purchase={purchase} answer={answer} />
      {calledOff ? (
        <Notice tone="warn">{events('calledOffReason', { reason: text(calledOff) })}</Notice>
      ) : null}
      <Acts>
        <ButtonLink to={to(`/events/${purchase.eventId}`)}>{t('again')}</ButtonLink>
        {guest ? null : (
          <ButtonLink to={to('/me/tickets')} quiet>
            {t('all')}
          </ButtonLink>
        )}
      </Acts>
    </Page>
  );
}

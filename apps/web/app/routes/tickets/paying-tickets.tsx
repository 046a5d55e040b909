import { moment, money, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks, useText } from '../../frame.ts';
import type { TicketPurchaseQuery } from '../../gql/public/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Fact, Facts, Notice, Page } from '../../parts/page.tsx';
import { Waiting } from '../me/waiting.tsx';
import { useWatching } from '../me/watching.ts';
import { HoldClock } from './hold-clock.tsx';
import { PayAtStore } from './pay-at-store.tsx';
import { PayByTransfer } from './pay-by-transfer.tsx';
import { usePurchaseDoor } from './purchase-door.ts';

type Props = {
  purchase: TicketPurchaseQuery['ticketPurchase'];
  /** On the way out to the card page. */
  leaving: boolean;
  /** Came back from it after paying. */
  returned: boolean;
  refusal?: string;
};

const pollEveryMs = 1500;
const lookAgainMs = 5000;
const lookAtVoucherMs = 10_000;

/** An order that waits for its money: with its voucher, on the way to the card page and back, or with the way there and the way out. */
export function PayingTickets({ purchase, leaving, returned, refusal }: Props) {
  const t = useTranslations('tickets');
  const pay = useTranslations('checkout');
  const store = useTranslations('ticketPay');
  const { payment, transfer, givingUp, means } = purchase;
  const state = payment?.state ?? 'requested';
  const open = state === 'open' && !returned;
  const closed = state === 'expired' || state === 'failed';
  const still = (open && !leaving) || closed || means === 'counter';
  const voucher = payment?.voucher;
  const calm = voucher || transfer ? lookAtVoucherMs : still ? lookAgainMs : pollEveryMs;
  const slow = useWatching(givingUp ? pollEveryMs : calm);
  if (givingUp)
    return (
      <Page title={t('givingUpTitle')} lead={t('givingUpLead')}>
        <Waiting>{t('givingUpTitle')}</Waiting>
      </Page>
    );
  if (means === 'counter') return <PayAtCounter purchase={purchase} refusal={refusal} />;
  if (voucher) return <PayAtStore purchase={purchase} voucher={voucher} refusal={refusal} />;
  if (transfer) return <PayByTransfer purchase={purchase} transfer={transfer} refusal={refusal} />;
  if (closed || open || (state === 'open' && slow))
    return <PayOrLeave purchase={purchase} closed={closed} refusal={refusal} />;
  const issuing = means === 'konbini' && !returned;
  const title = issuing ? store('issuing') : returned ? pay('confirmingTitle') : pay('openingTitle');
  const lead = issuing ? store('issuingLead') : returned ? pay('confirmingLead') : pay('openingLead');
  return (
    <Page title={title} lead={lead}>
      <Waiting>{title}</Waiting>
      {slow ? <Notice tone="warn">{pay('slow')}</Notice> : null}
    </Page>
  );
}

/** Booked by a clerk: where and until when it is paid in cash, and giving the places back. */
function PayAtCounter({ purchase, refusal }: Pick<Props, 'purchase' | 'refusal'>) {
  const t = useTranslations('tickets');
  const events = useTranslations('events');
  const pay = useTranslations('ticketPay');
  const text = useText();
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const { title, startsAt, total, expiresAt } = purchase;
  const until = moment(expiresAt, locale);
  return (
    <Page title={pay('counterTitle')} lead={pay('counterLead', { until })}>
      <ProblemSummary wrong={[]} refusal={refusal} />
      <Facts>
        <Fact name={events('title')}>{text(title)}</Fact>
        <Fact name={events('when')}>{moment(startsAt, locale)}</Fact>
        <Fact name={t('total')}>{money(total, locale)}</Fact>
        <Fact name={pay('counterBy')}>{until}</Fact>
      </Facts>
      <Form method="post" action={to(usePurchaseDoor(purchase).page)}>
        <Acts>
          <SubmitButton quiet name="act" value="giveUp" mih={48}>
            {t('giveUp')}
          </SubmitButton>
        </Acts>
      </Form>
    </Page>
  );
}

/** How long it can still be paid, the way to the card page, and giving the places back. */
function PayOrLeave({
  purchase,
  closed,
  refusal,
}: Pick<Props, 'purchase' | 'refusal'> & { closed: boolean }) {
  const t = useTranslations('tickets');
  const events = useTranslations('events');
  const shop = useTranslations('konbini');
  const text = useText();
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const { secondsLeft, title, startsAt, total, means, expiresAt } = purchase;
  const here = to(usePurchaseDoor(purchase).page);
  const store = useTranslations('ticketPay');
  const atStore = means === 'konbini';
  const heading = atStore ? store('noVoucherTitle') : t(closed ? 'payAgainTitle' : 'payTitle');
  const lead = atStore ? store('noVoucherLead') : t(closed ? 'payAgainLead' : 'payLead');
  return (
    <Page title={heading} lead={lead}>
      <ProblemSummary wrong={[]} refusal={refusal} />
      {atStore ? null : <HoldClock seconds={secondsLeft} paying />}
      <Facts>
        <Fact name={events('title')}>{text(title)}</Fact>
        <Fact name={events('when')}>{moment(startsAt, locale)}</Fact>
        <Fact name={t('total')}>{money(total, locale)}</Fact>
        {atStore ? <Fact name={shop('deadline')}>{moment(expiresAt, locale)}</Fact> : null}
      </Facts>
      <Form method="post" action={here}>
        <Acts>
          {closed ? (
            <SubmitButton size="lg" name="act" value="payAgain">
              {atStore ? store('issueAgain') : t('payAgainAct')}
            </SubmitButton>
          ) : (
            <ButtonLink to={`${here}?go=1`}>{t('payAct')}</ButtonLink>
          )}
          <SubmitButton quiet name="act" value="giveUp" mih={48}>
            {t('giveUp')}
          </SubmitButton>
        </Acts>
      </Form>
    </Page>
  );
}

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

/** An order that waits for its money: on the way to the card page and back, or with the way there and the way out. */
export function PayingTickets({ purchase, leaving, returned, refusal }: Props) {
  const t = useTranslations('tickets');
  const pay = useTranslations('checkout');
  const { payment, givingUp } = purchase;
  const state = payment?.state ?? 'requested';
  const open = state === 'open' && !returned;
  const closed = state === 'expired' || state === 'failed';
  const still = (open && !leaving) || closed;
  const slow = useWatching(still && !givingUp ? lookAgainMs : pollEveryMs);
  if (givingUp)
    return (
      <Page title={t('givingUpTitle')} lead={t('givingUpLead')}>
        <Waiting>{t('givingUpTitle')}</Waiting>
      </Page>
    );
  if (closed || open || (state === 'open' && slow))
    return <PayOrLeave purchase={purchase} closed={closed} refusal={refusal} />;
  const title = returned ? pay('confirmingTitle') : pay('openingTitle');
  return (
    <Page title={title} lead={returned ? pay('confirmingLead') : pay('openingLead')}>
      <Waiting>{title}</Waiting>
      {slow ? <Notice tone="warn">{pay('slow')}</Notice> : null}
    </Page>
  );
}

/** How long it can still be paid, the way to the card page, and giving the places back. */
function PayOrLeave({
  purchase: { id, secondsLeft, title, startsAt, total },
  closed,
  refusal,
}: Pick<Props, 'purchase' | 'refusal'> & { closed: boolean }) {
  const t = useTranslations('tickets');
  const events = useTranslations('events');
  const text = useText();
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const here = to(`/me/tickets/${id}`);
  return (
    <Page title={t(closed ? 'payAgainTitle' : 'payTitle')} lead={t(closed ? 'payAgainLead' : 'payLead')}>
      <ProblemSummary wrong={[]} refusal={refusal} />
      <HoldClock seconds={secondsLeft} paying />
      <Facts>
        <Fact name={events('title')}>{text(title)}</Fact>
        <Fact name={events('when')}>{moment(startsAt, locale)}</Fact>
        <Fact name={t('total')}>{money(total, locale)}</Fact>
      </Facts>
      <Form method="post" action={here}>
        <Acts>
          {closed ? (
            <SubmitButton size="lg" name="act" value="payAgain">
              {t('payAgainAct')}
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

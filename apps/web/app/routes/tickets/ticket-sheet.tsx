import { Button } from '@mantine/core';
import { money, occasion, type UiLocale } from '@enishi/ui';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import type { Returned } from '../../forms/problem.ts';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { useLinks, useText } from '../../frame.ts';
import type { AttendeesAskedFragment, TicketPurchaseQuery } from '../../gql/public/graphql.ts';
import { useHydrated } from '../../hydrated.ts';
import { Acts, Fact, Facts, Notice, Page } from '../../parts/page.tsx';
import { answerOfAccount } from './account-form.ts';
import { CourseSessions } from '../events/course-sessions.tsx';
import { AddOns } from './add-ons.tsx';
import { LaterAddOns } from './later-add-ons.tsx';
import { AttendeeState } from './attendee-state.tsx';
import { OneTicket } from './one-ticket.tsx';
import { paidMeans } from './pay-ways.tsx';
import { RefundAccount } from './refund-account.tsx';
import { usePurchaseDoor } from './purchase-door.ts';
import styles from './tickets.module.css';

type Props = {
  purchase: TicketPurchaseQuery['ticketPurchase'];
  asked: AttendeesAskedFragment;
  /** The names were just saved. */
  named: boolean;
  answer?: Returned;
};

/** The tickets of an order, each with its QR code, to be shown on the phone or printed; and the way to give one back. */
export function TicketSheet({ purchase, asked, named, answer }: Props) {
  const t = useTranslations('tickets');
  const events = useTranslations('events');
  const online = useTranslations('online');
  const addOns = useTranslations('addOns');
  const calendar = useTranslations('calendar');
  const locale = useLocale() as UiLocale;
  const hydrated = useHydrated();
  const text = useText();
  const to = useLinks();
  const door = usePurchaseDoor(purchase);
  const { id, title, place, startsAt, endsAt, paidBefore, total } = purchase;
  const tickets = purchase.tickets.filter(({ addOn }) => !addOn);
  const pay = useTranslations('ticketPay');
  const means = paidMeans(purchase.means);
  const { moneyBack, moneyIsBack, calledOff } = purchase;
  const kept = tickets.filter(({ state, handedOn: away }) => state !== 'cancelled' && !away);
  const good = kept.length > 0;
  const atVenue = kept.some((ticket) => !ticket.online);
  const lead = kept.some((ticket) => ticket.online)
    ? online(atVenue ? 'bothLead' : 'doneLead')
    : t('doneLead');
  const handedOn = tickets.some((ticket) => ticket.handedOn);
  const later = purchase.besideId !== null;
  return (
    <Page
      title={text(title)}
      eyebrow={
        calledOff
          ? t('calledOffTitle')
          : later
            ? addOns('laterTitle')
            : t(good ? 'doneTitle' : handedOn ? 'handedOnTitle' : 'noneLeftTitle')
      }
      lead={
        calledOff
          ? paidBefore
            ? pay(`offPaid.${means}`)
            : t('calledOffFree')
          : later
            ? addOns('laterLead')
            : good
              ? lead
              : t(handedOn ? 'handedOnLead' : paidBefore ? 'noneLeftPaidLead' : 'noneLeftLead')
      }
    >
      <ProblemSummary wrong={[]} refusal={answerOfAccount(answer) ? undefined : answer?.refusal} />
      {purchase.moneyOwed > 0 ? (
        <Notice>
          <p>{pay('owedOver', { price: money(purchase.moneyOwed, locale) })}</p>
        </Notice>
      ) : null}
      <RefundAccount purchase={purchase} answer={answer} />
      {purchase.moneyNeedsAccount && means === 'konbini' ? (
        <Notice tone="warn" title={pay('accountTitle')}>
          <p>{pay('accountLead', { price: money(moneyBack - moneyIsBack, locale) })}</p>
        </Notice>
      ) : null}
      {calledOff ? (
        <Notice tone="warn">{events('calledOffReason', { reason: text(calledOff) })}</Notice>
      ) : null}
      <Facts>
        <Fact name={events('when')}>{occasion(startsAt, endsAt, locale)}</Fact>
        <Fact name={events('where')}>{text(place)}</Fact>
        {paidBefore ? (
          <Fact name={t('total')}>
            {money(total, locale)} · {pay(`paid.${means}`)} · <Receipts purchase={purchase} />
          </Fact>
        ) : null}
        {moneyBack > 0 ? (
          <Fact name={t('moneyBack')}>
            {money(moneyBack, locale)} ·{' '}
            {moneyIsBack < moneyBack ? t('moneyUnderWay') : pay(`isBack.${means}`)}
          </Fact>
        ) : null}
      </Facts>
      <CourseSessions sessions={purchase.sessions} heading={events('course.title')} />
      <AttendeeState purchase={purchase} asked={asked} named={named} />
      <ul className={styles.tickets}>
        {tickets.map((ticket, at) => (
          <OneTicket
            key={ticket.id}
            ticket={ticket}
            slot={asked.slots.find(({ ticketId }) => ticketId === ticket.id)}
            number={at + 1}
            count={tickets.length}
            purchase={purchase}
          />
        ))}
      </ul>
      <AddOns purchase={purchase} />
      <LaterAddOns purchase={purchase} />
      {good ? (
        <Acts>
          <Button component="a" href={door.paper(id)} variant="default" mih={48}>
            {t('paper')}
          </Button>
          <Button component="a" href={door.calendar} variant="default" mih={48}>
            {calendar('file')}
          </Button>
          <Button variant="default" onClick={() => window.print()} disabled={!hydrated} mih={48}>
            {t('print')}
          </Button>
        </Acts>
      ) : null}
      {door.guest?.below}
      <p className="not-printed">
        <Link to={to(door.around)}>← {t(door.guest ? 'toEvent' : 'all')}</Link>
      </p>
    </Page>
  );
}

/** The way to the receipt: a member's stands with all others, a guest's is here. */
function Receipts({ purchase }: Pick<Props, 'purchase'>) {
  const t = useTranslations('tickets');
  const to = useLinks();
  const { guest, receipt } = usePurchaseDoor(purchase);
  if (!guest) return <Link to={to('/me/receipts')}>{t('receipt')}</Link>;
  return guest.receipts.map(({ id, number }) => (
    <a key={id} href={receipt(id)}>
      {t('receiptOf', { number })}
    </a>
  ));
}

import { moment, money, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import type { Returned } from '../../forms/problem.ts';
import type { AttendeesAskedFragment, TicketPurchaseQuery } from '../../gql/public/graphql.ts';
import { OrderTotal } from '../../parts/order-total.tsx';
import { Acts, Fact, Facts, Page } from '../../parts/page.tsx';
import { DisclosureList } from '../me/disclosure-list.tsx';
import order from '../me/upgrade.module.css';
import { asksAnything, AttendeeFields, useWrongAttendees } from './attendee-fields.tsx';
import { Clashes } from './clashes.tsx';
import { HoldClock } from './hold-clock.tsx';
import { OrderLine } from './order-line.tsx';
import { paidMeans, PayWays } from './pay-ways.tsx';
import styles from './tickets.module.css';

type Purchase = TicketPurchaseQuery['ticketPurchase'];
type Props = {
  purchase: Purchase;
  review: NonNullable<Purchase['review']>;
  asked: AttendeesAskedFragment;
  returned?: Returned;
};

/** The final confirmation page of tickets: how long the places are kept, what and how much, all six items, and the button. */
export function ConfirmTickets({ purchase, review, asked, returned }: Props) {
  const t = useTranslations('tickets');
  const events = useTranslations('events');
  const waiting = useTranslations('waiting');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const { title, place, startsAt, lines, total, secondsLeft, eventId, waitingEntryId } = purchase;
  const { means, paidBefore, ways } = purchase;
  const pay = useTranslations('ticketPay');
  const wrong = useWrongAttendees(asked, returned?.problems);
  const { taxInside, disclosure, buttonLabel, fingerprint } = review;
  return (
    <Page title={t('confirmTitle')} lead={t('confirmLead')}>
      <ProblemSummary wrong={wrong} refusal={returned?.refusal} />
      <HoldClock seconds={secondsLeft} />
      <Clashes clashes={purchase.clashes} />
      <section className={order.order}>
        <h2 className={styles.title}>{text(title)}</h2>
        <Facts>
          <Fact name={events('when')}>{moment(startsAt, locale)}</Fact>
          <Fact name={events('where')}>{text(place)}</Fact>
          {lines.map((line) => (
            <OrderLine key={text(line.name)} {...line} />
          ))}
        </Facts>
        <OrderTotal
          label={t('total')}
          sum={total}
          note={
            total === 0
              ? t('untaxed')
              : paidBefore
                ? pay(`taxInside.${paidMeans(means)}`, { price: money(taxInside, locale) })
                : t('taxInside', { price: money(taxInside, locale) })
          }
        />
      </section>
      {total > 0 && ways.length > 1 ? <PayWays purchase={purchase} /> : null}
      <Form method="post" noValidate>
        {asksAnything(asked) ? <AttendeeFields asked={asked} returned={returned} /> : null}
        <DisclosureList blocks={disclosure} />
        <input type="hidden" name="fingerprint" value={fingerprint} />
        <input type="hidden" name="means" value={means} />
        <input type="hidden" name="eventId" value={eventId} />
        <input type="hidden" name="waitingEntryId" value={waitingEntryId ?? ''} />
        <Acts>
          <SubmitButton size="lg" name="act" value="order">
            {text(buttonLabel)}
          </SubmitButton>
          <SubmitButton quiet name="act" value="release" mih={48}>
            {waitingEntryId ? waiting('decline') : t('back')}
          </SubmitButton>
        </Acts>
      </Form>
    </Page>
  );
}

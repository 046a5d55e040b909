import { money, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import type { AttendeesAskedFragment, TicketPurchaseQuery } from '../../gql/public/graphql.ts';
import { Fact, Facts } from '../../parts/page.tsx';
import { QrCode } from '../../parts/qr-code.tsx';
import { HandOn } from './hand-on.tsx';
import { ReflectionLink } from '../trips/reflection-link.tsx';
import { OnlineLink } from './online-link.tsx';
import { paidMeans } from './pay-ways.tsx';
import { usePurchaseDoor } from './purchase-door.ts';
import styles from './tickets.module.css';

type Purchase = TicketPurchaseQuery['ticketPurchase'];
type Ticket = Purchase['tickets'][number];
type Props = {
  ticket: Ticket;
  /** Who comes with it, where they sit and sleep, as far as that is known. */
  slot?: AttendeesAskedFragment['slots'][number];
  number: number;
  count: number;
  purchase: Purchase;
};

/** One ticket: its QR code while it is good, what became of it, and below a fold the way to give it back. */
export function OneTicket({ ticket, slot, number, count, purchase }: Props) {
  const { paidBefore, means, cancelling, calledOff, reflects, noResale } = purchase;
  const t = useTranslations('tickets');
  const attendees = useTranslations('attendees');
  const handOn = useTranslations('handOn');
  const resale = useTranslations('resale');
  const text = useText();
  const locale = useLocale() as UiLocale;
  const door = usePurchaseDoor(purchase);
  const { name, code, state, kept, handedOn } = ticket;
  return (
    <li className={styles.ticket} data-state={handedOn ? 'cancelled' : state}>
      <p className={styles.name}>{text(name)}</p>
      {slot?.name ? (
        <p className={styles.attendee}>
          {attendees('honoured', { name: `${slot.name.familyName} ${slot.name.givenName}` })}
        </p>
      ) : null}
      {slot?.seat ? <p className="figures">{t('seat', { seat: slot.seat })}</p> : null}
      {slot?.room ? <p className="figures">{t('room', { room: slot.room })}</p> : null}
      {state === 'cancelled' || !code ? null : ticket.online ? (
        calledOff ? null : (
          <OnlineLink code={code} />
        )
      ) : (
        <QrCode value={code} label={t('qr', { name: text(name) })} />
      )}
      <p className="small quiet figures">
        {t('ticketOf', { number, count })} · {t('number', { number: ticket.number })}
      </p>
      {noResale && state !== 'cancelled' ? <p className="small">{resale('onTicket')}</p> : null}
      {reflects && code && state !== 'cancelled' ? <ReflectionLink code={code} /> : null}
      {handedOn ? <p>{handOn('handedOn')}</p> : null}
      {state === 'valid' && !handedOn && count > 1 ? (
        <p className="small not-printed">
          <a className={styles.paper} href={door.paper(ticket.id)}>
            {t('onePaper')}
          </a>
        </p>
      ) : null}
      {state === 'valid' ? null : <p>{t(`states.${state}`)}</p>}
      {state === 'cancelled' && paidBefore && kept ? (
        <p className="small figures">{t('kept', { price: money(kept, locale) })}</p>
      ) : null}
      {ticket.giveBack ? (
        <GiveBack
          ticket={ticket}
          terms={ticket.giveBack}
          paidBefore={paidBefore}
          means={means}
          cancelling={cancelling}
        />
      ) : null}
      <HandOn ticket={ticket} />
    </li>
  );
}

/** What giving it back costs today, to the yen, with what goes along, and what goes back; then the button. */
export function GiveBack({
  ticket: { id, addOn },
  terms: { percent, fee, refund, along },
  paidBefore,
  means,
  cancelling,
}: { ticket: Ticket; terms: NonNullable<Ticket['giveBack']> } & Pick<
  Purchase,
  'paidBefore' | 'means' | 'cancelling'
>) {
  const t = useTranslations('tickets');
  const addOns = useTranslations('addOns');
  const pay = useTranslations('ticketPay');
  const text = useText();
  const locale = useLocale() as UiLocale;
  return (
    <details className={`${styles.giveBack} not-printed`}>
      <summary>{addOn ? addOns('giveBack') : t('giveBack')}</summary>
      <p className="small">
        {addOn ? addOns('giveBackLead') : t(paidBefore ? 'giveBackPaidLead' : 'giveBackLead')}
      </p>
      {along.length > 0 ? (
        <p>{addOns('along', { names: along.map((name) => text(name)).join(addOns('and')) })}</p>
      ) : null}
      {paidBefore ? (
        <>
          <ul className={`${styles.policy} small`}>
            {cancelling.map((line) => (
              <li key={line.ja}>{text(line)}</li>
            ))}
          </ul>
          <Facts>
            <Fact name={t('feeToday', { percent })}>{money(fee, locale)}</Fact>
            <Fact name={pay(`refundToday.${paidMeans(means)}`)}>{money(refund, locale)}</Fact>
          </Facts>
        </>
      ) : null}
      <Form method="post">
        <input type="hidden" name="ticketId" value={id} />
        <input type="hidden" name="fee" value={fee} />
        <SubmitButton quiet name="act" value="cancel" mih={48}>
          {paidBefore
            ? (addOn ? addOns : t)('giveBackPaidAct', { price: money(refund, locale) })
            : (addOn ? addOns : t)('giveBackAct')}
        </SubmitButton>
      </Form>
    </details>
  );
}

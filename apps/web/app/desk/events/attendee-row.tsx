import { moment, money, type UiLocale } from '@enishi/ui';
import { Form, Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks, useText } from '../../frame.ts';
import type { AttendeeListedFragment } from '../../gql/desk/graphql.ts';
import panels from '../parts/panel.module.css';
import { BuyerName } from './buyer-name.tsx';
import { DoorReceiptLink } from './counter-papers.tsx';
import styles from './events.module.css';
import { useDateLabel } from '../../parts/date-label.ts';
import { PhoneLink } from '../../parts/phone-link.tsx';

type Props = { row: AttendeeListedFragment; eventId: string; admits: boolean };

/** A ticket in the list: who comes with it and who ordered it, and the way in for whoever was found by name. */
export function AttendeeRow({ row, eventId, admits }: Props) {
  const labelOf = useDateLabel();
  const t = useTranslations('desk.events');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const tours = useTranslations('desk.tours');
  const to = useLinks();
  const {
    ticketId,
    attendee,
    attendeeKana,
    startsAt,
    site,
    typeName,
    price,
    paysAtDoor,
    orderedAt,
    state,
    checkedInAt,
    answers,
    contactNamed,
  } = row;
  return (
    <tr>
      <th scope="row">
        {attendee ? (
          <>
            {attendee}
            {attendeeKana ? <span className={`small quiet ${styles.below}`}>{attendeeKana}</span> : null}
            <span className={`small ${styles.below}`}>
              {t('orderer')} <BuyerName {...row} />
            </span>
          </>
        ) : (
          <BuyerName {...row} number={row.company ?? row.number} />
        )}
        <GuestReached {...row} />
        {answers.map(({ question, kind, values }) => (
          <span key={question.ja} className={`small ${styles.below}`}>
            {text(question)}:{' '}
            {kind === 'yes_no' ? t(`yesNo.${values[0] === 'yes' ? 'yes' : 'no'}`) : values.join('、')}
          </span>
        ))}
        {admits && contactNamed && state !== 'cancelled' ? (
          <Link
            to={to(`/desk/events/${eventId}/attendees/${ticketId}/emergency`)}
            className={`small ${styles.below}`}
          >
            {tours('contact')}
          </Link>
        ) : null}
        {contactNamed === false && state !== 'cancelled' ? (
          <span className={`small quiet ${styles.below}`}>{tours('contactMissing')}</span>
        ) : null}
      </th>
      <td>
        {text(typeName)}
        <span className={`small quiet figures ${styles.below}`}>{labelOf({ startsAt, site })}</span>
      </td>
      <td className={panels.figure}>{money(price, locale)}</td>
      <td className="figures">{moment(orderedAt, locale)}</td>
      <td>
        {state === 'cancelled' ? t('ticketStates.cancelled') : null}
        {checkedInAt ? (
          <span className="figures">{t('since', { at: moment(checkedInAt, locale) })}</span>
        ) : null}
        {admits && paysAtDoor && state === 'checked_in' ? <DoorReceiptLink ticketId={ticketId} /> : null}
        {admits && state !== 'cancelled' ? (
          <Form method="post">
            <input type="hidden" name="ticketId" value={ticketId} />
            <SubmitButton
              quiet
              name="act"
              value={`${state === 'valid' ? 'admit' : 'undo'}-${ticketId}`}
              mih={44}
            >
              {state === 'valid' ? t('admit') : t('undo')}
            </SubmitButton>
          </Form>
        ) : null}
      </td>
    </tr>
  );
}

/** By what a guest is reached at once, should the event be called off at the last moment. */
function GuestReached({ phone, email }: Pick<AttendeeListedFragment, 'phone' | 'email'>) {
  const className = `small ${styles.below}`;
  return (
    <>
      {phone ? <PhoneLink number={phone} className={className} /> : null}
      {email ? (
        <a href={`mailto:${email}`} className={className}>
          {email}
        </a>
      ) : null}
    </>
  );
}

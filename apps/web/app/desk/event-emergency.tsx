import { moment, type UiLocale } from '@enishi/ui';
import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useText } from '../frame.ts';
import { PhoneLink } from '../parts/phone-link.tsx';
import { DeskApi } from './desk-api.ts';
import { EmergencyContactDocument } from './events/attendee-questions.ts';
import styles from './events/events.module.css';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { emergencyContact } = await api.load(EmergencyContactDocument, { ticketId: params.ticketId ?? '' });
  return api.answer(emergencyContact);
}

/** Whom to call should something happen to who comes with one ticket. That it was opened is written down. */
export default function DeskEventEmergency() {
  const { eventId, name, kana, phone, startsAt, typeName, contact } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.tours');
  const locale = useLocale() as UiLocale;
  const text = useText();
  return (
    <div className={styles.page}>
      <BackLink to={`/desk/events/${eventId}/attendees`}>{t('backToAttendees')}</BackLink>
      <DeskTitle title={name ?? t('nobody')} of={t('contact')} />
      <p className="quiet">
        {kana ? `${kana} ` : null}
        {text(typeName)} <span className="figures">{moment(startsAt, locale)}</span>
      </p>
      <p className={`${panels.notice} ${panels.calm}`}>{t('contactLead')}</p>
      {contact ? (
        <section className={panels.panel} aria-labelledby="contact">
          <h2 id="contact">{t('contact')}</h2>
          <p>{t('contactOf', { name: contact.name, relation: contact.relation })}</p>
          <Call number={contact.phone} />
        </section>
      ) : (
        <section className={panels.empty}>
          <h2>{t('contactMissing')}</h2>
        </section>
      )}
      {phone ? (
        <section className={panels.panel} aria-labelledby="own">
          <h2 id="own">{t('orderPhone')}</h2>
          <Call number={phone} />
        </section>
      ) : null}
    </div>
  );
}

function Call({ number }: { number: string }) {
  return (
    <p>
      <PhoneLink number={number} className={`figures ${styles.call}`} />
    </p>
  );
}

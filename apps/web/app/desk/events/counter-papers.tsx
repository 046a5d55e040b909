import { Link, useParams } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useFrame, useLinks } from '../../frame.ts';
import type { CounterDateShownFragment } from '../../gql/desk/graphql.ts';
import { DownloadIcon } from '../parts/icons.tsx';
import styles from './counter.module.css';
import { useDateLabel } from '../../parts/date-label.ts';

/** Where a paper of the counter is had, in the language of the page. */
function usePaper(): (kind: 'tickets' | 'parties', id: string) => string {
  const { community } = useFrame();
  const locale = useLocale();
  return (kind, id) => `/files/${community.slug}/desk/counter/${kind}/${id}.pdf?locale=${locale}`;
}

/** The tickets of a booking, to be printed and handed over. */
export function BookingPaper({ id }: { id: string }) {
  const t = useTranslations('desk.eventCounter');
  const paper = usePaper();
  return (
    <a className={styles.paper} href={paper('tickets', id)}>
      <DownloadIcon />
      {t('print')}
    </a>
  );
}

/** The page of the receipt of the cash that was taken for a booking. */
export function CashReceiptLink({ id }: { id: string }) {
  const t = useTranslations('desk.cashReceipt');
  const to = useLinks();
  const { id: eventId } = useParams();
  return (
    <Link className={styles.paper} to={to(`/desk/events/${eventId}/counter/${id}/receipt`)}>
      {t('link')}
    </Link>
  );
}

/** The page of the receipt of what the bearer of a ticket has paid at the entrance. */
export function DoorReceiptLink({ ticketId }: { ticketId: string }) {
  const t = useTranslations('desk.cashReceipt');
  const to = useLinks();
  const { id: eventId } = useParams();
  return (
    <Link className={styles.paper} to={to(`/desk/events/${eventId}/door/${ticketId}/receipt`)}>
      {t('link')}
    </Link>
  );
}

/** The list of each date for the table at the door. */
export function PartySheets({
  dates,
}: {
  dates: readonly Pick<CounterDateShownFragment, 'id' | 'startsAt' | 'site'>[];
}) {
  const labelOf = useDateLabel();
  const t = useTranslations('desk.eventCounter');
  const paper = usePaper();
  return (
    <section className={styles.bookings} aria-labelledby="sheets">
      <h2 id="sheets">{t('sheets')}</h2>
      <p className="small quiet">{t('sheetsHint')}</p>
      <p className={styles.papers}>
        {dates.map((date) => (
          <a key={date.id} className={styles.paper} href={paper('parties', date.id)}>
            <DownloadIcon />
            <span className="figures">{labelOf(date)}</span>
          </a>
        ))}
      </p>
    </section>
  );
}

import { Button } from '@mantine/core';
import { moment, type UiLocale } from '@enishi/ui';
import { Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { useLinks, useText } from '../../frame.ts';
import type { TicketPurchaseQuery } from '../../gql/public/graphql.ts';
import { useHydrated } from '../../hydrated.ts';
import { Fact, Facts, Page } from '../../parts/page.tsx';
import { QrCode } from '../../parts/qr-code.tsx';
import styles from './tickets.module.css';

/** The tickets of an order, each with its QR code, to be shown on the phone or printed. */
export function TicketSheet({ purchase }: { purchase: TicketPurchaseQuery['ticketPurchase'] }) {
  const t = useTranslations('tickets');
  const events = useTranslations('events');
  const locale = useLocale() as UiLocale;
  const hydrated = useHydrated();
  const text = useText();
  const to = useLinks();
  const { title, place, startsAt, tickets } = purchase;
  return (
    <Page title={text(title)} eyebrow={t('doneTitle')} lead={t('doneLead')}>
      <Facts>
        <Fact name={events('when')}>{moment(startsAt, locale)}</Fact>
        <Fact name={events('where')}>{text(place)}</Fact>
      </Facts>
      <ul className={styles.tickets}>
        {tickets.map(({ id, name, code }, at) => (
          <li key={id} className={styles.ticket}>
            <p className={styles.name}>{text(name)}</p>
            <QrCode value={code} label={t('qr', { name: text(name) })} />
            <p className="small quiet figures">{t('ticketOf', { number: at + 1, count: tickets.length })}</p>
          </li>
        ))}
      </ul>
      <p className="not-printed">
        <Button variant="default" onClick={() => window.print()} disabled={!hydrated} mih={44}>
          {t('print')}
        </Button>
      </p>
      <p className="not-printed">
        <Link to={to('/me/tickets')}>← {t('all')}</Link>
      </p>
    </Page>
  );
}

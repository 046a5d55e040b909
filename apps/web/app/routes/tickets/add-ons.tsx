import { money, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useText } from '../../frame.ts';
import type { TicketPurchaseQuery } from '../../gql/public/graphql.ts';
import { Section } from '../../parts/page.tsx';
import { GiveBack } from './one-ticket.tsx';
import styles from './tickets.module.css';

/** What was ordered beside the tickets: no code of its own, each given back by itself below a fold. */
export function AddOns({ purchase }: { purchase: TicketPurchaseQuery['ticketPurchase'] }) {
  const t = useTranslations('addOns');
  const tickets = useTranslations('tickets');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const { paidBefore, means, cancelling } = purchase;
  const addOns = purchase.tickets.filter(({ addOn }) => addOn);
  if (addOns.length === 0) return null;
  return (
    <Section title={t('title')}>
      <p className="small quiet">{t('atDoor')}</p>
      <ul className={styles.addOns}>
        {addOns.map((ticket) => (
          <li key={ticket.id} className={styles.addOn} data-state={ticket.state}>
            <p>
              <strong>{text(ticket.name)}</strong>{' '}
              <span className="small quiet figures">{tickets('number', { number: ticket.number })}</span>
            </p>
            {ticket.state === 'cancelled' ? (
              <p className="small figures">
                {t('state')}
                {paidBefore && ticket.kept
                  ? ` · ${tickets('kept', { price: money(ticket.kept, locale) })}`
                  : null}
              </p>
            ) : null}
            {ticket.giveBack ? (
              <GiveBack ticket={ticket} terms={ticket.giveBack} {...{ paidBefore, means, cancelling }} />
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}

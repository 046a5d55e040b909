import { Button } from '@mantine/core';
import { clock, money, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useText } from '../../../frame.ts';
import styles from '../door.module.css';
import { AddOnsOfParty } from './add-ons-of-party.tsx';
import { areFirst, insideByPhone } from './judge.ts';
import { toneOfAll } from './signal.ts';
import type { Door, Said } from './use-door.ts';

/** What is to be done with a party that came in by one member card: how many go in, and who does not and why. */
export function PartyAnswer({ said, door }: { said: readonly Said[]; door: Door }) {
  const t = useTranslations('door');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const admitted = said.filter(({ verdict }) => verdict === 'admitted');
  const others = said.filter(({ verdict }) => verdict !== 'admitted');
  const due = admitted.reduce((sum, { ticket }) => sum + (ticket?.due ?? 0), 0);
  const orders = new Map(
    admitted.flatMap(({ ticket }) => (ticket ? [[ticket.orderId, ticket] as const] : [])),
  );
  const ofOrder = (id: string) => admitted.flatMap(({ ticket }) => (ticket?.orderId === id ? [ticket] : []));
  const here = { tickets: door.tickets, inside: insideByPhone(door.scans) };
  const tone = toneOfAll(said);
  if (said.every(({ undone }) => undone))
    return (
      <section className={styles.answer} data-verdict="undone" role="status">
        <h2>{t('undone')}</h2>
      </section>
    );
  return (
    <section className={styles.answer} data-tone={tone} data-verdict="party" role="status">
      <span className={styles.sign} aria-hidden="true">
        {t(`signs.${tone}`)}
      </span>
      <h2>{t('partyIn', { count: admitted.length })}</h2>
      <ul className={styles.names}>
        {admitted.map(({ nonce, ticket }) => (
          <li key={nonce}>
            {ticket?.name ? t('honoured', { name: ticket.name }) : null}{' '}
            <small>{ticket ? text(ticket.typeName) : null}</small>
          </li>
        ))}
      </ul>
      {due > 0 ? <p className={styles.due}>{t('collect', { price: money(due, locale) })}</p> : null}
      {[...orders.values()].map(({ orderId, addOns }) => (
        <AddOnsOfParty key={orderId} addOns={addOns} first={areFirst(ofOrder(orderId), here)} />
      ))}
      {others.map(({ nonce, ticket, verdict, since, label }) => (
        <p key={nonce} role="alert">
          {ticket?.name ? `${t('honoured', { name: ticket.name })}: ` : null}
          {t(`verdicts.${verdict}`)}
          {since
            ? ` (${label ? t('sinceAt', { at: clock(since), label }) : t('since', { at: clock(since) })})`
            : null}
        </p>
      ))}
      {said.some(({ offline }) => offline) ? <p className={styles.note}>{t('asOffline')}</p> : null}
      {admitted.length > 0 ? (
        <Button variant="default" mih={52} onClick={() => void door.undo(admitted.map(({ nonce }) => nonce))}>
          {t('undo')}
        </Button>
      ) : null}
    </section>
  );
}

import { clock } from '@enishi/ui';
import { useTranslations } from 'use-intl';
import styles from '../door.module.css';
import type { Door } from './use-door.ts';

/** Whom this phone let in without a network, and should not have: told once it has one. */
export function Mistakes({ door }: { door: Door }) {
  const t = useTranslations('door');
  const mistaken = door.scans.flatMap(({ ticketId, undone, outcome }) =>
    outcome?.mistaken && !undone ? [{ ...outcome, ticket: door.tickets.get(ticketId ?? '') }] : [],
  );
  if (mistaken.length === 0) return null;
  return (
    <section className={styles.mistakes} role="alert">
      <h2>{t('mistakes')}</h2>
      <ul>
        {mistaken.map(({ nonce, verdict, since, label, ticket }) => (
          <li key={nonce}>
            {ticket?.name ? <strong>{t('honoured', { name: ticket.name })} </strong> : null}
            {verdict === 'already_in' && since
              ? t('mistake.already_in', { at: clock(since), label: label ?? t('atDesk') })
              : t('mistake.other', { reason: t(`verdicts.${verdict}`) })}
          </li>
        ))}
      </ul>
    </section>
  );
}

import { Button } from '@mantine/core';
import { clock, money, type UiLocale } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { useText } from '../../../frame.ts';
import styles from '../door.module.css';
import { AddOnsOfParty } from './add-ons-of-party.tsx';
import { areFirst, cameOf, insideByPhone, restOfParty } from './judge.ts';
import type { PhoneVerdict } from './shapes.ts';
import { toneOf } from './signal.ts';
import type { Door, Said } from './use-door.ts';

/** What is to be done with whoever stands there: a sign, a colour and few words, to be read from an arm's length away. */
export function Answer({ said, door }: { said: Said; door: Door }) {
  const t = useTranslations('door');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const { verdict, ticket, since, label, nonce, offline, undone, card } = said;
  const tone = toneOf(verdict);
  const good = tone === 'good';
  const known = good || verdict === 'already_in' ? ticket : null;
  const inside = insideByPhone(door.scans);
  const rest = known ? restOfParty(known, door.list?.tickets ?? [], inside) : [];
  const here = { tickets: door.tickets, inside };
  if (undone)
    return (
      <section className={styles.answer} data-verdict="undone" role="status">
        <h2>{t('undone')}</h2>
      </section>
    );
  const at = since ? clock(since) : null;
  return (
    <section
      className={styles.answer}
      data-tone={tone}
      data-verdict={verdict}
      role={good ? 'status' : 'alert'}
      key={nonce}
    >
      <span className={styles.sign} aria-hidden="true">
        {t(`signs.${tone}`)}
      </span>
      <h2>{card && ofCard(verdict) ? t(`ofCard.${verdict}`) : t(`verdicts.${verdict}`)}</h2>
      {verdict === 'already_in' && at ? (
        <p className="figures">{label ? t('sinceAt', { at, label }) : t('since', { at })}</p>
      ) : null}
      {ticket?.name ? (
        <p className={styles.name}>
          {t('honoured', { name: ticket.name })}
          <span>{text(ticket.typeName)}</span>
        </p>
      ) : null}
      {good && ticket?.seat ? <p className="figures">{t('seat', { seat: ticket.seat })}</p> : null}
      {good && ticket && ticket.due > 0 ? (
        <p className={styles.due}>{t('collect', { price: money(ticket.due, locale) })}</p>
      ) : null}
      {known ? <AddOnsOfParty addOns={known.addOns} first={good && areFirst([known], here)} /> : null}
      {good && ticket?.firstTime ? <p className={styles.first}>{t('firstTime')}</p> : null}
      {ticket && ticket.party > 1 ? (
        <p className="figures">
          {t('party', { count: ticket.party, inside: cameOf(ticket.orderId, here).length })}
        </p>
      ) : null}
      {verdict === 'admitted' ? null : (
        <p>{card && ofCard(verdict) ? t(`adviceOfCard.${verdict}`) : t(`advice.${verdict}`)}</p>
      )}
      {offline ? <p className={styles.note}>{t('asOffline')}</p> : null}
      {rest.length > 0 && !door.party ? (
        <Button
          variant="default"
          mih={52}
          onClick={() => door.gather({ code: null, tickets: rest, offline: !door.online })}
        >
          {t('letInRest', { count: rest.length })}
        </Button>
      ) : null}
      {good ? (
        <Button variant="default" mih={52} onClick={() => void door.undo([nonce])}>
          {t('undo')}
        </Button>
      ) : null}
      {verdict === 'not_listed' ? (
        <Button variant="default" mih={52} onClick={() => void door.letInAnyway(nonce)}>
          {t('letInAnyway')}
        </Button>
      ) : null}
    </section>
  );
}

/** What is said in other words where a member card was read. */
const saidOfCards = ['already_in', 'other_community', 'other_day', 'handed_on', 'not_listed'] as const;
const ofCard = (verdict: PhoneVerdict): verdict is (typeof saidOfCards)[number] =>
  (saidOfCards as readonly PhoneVerdict[]).includes(verdict);

import { Button } from '@mantine/core';
import { money, type UiLocale } from '@enishi/ui';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { TickField } from '../../../forms/fields.tsx';
import { useText } from '../../../frame.ts';
import styles from '../door.module.css';
import { allowSound } from './signal.ts';
import type { Door, Party } from './use-door.ts';

/** A member card with several tickets: all are ticked, and whoever stands at the door takes out who is not there yet. */
export function ChooseParty({ party, door }: { party: Party; door: Door }) {
  const t = useTranslations('door');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const [left, setLeft] = useState<readonly string[]>([]);
  const { code, tickets, offline } = party;
  const chosen = tickets.filter(({ id }) => !left.includes(id));
  const due = chosen.reduce((sum, ticket) => sum + ticket.due, 0);
  const admit = () => {
    allowSound();
    void door.admit(
      chosen.map(({ id }) => id),
      code,
    );
  };
  return (
    <section className={styles.party} data-verdict="choose" role="status">
      <h2>{t('verdicts.choose')}</h2>
      <p>{t(code ? 'partyOf' : 'restOf', { count: tickets.length })}</p>
      <ul>
        {tickets.map(({ id, name, typeName, due: price, firstTime, seat }) => (
          <li key={id}>
            <TickField
              checked={!left.includes(id)}
              onChange={({ currentTarget: { checked } }) =>
                setLeft((before) => (checked ? before.filter((one) => one !== id) : [...before, id]))
              }
              label={name ? t('honoured', { name }) : text(typeName)}
              description={[
                ...(name ? [text(typeName)] : []),
                ...(seat ? [t('seat', { seat })] : []),
                ...(price > 0 ? [money(price, locale)] : []),
                ...(firstTime ? [t('firstTime')] : []),
              ].join(' · ')}
            />
          </li>
        ))}
      </ul>
      {due > 0 ? <p className={styles.due}>{t('collect', { price: money(due, locale) })}</p> : null}
      {offline ? <p className={styles.note}>{t('asOffline')}</p> : null}
      <Button size="xl" fullWidth mih={72} disabled={chosen.length === 0} onClick={admit}>
        {t('admitSome', { count: chosen.length })}
      </Button>
      <Button variant="default" mih={52} onClick={() => door.gather(null)}>
        {t('putAside')}
      </Button>
    </section>
  );
}

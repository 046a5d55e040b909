import { Button } from '@mantine/core';
import { type SyntheticEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { TextField } from '../../../forms/fields.tsx';
import { useText } from '../../../frame.ts';
import styles from '../door.module.css';
import { foundByName } from './judge.ts';
import { allowSound } from './signal.ts';
import type { Door } from './use-door.ts';

/** For whoever has no code to show, or a scanner that types what it reads. */
export function ByHand({ door }: { door: Door }) {
  const t = useTranslations('door');
  const text = useText();
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const found = foundByName(door.list?.tickets ?? [], name);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    allowSound();
    setCode('');
    void door.read(code);
  };
  const admit = (ticketId: string) => {
    allowSound();
    setName('');
    void door.admit([ticketId]);
  };
  return (
    <>
      <details className={styles.fold}>
        <summary>{t('typed')}</summary>
        <form onSubmit={submit} className={styles.typed}>
          <TextField
            id="field-door-code"
            name="code"
            label={t('code')}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
            {...{ autoComplete: 'off', spellCheck: false, size: 'md' }}
          />
          <Button type="submit" mih={52} loading={door.checking}>
            {t('admit')}
          </Button>
        </form>
      </details>
      <details className={styles.fold}>
        <summary>{t('byName')}</summary>
        <TextField
          id="field-door-name"
          name="name"
          optional
          label={t('name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          {...{ autoComplete: 'off', size: 'md' }}
        />
        {name.trim() && found.length === 0 ? <p>{t('nobody')}</p> : null}
        <ul className={styles.found}>
          {found.map((ticket) => (
            <li key={ticket.id}>
              <span>
                {t('honoured', { name: ticket.name ?? '' })}
                <small>{text(ticket.typeName)}</small>
              </span>
              <Button variant="default" mih={52} onClick={() => admit(ticket.id)}>
                {t('admit')}
              </Button>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

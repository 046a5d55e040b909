import { toFullWidthKatakana } from '@enishi/japan';
import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import { useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import { TextField } from '../../forms/fields.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { useText } from '../../frame.ts';
import type { action } from '../event-counter.tsx';
import { type counterGuestFields } from './counter-in.ts';
import styles from './counter.module.css';

type Props = { returned?: Returned; changed: () => void };

const pauseMs = 300;

/** A member, found while one types, or somebody who is written down. */
export function CounterBuyer({ returned, changed }: Props) {
  const t = useTranslations('desk.eventCounter');
  const [who, setWho] = useState(returned?.values.who ?? 'member');
  const { problemOf } = useReturnedProblems(returned);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    setWho(event.currentTarget.value);
    queueMicrotask(changed);
  };
  return (
    <fieldset className={styles.part} id="field-memberId" tabIndex={-1}>
      <legend>{t('who')}</legend>
      <div className={styles.ways}>
        {(['member', 'guest'] as const).map((one) => (
          <label key={one} className={styles.card}>
            <input type="radio" name="who" value={one} checked={who === one} onChange={choose} />
            <span>{t(one)}</span>
          </label>
        ))}
      </div>
      {who === 'member' ? (
        <MemberSearch problem={problemOf('memberId')} changed={changed} />
      ) : (
        <GuestFields returned={returned} />
      )}
    </fieldset>
  );
}

/** Searches while one types, with a pause and never in the middle of an IME conversion. Whose names were shown is written down. */
function MemberSearch({ problem, changed }: { problem?: string; changed: () => void }) {
  const t = useTranslations('desk.eventCounter');
  const text = useText();
  const search = useFetcher<typeof action>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const later = (q: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void search.submit({ act: 'find', q }, { method: 'post' }), pauseMs);
  };
  const found = search.data && 'found' in search.data ? search.data : null;
  return (
    <>
      <TextField
        id="field-q"
        type="search"
        label={t('search')}
        description={t('searchHint')}
        error={problem}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
        onChange={(event) => {
          if (!(event.nativeEvent as InputEvent).isComposing) later(event.currentTarget.value);
        }}
        onCompositionEnd={(event) => later(event.currentTarget.value)}
      />
      {found && found.q !== '' && found.found.length === 0 ? (
        <p className="small" role="status">
          {t('nobody', { text: found.q })}
        </p>
      ) : null}
      <div className={styles.found} role="group" aria-label={t('member')}>
        {(found?.found ?? []).map(({ id, name, kana, number, planName }) => (
          <label key={id} className={styles.card}>
            <input type="radio" name="memberId" value={id} onChange={changed} />
            <span>
              {name}
              <span className="small quiet">
                {kana} · <span className="figures">{number}</span> · {text(planName)}
              </span>
            </span>
          </label>
        ))}
      </div>
    </>
  );
}

function GuestFields({ returned }: { returned?: Returned }) {
  const t = useTranslations('desk.eventCounter');
  const { problemOf } = useReturnedProblems(returned);
  const field = (name: (typeof counterGuestFields)[number]) => ({
    ...{ name, id: `field-${name}`, label: t(name), error: problemOf(name), autoComplete: 'off' },
    ...{ defaultValue: returned?.values[name] ?? '', maxLength: name === 'email' ? 254 : 60 },
  });
  const kana = (name: 'familyKana' | 'givenKana') => ({
    ...field(name),
    onBlur: (event: React.FocusEvent<HTMLInputElement>) => {
      event.target.value = toFullWidthKatakana(event.target.value);
    },
  });
  return (
    <>
      <div className={styles.pair}>
        <TextField {...field('familyName')} />
        <TextField {...field('givenName')} />
      </div>
      <div className={styles.pair}>
        <TextField {...kana('familyKana')} />
        <TextField {...kana('givenKana')} />
      </div>
      <div className={styles.pair}>
        <TextField {...field('phone')} type="tel" inputMode="tel" />
        <TextField {...field('email')} type="email" inputMode="email" optional />
      </div>
      <p className="small quiet">{t('contactHint')}</p>
    </>
  );
}

import { day, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { TextField } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { Section } from '../../parts/page.tsx';
import type { Seat } from './seat.type.ts';
import styles from './seats.module.css';

type Props = { people: Seat[]; typed: Record<string, string | undefined> };

/** Who sits, by the name and address they agreed to show, and the way to give the seat to another. */
export function SeatedPeople({ people, typed }: Props) {
  const t = useTranslations('seats');
  return (
    <Section title={t('peopleTitle')}>
      {people.length === 0 ? (
        <p className="quiet">{t('peopleEmpty')}</p>
      ) : (
        <ul className={styles.list}>
          {people.map((seat) => (
            <Person key={seat.id} seat={seat} typed={typed['seatId'] === seat.id ? typed : {}} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Person({ seat, typed }: { seat: Seat; typed: Record<string, string | undefined> }) {
  const t = useTranslations('seats');
  const locale = useLocale() as UiLocale;
  const { id, name, email, since, state } = seat;
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <p>
          <strong>{name}</strong>
          {state === 'waiting' ? <span className={styles.badge}>{t('waiting')}</span> : null}
        </p>
        <p className={styles.email}>{email}</p>
        {since ? <p className="small quiet figures">{t('since', { date: day(since, locale) })}</p> : null}
      </div>
      <details className={styles.more} open={typed['successor'] !== undefined}>
        <summary aria-label={t('takeAwayOf', { name })}>{t('takeAway')}</summary>
        <Form method="post" className={styles.form}>
          <input type="hidden" name="seatId" value={id} />
          <p className="small">{t('takeAwayLead', { name })}</p>
          <TextField
            name="successor"
            id={`field-successor-${id}`}
            label={t('successor')}
            description={t('successorHint')}
            optional
            type="email"
            inputMode="email"
            autoComplete="off"
            defaultValue={typed['successor']}
          />
          <SubmitButton quiet name="act" value="take_away">
            {t('takeAwaySure')}
          </SubmitButton>
        </Form>
      </details>
    </li>
  );
}

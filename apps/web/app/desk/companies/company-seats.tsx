import { shortDay, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { TextField } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import form from '../parts/desk-form.module.css';
import panels from '../parts/panel.module.css';
import { useRights } from '../rights.ts';
import type { CompanySeats as Seats } from './company.type.ts';
import styles from './companies.module.css';
import { SeatChoice } from './seat-choice.tsx';
import { SeatDomains } from './seat-domains.tsx';
import { SeatInviteForm } from './seat-invite-form.tsx';

type Seat = Seats['seats'][number];

/** Who sits in a company, who was asked, and by which domains; with the acts of its administrators. */
export function CompanySeats({ list }: { list: Seats }) {
  const t = useTranslations('desk.seats');
  const text = useText();
  const { writes } = useRights();
  if (list.capacity === 0 && list.seats.length === 0) return null;
  const people = list.seats.filter(({ state }) => state === 'claimed' || state === 'waiting');
  return (
    <section className={panels.panel} aria-labelledby="seats">
      <h2 id="seats">{t('title')}</h2>
      <p>
        {list.capacity > 0
          ? t('count', { people: list.people, capacity: list.capacity, free: list.free })
          : t('lapsed', { people: list.people })}
        {list.planName ? <span className="quiet">{` · ${text(list.planName)}`}</span> : null}
      </p>
      {list.toChoose && writes ? <SeatChoice people={people} capacity={list.capacity} /> : null}
      {list.toChoose && !writes ? <p>{t('toChoose')}</p> : null}
      <ul className={styles.seats}>
        {list.seats.map((seat) => (
          <SeatLine key={seat.id} seat={seat} />
        ))}
      </ul>
      {writes && list.capacity > 0 ? <SeatInviteForm /> : null}
      <SeatDomains domains={list.domains} />
    </section>
  );
}

function SeatLine({ seat }: { seat: Seat }) {
  const t = useTranslations('desk.seats');
  const locale = useLocale() as UiLocale;
  const { writes } = useRights();
  const { id, state, email, name, since, expiresOn } = seat;
  const day = since ?? expiresOn;
  const sits = state === 'claimed' || state === 'waiting';
  return (
    <li>
      <p>
        {name ? <strong>{name} </strong> : null}
        <span className={styles.email}>{email}</span>
        <br />
        <span className="small quiet figures">
          {t(`states.${state}`)}
          {day ? ` · ${t(since ? 'since' : 'expires', { date: shortDay(day, locale) })}` : null}
        </span>
      </p>
      {!writes ? null : sits ? (
        <details>
          <summary aria-label={t('takeAwayOf', { name })}>{t('takeAway')}</summary>
          <Form method="post" className={form.form}>
            <input type="hidden" name="seatId" value={id} />
            <TextField
              name="successor"
              id={`field-successor-${id}`}
              label={t('successor')}
              optional
              type="email"
              autoComplete="off"
            />
            <div className={form.acts}>
              <SubmitButton quiet name="act" value="seat_take_away">
                {t('takeAwaySure')}
              </SubmitButton>
            </div>
          </Form>
        </details>
      ) : (
        <Form method="post" className={form.acts}>
          <input type="hidden" name="seatId" value={id} />
          <SubmitButton quiet name="act" value="seat_resend" aria-label={t('resendTo', { email })}>
            {t('resend')}
          </SubmitButton>
          <SubmitButton quiet name="act" value="seat_revoke" aria-label={t('revokeOf', { email })}>
            {t('revoke')}
          </SubmitButton>
        </Form>
      )}
    </li>
  );
}

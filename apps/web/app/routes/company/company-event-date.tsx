import { money, moment, type UiLocale } from '@enishi/ui';
import { Form, Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import type { Returned } from '../../forms/problem.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks, useText } from '../../frame.ts';
import type { CompanyEventsQuery } from '../../gql/public/graphql.ts';
import { CompanyPlace } from './company-place.tsx';
import styles from './events.module.css';
import { HolderFields } from './holder-fields.tsx';

type Events = CompanyEventsQuery['companyEvents'];
type Props = {
  date: Events['dates'][number];
  holders: Events['holders'];
  press: string;
  /** The only date: its form is open from the beginning. */
  only: boolean;
  returned?: Returned;
};

/** A date: how many places are left for the company, until when they are kept, who comes, and the way to send somebody. */
export function CompanyEventDate({ date, holders, press, only, returned }: Props) {
  const t = useTranslations('companyEvents');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const to = useLinks();
  const { id, eventId, left, bound, most, places, regular, sale } = date;
  const typed = returned?.values.occurrenceId === id ? returned : undefined;
  return (
    <li className={styles.date}>
      <header className={styles.head}>
        <h2>
          <Link to={to(`/events/${eventId}`)}>{text(date.title)}</Link>
        </h2>
        <p className={styles.left} data-none={left === 0 ? '' : undefined}>
          {t('left', { count: left })}
        </p>
      </header>
      <p className="figures">{moment(date.startsAt, locale)}</p>
      <p className="small">{text(date.place)}</p>
      <p className="figures">
        <strong>{money(0, locale)}</strong>
        {regular > 0 ? (
          <s className={`small quiet ${styles.regular}`}>{t('regular', { price: money(regular, locale) })}</s>
        ) : null}
        <span className={styles.why}>{text(date.why)}</span>
      </p>
      {sale === 'open' ? (
        <p className="small quiet figures">
          {date.kept ? t('keptUntil', { at: moment(date.keptUntil, locale) }) : t('notKept')}
        </p>
      ) : null}
      {places.length > 0 ? (
        <ul className={styles.places}>
          {places.map((place) => (
            <CompanyPlace key={place.id + place.email} place={place} holders={holders} returned={returned} />
          ))}
        </ul>
      ) : null}
      {left > 0 ? (
        <details key={press} className={styles.fold} open={Boolean(typed) || (only && places.length === 0)}>
          <summary>{t('send')}</summary>
          <Form method="post" noValidate className={styles.form}>
            <input type="hidden" name="occurrenceId" value={id} />
            <input type="hidden" name="press" value={press} />
            <HolderFields of={id} holders={holders} returned={typed} />
            <SubmitButton name="act" value="assign" mih={48}>
              {t('assign')}
            </SubmitButton>
          </Form>
        </details>
      ) : (
        <p className="small">{sale === 'open' ? t(`none.${bound}`, { most }) : t('closed')}</p>
      )}
    </li>
  );
}

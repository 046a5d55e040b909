import { moment, moneyTaxIncluded, occasion, type UiLocale } from '@enishi/ui';
import { Form, Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { TickField } from '../../../forms/fields.tsx';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import { useLinks, useText } from '../../../frame.ts';
import type { MyCrewQuery } from '../../../gql/public/graphql.ts';
import { Acts } from '../../../parts/page.tsx';
import styles from '../requests/requests.module.css';

type Request = MyCrewQuery['myCrew'][number];

/** One request: which event, as what, from when to when, for which fee; and the buttons that answer it. */
export function CrewRequest({ request }: { request: Request }) {
  const { eventId, title, place, role, startsAt, endsAt, note, fee, state, replyUntil } = request;
  const t = useTranslations('crew');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const to = useLinks();
  return (
    <li>
      <p className={styles.head}>
        <Link to={to(`/events/${eventId}`)}>{text(title)}</Link>
        <span className={styles.role}>{t(`roles.${role}`)}</span>
      </p>
      <p className="figures">{occasion(startsAt, endsAt, locale)}</p>
      <p className="small quiet">{text(place)}</p>
      {note ? <p className={styles.note}>{t('note', { note })}</p> : null}
      <p className="small">{fee === null ? t('noFee') : t('fee', { fee: moneyTaxIncluded(fee, locale) })}</p>
      {state === 'asked' ? (
        <p className="small figures">{t('replyUntil', { date: moment(replyUntil, locale) })}</p>
      ) : (
        <p className={styles.state}>{t(`states.${state}`)}</p>
      )}
      {state === 'asked' || state === 'accepted' ? <Answer request={request} /> : null}
    </li>
  );
}

function Answer({ request: { id, title, role, state, named } }: { request: Request }) {
  const t = useTranslations('crew');
  const text = useText();
  const asked = state === 'asked';
  const speaker = role === 'speaker';
  return (
    <Form method="post" className={styles.answer} key={`${state}-${named}`}>
      <input type="hidden" name="id" value={id} />
      {speaker ? <TickField name="named" value="on" label={t('named')} defaultChecked={named} /> : null}
      <Acts>
        {asked ? (
          <SubmitButton mih={48} name="act" value="accept" aria-label={t('acceptOf', { title: text(title) })}>
            {t('accept')}
          </SubmitButton>
        ) : speaker ? (
          <SubmitButton mih={48} quiet name="act" value="accept">
            {t('keepNamed')}
          </SubmitButton>
        ) : null}
        <SubmitButton
          quiet
          mih={48}
          name="act"
          value={asked ? 'decline' : 'withdraw'}
          aria-label={t(asked ? 'declineOf' : 'withdrawOf', { title: text(title) })}
        >
          {t(asked ? 'decline' : 'withdraw')}
        </SubmitButton>
      </Acts>
    </Form>
  );
}

import { moment, money, occasion, type UiLocale } from '@enishi/ui';
import { Form, Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { LongTextField } from '../../forms/long-text-field.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import type { WorkPlacesQuery } from '../../gql/desk/graphql.ts';
import { HoursFields, HoursLine } from '../../parts/hours-fields.tsx';
import { WorkClaims, WorkEvaluation } from '../../parts/work-said.tsx';
import panels from '../parts/panel.module.css';
import styles from '../talent/talent.module.css';

type Item = WorkPlacesQuery['workPlaces']['items'][number];

/** One place at the desk: who, of which gig, what both sides said, and what can be done. */
export function PlaceRow({ item }: { item: Item }) {
  const { place, title, company, startsAt, endsAt, reward, memberId, name, checkInNote, over, requestId } =
    item;
  const { id, state, checkedInAt, checkInWay, minutes, reportLine, inspectedUntil, acceptedAt, reason } =
    place;
  const t = useTranslations('desk.work.places');
  const work = useTranslations('desk.work');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const facts = [
    checkedInAt ? t('checkedIn', { at: moment(checkedInAt, locale) }) : null,
    checkInWay ? t(`ways.${checkInWay}`) : null,
    typeof minutes === 'number' ? t('minutes', { minutes }) : null,
    acceptedAt ? t('accepted', { at: moment(acceptedAt, locale) }) : null,
    inspectedUntil && !acceptedAt ? t('until', { until: moment(inspectedUntil, locale) }) : null,
  ].filter(Boolean);
  const shown = name ?? work('gone');
  return (
    <li>
      <p className={styles.head}>
        {memberId && name ? <Link to={to(`/desk/members/${memberId}`)}>{name}</Link> : <span>{shown}</span>}
        <span className={panels.tag}>{t('number', { place: place.place })}</span>
      </p>
      <p className="figures small">
        <Link to={to(`/desk/work/${requestId}`)}>{title}</Link> · {company} ·{' '}
        {occasion(startsAt, endsAt, locale)} · {t('reward', { reward: money(reward, locale) })}
      </p>
      {facts.length > 0 ? <p className="figures small">{facts.join(' · ')}</p> : null}
      {checkInNote ? <p className="small">{t('note', { note: checkInNote })}</p> : null}
      {reportLine ? <p className="small">{reportLine}</p> : null}
      <HoursLine hours={place.hours} />
      <WorkClaims claims={place.claims} />
      {place.claims.map(({ side, hours }) => (
        <HoursLine key={side} hours={hours} claimed />
      ))}
      {reason ? <p className="small">{work('reasonWas', { reason })}</p> : null}
      <Said title={t('fromWorker')} of={place.given} />
      <Said title={t('fromCompany')} of={place.received} />
      {state === 'taken' || (state === 'disputed' && !checkedInAt) ? <ByHand id={id} name={shown} /> : null}
      {state === 'disputed' ? <Decide id={id} both hours={place.hours ?? null} /> : null}
      {state === 'taken' && over ? <Decide id={id} both={false} hours={null} /> : null}
    </li>
  );
}

function Said({ title, of }: { title: string; of: Item['place']['given'] }) {
  if (!of) return null;
  return (
    <div>
      <p className="small quiet">{title}</p>
      <WorkEvaluation of={of} />
    </div>
  );
}

function ByHand({ id, name }: { id: string; name: string }) {
  const t = useTranslations('desk.work.places');
  return (
    <details>
      <summary>{t('byHand')}</summary>
      <Form method="post" preventScrollReset className={styles.open}>
        <input type="hidden" name="id" value={id} />
        <LongTextField
          id={`note-${id}`}
          name="reason"
          rows={2}
          label={t('reason')}
          description={t('byHandHint')}
        />
        <SubmitButton quiet mih={48} name="act" value="by_hand" aria-label={t('byHandOf', { name })}>
          {t('byHand')}
        </SubmitButton>
      </Form>
    </details>
  );
}

/** `both`: it can be found done or not done; of whom nobody has heard it is found not done alone, since whoever came is checked in. */
function Decide({ id, both, hours }: { id: string; both: boolean; hours: Item['place']['hours'] }) {
  const t = useTranslations('desk.work.places');
  const words = useTranslations('desk.employment');
  return (
    <details>
      <summary>{both ? t('decide') : t('markNotDone')}</summary>
      <Form method="post" preventScrollReset className={styles.open}>
        <input type="hidden" name="id" value={id} />
        <p className="small">{hours ? words('decideHint') : t('decideHint')}</p>
        {hours ? <HoursFields of={id} usual={hours} problemOf={() => undefined} /> : null}
        <LongTextField optional={both} id={`why-${id}`} name="reason" rows={2} label={t('reason')} />
        {both ? (
          <SubmitButton mih={48} name="act" value="done">
            {t('done')}
          </SubmitButton>
        ) : null}
        <SubmitButton quiet mih={48} name="act" value="not_done">
          {t('notDone')}
        </SubmitButton>
      </Form>
    </details>
  );
}

import { day, moment, money, occasion, type UiLocale } from '@enishi/ui';
import { Form, Link } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { TextField } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import type { HelpRequestQuery, PastMinutesQuery } from '../../gql/desk/graphql.ts';
import { KeepLink } from '../remake/by-template.tsx';
import { gigPay } from '../../parts/gig-pay.ts';
import panels from '../parts/panel.module.css';
import styles from '../talent/talent.module.css';

type At = HelpRequestQuery['helpRequest'];
type Gig = At['request']['gigs'][number];
type Past = PastMinutesQuery['pastMinutes'];

/** The gigs of a request: when, for how much, who has a place, and what can be done with each. */
export function GigRows({ at, past }: { at: At; past: Past }) {
  return (
    <ul className={styles.crew}>
      {at.request.gigs.map((gig) => (
        <GigRow key={gig.id} gig={gig} at={at} past={past} />
      ))}
    </ul>
  );
}

function GigRow({ gig, at, past }: { gig: Gig; at: At; past: Past }) {
  const { id, title, startsAt, endsAt, reward, minutes, places, taken, phase, reason, track } = gig;
  const t = useTranslations('desk.work');
  const matching = useTranslations('desk.matching');
  const teams = useTranslations('desk.teams');
  const site = useTranslations('desk.siteCode');
  const to = useLinks();
  const words = useTranslations('desk.employment');
  const employed = track === 'employment';
  const locale = useLocale() as UiLocale;
  const desks = useTranslations('desk.registration');
  const took = past.find((each) => each.title === title);
  const wage = at.wages.find(({ gigId }) => gigId === id);
  return (
    <li>
      <p className={styles.head}>
        <strong>{title}</strong>
        {employed ? <span className={panels.tag}>{words('tag')}</span> : null}
        <span className={panels.tag}>{t(`phases.${phase}`)}</span>
        {gig.accompanied ? (
          <span className={panels.tag}>{teams(`companion.${gig.companionHere ? 'here' : 'awaited'}`)}</span>
        ) : null}
      </p>
      {phase === 'open' ? (
        <p className="small">
          <Link to={to(`/desk/work/calls?gig=${id}`)}>{desks('callAbout')}</Link>
        </p>
      ) : null}
      <p className="figures small">
        {occasion(startsAt, endsAt, locale)} ·{gigPay(track, reward, locale)} · {t('minutes', { minutes })} ·{' '}
        {t('taken', { taken, places })}
      </p>
      {took ? (
        <p className="small figures">{t('past', { minutes: took.minutes, count: took.count })}</p>
      ) : null}
      {wage ? (
        <p className="small figures">
          {employed
            ? words(`wage.${wage.verdict}`, { least: money(wage.least ?? 0, locale) })
            : t(`wage.${wage.verdict}`, {
                wage: wage.wage === null ? '' : money(wage.wage ?? 0, locale),
                since: wage.since ? day(wage.since, locale) : '',
                least: wage.least === null ? '' : money(wage.least ?? 0, locale),
              })}
        </p>
      ) : null}
      {wage?.justification ? <p className="small">{t('justified', { reason: wage.justification })}</p> : null}
      {gig.insurance ? <p className="small">{t('insured', { words: gig.insurance[locale] })}</p> : null}
      {reason ? <p className="small">{t('reasonWas', { reason })}</p> : null}
      <Places of={at.places.filter(({ gigId }) => gigId === id)} />
      {phase === 'draft' || phase === 'called_off' ? null : (
        <p>
          <Link to={to(`/desk/work/gigs/${id}`)} aria-label={matching('openOf', { title })}>
            {matching('open')}
          </Link>{' '}
          <Link to={to(`/desk/work/gigs/${id}/code`)} aria-label={site('linkOf', { title })}>
            {site('link')}
          </Link>
        </p>
      )}
      {employed ? null : <KeepLink gigId={id} title={title} />}
      <Acts gig={gig} />
    </li>
  );
}

function Places({ of }: { of: At['places'] }) {
  const t = useTranslations('desk.work');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  if (of.length === 0) return null;
  return (
    <ul className={styles.lines}>
      {of.map(({ id, place, memberId, name, state, endedBy, endedAt, reason }) => (
        <li key={id} className="small">
          {t('place', { place })}{' '}
          {memberId && name ? <Link to={to(`/desk/members/${memberId}`)}>{name}</Link> : t('gone')}
          {state !== 'taken' && endedBy && endedAt
            ? ` · ${t(`ended.${endedBy}`, { at: moment(endedAt, locale) })}`
            : null}
          {reason ? ` · ${t('reasonWas', { reason })}` : null}
        </li>
      ))}
    </ul>
  );
}

function Acts({ gig: { id, title, phase, ahead, callOffCost, track, substituteDay } }: { gig: Gig }) {
  const t = useTranslations('desk.work');
  const words = useTranslations('desk.employment');
  const teams = useTranslations('desk.teams');
  const locale = useLocale() as UiLocale;
  if (!ahead || phase === 'called_off') return null;
  const turn = phase === 'draft' ? null : phase === 'closed' ? 'open' : 'close';
  return (
    <>
      {turn ? (
        <Form method="post" preventScrollReset className={styles.acts}>
          <input type="hidden" name="gigId" value={id} />
          <SubmitButton quiet mih={48} name="act" value={turn} aria-label={t(`${turn}Of`, { title })}>
            {t(turn)}
          </SubmitButton>
        </Form>
      ) : null}
      <details>
        <summary>{t('callOff')}</summary>
        <Form method="post" preventScrollReset className={styles.open}>
          <input type="hidden" name="gigId" value={id} />
          {callOffCost > 0 ? (
            <p>
              {track === 'employment'
                ? words('cost', { cost: money(callOffCost, locale) })
                : teams('cost', { cost: money(callOffCost, locale) })}
            </p>
          ) : null}
          <input type="hidden" name="shown" value={callOffCost} />
          <TextField id={`reason-${id}`} name="reason" label={t('reason')} />
          <SubmitButton quiet mih={48} name="act" value="call_off" aria-label={t('callOffOf', { title })}>
            {t('callOff')}
          </SubmitButton>
          {substituteDay && phase !== 'draft' ? (
            <SubmitButton quiet mih={48} name="act" value="move" aria-label={teams('moveOf', { title })}>
              {teams('move', { day: day(substituteDay, locale) })}
            </SubmitButton>
          ) : null}
        </Form>
      </details>
    </>
  );
}

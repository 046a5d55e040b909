import { day, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  redirect,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { type Returned, returnedBy } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { useLinks, useText } from '../frame.ts';
import type { AskDatesQuery } from '../gql/desk/graphql.ts';
import { CareerLines } from '../parts/career-lines.tsx';
import { municipalitiesOf } from '../parts/municipalities.ts';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import form from './parts/desk-form.module.css';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { AskForm } from './talent/ask-form.tsx';
import { askIn } from './talent/ask-in.ts';
import { reasonIn } from './talent/reading-reasons.ts';
import { AskDatesDocument, AskTalentDocument, OpenTalentDocument } from './talent/questions.ts';
import { noteSkill } from './talent/note-skill.ts';
import { SkillsPanel } from './talent/skills-panel.tsx';
import styles from './talent/talent.module.css';
import { useTalentWords } from './talent/talent-words.tsx';

/** Opens the record, which is written down with the reason that the address gives; without one it is not opened. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const query = new URL(request.url).searchParams;
  const reason = reasonIn(query.get('reason'));
  if (!reason) throw redirect(`${api.place.base}/desk/talent`);
  const { talentRecord } = await api.load(OpenTalentDocument, { id: params.id ?? '', reason });
  const eventId = query.get('event') ?? '';
  const event = eventId ? (await api.load(AskDatesDocument, { id: eventId })).event : null;
  const areas = await municipalitiesOf(request);
  return api.answer({ talent: talentRecord, areas, event: event ? datesToAsk(event, eventId) : null });
}

/** The dates to come of an event, where it is on the site. */
function datesToAsk({ titleJa, state, dates }: AskDatesQuery['event'], id: string) {
  const now = new Date().toISOString();
  const open = dates.filter(({ endsAt, calledOff }) => state === 'published' && !calledOff && endsAt > now);
  return { id, titleJa, dates: open.map(({ id: occurrenceId, ...date }) => ({ ...date, occurrenceId })) };
}

/** Asks the person to take part in a date of the event that the address names; or writes down what was seen of a skill. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const values = await textOf(request);
  const noted = await noteSkill(api, params.id ?? '', values);
  if (noted?.ok) {
    const { search } = new URL(request.url);
    return api.redirect(`/desk/talent/${params.id ?? ''}${search}#skills`);
  }
  if (noted) return api.answer<Returned>(returnedBy(noted.refusal, values), 409);
  const eventId = new URL(request.url).searchParams.get('event') ?? '';
  const outcome = await api.send(AskTalentDocument, { id: params.id ?? '', ask: askIn(eventId, values) });
  if (outcome.ok) return api.redirect(`/desk/events/${eventId}/crew?asked`);
  return api.answer<Returned>(returnedBy(outcome.refusal, values), 422);
}

/** A record of the talent bank: whose it is, what they say, what they did, and the form that asks them. */
export default function DeskTalentRecord() {
  const { talent, areas, event } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.talents');
  const cases = useTranslations('desk.cases');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const to = useLinks();
  const words = useTalentWords({ skills: talent.skills, areas }).said(talent.record);
  return (
    <div className={form.page}>
      <BackLink to={event ? `/desk/talent?event=${event.id}` : '/desk/talent'}>{t('back')}</BackLink>
      <DeskTitle title={talent.name} of={t('title')} />
      <p className="small quiet">
        {talent.kana ? `${talent.kana} · ` : ''}
        <Link to={to(`/desk/members/${talent.memberId}`)}>{t('toMember')}</Link> ·{' '}
        <Link to={to(`/desk/cases/new?record=${talent.id}`)}>{cases('openFor')}</Link>
      </p>
      <section className={panels.panel}>
        <dl className={styles.facts}>
          {(['skills', 'areas', 'slots', 'roles', 'styles'] as const).map((part) => (
            <div key={part}>
              <dt>{t(`of.${part}`)}</dt>
              <dd>{words[part] || t('nothing')}</dd>
            </div>
          ))}
          <div>
            <dt>{t('of.careers')}</dt>
            <dd>
              <CareerLines careers={talent.careers} />
            </dd>
          </div>
          <div>
            <dt>{t('of.about')}</dt>
            <dd>{talent.record.about ?? t('nothing')}</dd>
          </div>
        </dl>
        <p className={`small quiet ${styles.noted}`}>{t('noted', { date: day(talent.lastDay, locale) })}</p>
      </section>
      <section className={panels.panel} aria-label={t('evidence')}>
        <h2>{t('evidence')}</h2>
        {talent.evidence.length === 0 ? <p className="quiet">{t('evidenceEmpty')}</p> : null}
        <ul className={styles.lines}>
          {talent.evidence.map(({ id, what, role, minutes, occurredOn, revokedAt, reply }) => (
            <li key={id}>
              <p className={revokedAt ? styles.gone : undefined}>
                <span className="figures">{day(occurredOn, locale)}</span> {text(what)} · {t(`roles.${role}`)}
                {minutes > 0 ? <span className="figures"> · {t('minutes', { minutes })}</span> : null}
              </p>
              {revokedAt ? <p className="small quiet">{t('revoked')}</p> : null}
              {reply ? <p className="small">{t('reply', { reply })}</p> : null}
            </li>
          ))}
        </ul>
      </section>
      <SkillsPanel held={talent.held} />
      {event ? <AskForm event={event} /> : <p className="quiet">{t('askFromEvent')}</p>}
    </div>
  );
}

import { moneyTaxIncluded, occasion, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { textOf } from '../forms/read-form.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { useLinks } from '../frame.ts';
import type { CrewTurn, EventCrewQuery } from '../gql/desk/graphql.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import form from './parts/desk-form.module.css';
import { DeskTitle } from './parts/desk-title.tsx';
import { OutcomeNotice } from './parts/outcome-notice.tsx';
import panels from './parts/panel.module.css';
import { EventCrewDocument, TurnCrewDocument } from './talent/questions.ts';
import styles from './talent/talent.module.css';
import { turnsOf } from './talent/crew-turns.ts';

const turns: readonly CrewTurn[] = ['withdrawn', 'came', 'absent', 'accepted'];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const eventId = params.id ?? '';
  const { eventCrew } = await api.load(EventCrewDocument, { eventId });
  const query = new URL(request.url).searchParams;
  const said = query.has('asked')
    ? ('asked' as const)
    : (turns.find((one) => one === query.get('said')) ?? null);
  return api.answer({ eventId, ...eventCrew, said, now: new Date().toISOString() });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const { id = '', act } = await textOf(request);
  const to = turns.find((one) => one === act) ?? 'accepted';
  const outcome = await api.send(TurnCrewDocument, { id, to });
  if (outcome.ok) return api.redirect(`/desk/events/${params.id}/crew?said=${to}`);
  return api.answer({ refusal: outcome.refusal.message }, 409);
}

/** Who takes part in an event, date by date; the page prints as a list. */
export default function DeskEventCrew() {
  const { eventId, titleJa, dates, crew, said, now } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.eventCrew');
  const events = useTranslations('desk.events');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const open = dates.some((date) => date.open);
  return (
    <div className={form.page}>
      <BackLink to={`/desk/events/${eventId}`}>{events('backToEvent')}</BackLink>
      <DeskTitle title={t('title')} of={titleJa} />
      <OutcomeNotice done={said ? t(`said.${said}`) : null} refusal={returned?.refusal} />
      <p className="quiet">{t('lead')}</p>
      <div className="not-printed">
        {open ? (
          <ButtonLink to={to(`/desk/talent?event=${eventId}`)}>{t('find')}</ButtonLink>
        ) : (
          <p>{t('notOpen')}</p>
        )}
      </div>
      {crew.length === 0 ? (
        <section className={panels.empty}>
          <h2>{t('emptyTitle')}</h2>
          <p className="quiet">{t('emptyLead')}</p>
        </section>
      ) : null}
      {dates.map(({ occurrenceId, startsAt, endsAt, calledOff }) => {
        const here = crew.filter((one) => one.occurrenceId === occurrenceId);
        return here.length > 0 ? (
          <section
            key={occurrenceId}
            className={styles.dates}
            aria-label={occasion(startsAt, endsAt, locale)}
          >
            <h2 className="figures">
              {occasion(startsAt, endsAt, locale)} {calledOff ? t('calledOff') : ''}
            </h2>
            <ul className={styles.crew}>
              {here.map((one) => (
                <CrewRow key={one.id} one={one} now={now} />
              ))}
            </ul>
          </section>
        ) : null;
      })}
    </div>
  );
}

type Row = EventCrewQuery['eventCrew']['crew'][number];

function CrewRow({ one, now }: { one: Row; now: string }) {
  const { id, name, kana, role, startsAt, endsAt, note, fee, state, named } = one;
  const t = useTranslations('desk.eventCrew');
  const locale = useLocale() as UiLocale;
  const offered = turnsOf(one, now);
  return (
    <li>
      <p className={styles.head}>
        <strong>{name ?? t('gone')}</strong>
        {kana ? <span className="small quiet">{kana}</span> : null}
        <span className={panels.tag}>{t(`roles.${role}`)}</span>
        <span>{t(`states.${state}`)}</span>
      </p>
      <p className="figures small">
        {occasion(startsAt, endsAt, locale)} ·{' '}
        {fee === null ? t('noFee') : t('fee', { fee: moneyTaxIncluded(fee, locale) })}
        {named ? ` · ${t('named')}` : ''}
      </p>
      {note ? <p className="small">{note}</p> : null}
      {offered.length > 0 ? (
        <Form method="post" preventScrollReset className={`${styles.acts} not-printed`}>
          <input type="hidden" name="id" value={id} />
          {offered.map((turn) => (
            <SubmitButton
              key={turn}
              quiet={turn !== 'came'}
              mih={44}
              name="act"
              value={turn}
              aria-label={t('turnOf', { turn: t(`turns.${turn}`), name: name ?? t('gone') })}
            >
              {t(`turns.${turn}`)}
            </SubmitButton>
          ))}
        </Form>
      ) : null}
    </li>
  );
}

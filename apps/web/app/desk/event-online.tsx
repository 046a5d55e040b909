import { moment, occasion, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SelectField, TextField } from '../forms/fields.tsx';
import { LongTextField } from '../forms/long-text-field.tsx';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { type Returned, returnedBy } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { useReturnedProblems } from '../forms/returned-problems.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { useText } from '../frame.ts';
import type { OnlineDatesQuery } from '../gql/desk/graphql.ts';
import { DeskApi } from './desk-api.ts';
import { countIn } from './events/count-in.ts';
import { OnlineDatesDocument, SetOnlineRoomDocument } from './events/online-questions.ts';
import { BackLink } from './parts/back-link.tsx';
import form from './parts/desk-form.module.css';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { useRights } from './rights.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const eventId = params.id ?? '';
  const { onlineDates } = await api.load(OnlineDatesDocument, { eventId });
  return api.answer({ eventId, ...onlineDates, done: new URL(request.url).searchParams.has('saved') });
}

/** Keeps where a date, or all dates to come, take place online. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const values = {
    url: '',
    notesJa: '',
    notesEn: '',
    hoursBefore: '',
    which: '',
    ...(await textOf(request)),
  };
  const eventId = params.id ?? '';
  const { url, notesJa, notesEn, hoursBefore, which } = values;
  const room = { url, notesJa, notesEn, hoursBefore: countIn(hoursBefore) };
  const [kind, id = null] = which.split(':');
  const sessionId = kind === 'session' ? id : null;
  const occurrenceId = kind === 'date' ? id : null;
  const outcome = await api.send(SetOnlineRoomDocument, { eventId, occurrenceId, sessionId, room });
  if (outcome.ok) return api.redirect(`/desk/events/${eventId}/online?saved`);
  return api.answer<Returned>(returnedBy(outcome.refusal, values), 422);
}

type DateOnline = OnlineDatesQuery['onlineDates']['dates'][number];

/** Where an event takes place online: how each date stands, and the form for one of them or all. */
export default function DeskEventOnline() {
  const { eventId, titleJa, dates, done } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.online');
  const events = useTranslations('desk.events');
  const rights = useRights();
  const coming = dates.filter(({ calledOff }) => !calledOff);
  return (
    <div className={form.page}>
      <BackLink to={`/desk/events/${eventId}`}>{events('backToEvent')}</BackLink>
      <DeskTitle title={t('title')} of={titleJa} />
      {done ? (
        <p className={`${panels.notice} ${panels.good}`} role="status">
          {t('saved')}
        </p>
      ) : null}
      <p>{dates.length === 0 ? t('none') : t('lead')}</p>
      {dates.map((date) => (
        <DateStanding key={date.occurrenceId} date={date} />
      ))}
      {coming.length > 0 && rights.writes ? <RoomForm dates={coming} /> : null}
    </div>
  );
}

function DateStanding({
  date: { startsAt, endsAt, calledOff, room, sessions, joined, tickets },
}: {
  date: DateOnline;
}) {
  const t = useTranslations('desk.online');
  const locale = useLocale() as UiLocale;
  return (
    <section className={panels.panel}>
      <p className="figures">
        <strong>{occasion(startsAt, endsAt, locale)}</strong>
      </p>
      {calledOff ? <p>{t('calledOff')}</p> : null}
      {room ? (
        <RoomAddress url={room.url} />
      ) : calledOff || (sessions.length > 0 && sessions.every((session) => session.room)) ? null : (
        <p>{t('missing')}</p>
      )}
      <p className="small quiet figures">
        {t('joined', { joined, tickets })}
        {room ? ` · ${room.toldAt ? t('told', { at: moment(room.toldAt, locale) }) : t('untold')}` : null}
      </p>
      {sessions.length > 0 ? <SessionsStanding sessions={sessions} /> : null}
    </section>
  );
}

const RoomAddress = ({ url }: { url: string }) => (
  <p translate="no" style={{ overflowWrap: 'anywhere' }}>
    {url}
  </p>
);

/** Of a course: where each of its sessions is, in the order of time. */
function SessionsStanding({ sessions }: { sessions: DateOnline['sessions'] }) {
  const t = useTranslations('desk.online');
  const locale = useLocale() as UiLocale;
  const text = useText();
  return (
    <ol>
      {sessions.map(({ id, name, startsAt, endsAt, calledOff, room }) => (
        <li key={id}>
          <p className="figures">
            <strong>{text(name)}</strong> {occasion(startsAt, endsAt, locale)}
          </p>
          {calledOff ? <p>{t('calledOff')}</p> : room ? <RoomAddress url={room.url} /> : null}
          {calledOff ? null : (
            <p className="small quiet figures">
              {!room
                ? t('asTheDate')
                : room.toldAt
                  ? t('told', { at: moment(room.toldAt, locale) })
                  : t('untold')}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

const usualHours = '1';

function RoomForm({ dates }: { dates: DateOnline[] }) {
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.online');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const sessions = dates.flatMap((date) => date.sessions.filter(({ calledOff }) => !calledOff));
  const { problemOf: problem, wrongAmong } = useReturnedProblems(returned);
  const room = dates.find((date) => date.room)?.room;
  const first = {
    ...{ url: room?.url ?? '', notesJa: room?.notesJa ?? '', notesEn: room?.notesEn ?? '' },
    hoursBefore: room ? String(room.hoursBefore) : usualHours,
  };
  const field = (name: keyof typeof first) => ({
    ...{ id: `field-${name}`, name, label: t(name), error: problem(name), autoComplete: 'off' },
    defaultValue: returned?.values[name] ?? first[name],
  });
  const labels = (['url', 'notesJa', 'notesEn', 'hoursBefore'] as const).map((name) => [name, t(name)]);
  return (
    <Form method="post" noValidate className={form.form}>
      <ProblemSummary wrong={wrongAmong(Object.fromEntries(labels))} refusal={returned?.refusal} />
      {dates.length > 1 || sessions.length > 0 ? (
        <SelectField
          id="field-which"
          name="which"
          label={t('which')}
          defaultValue={returned?.values.which ?? ''}
          data={[
            { value: '', label: t(sessions.length > 0 ? 'everySession' : 'every') },
            ...(dates.length > 1 ? dates : []).map(({ occurrenceId, startsAt }) => ({
              value: `date:${occurrenceId}`,
              label: moment(startsAt, locale),
            })),
            ...sessions.map(({ id, name, startsAt }) => ({
              value: `session:${id}`,
              label: `${text(name)} ${moment(startsAt, locale)}`,
            })),
          ]}
        />
      ) : null}
      <TextField {...field('url')} description={t('urlHint')} type="url" maxLength={500} translate="no" />
      <LongTextField {...field('notesJa')} optional rows={3} maxLength={500} />
      <LongTextField {...field('notesEn')} optional rows={3} maxLength={500} lang="en" />
      <TextField {...field('hoursBefore')} description={t('hoursHint')} inputMode="numeric" />
      <p className="small quiet">{t('changeHint')}</p>
      <div className={form.acts}>
        <SubmitButton mih={48}>{t('save')}</SubmitButton>
      </div>
    </Form>
  );
}

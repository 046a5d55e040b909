import { occasion, type UiLocale } from '@enishi/ui';
import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { TextField } from '../../forms/fields.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import events from '../events/events.module.css';
import form from '../parts/desk-form.module.css';
import panels from '../parts/panel.module.css';
import { useRights } from '../rights.ts';
import styles from './courses.module.css';
import { SessionFields } from './session-fields.tsx';
import { fieldsOfSession } from './session-form.ts';
import type { DeskSession } from './session-form.ts';

type Props = { date: string; sessions: DeskSession[]; draft: boolean; now: number; returned?: Returned };

/** The sessions in the order of time, each with what can be changed of it: in a draft all, then what is still to come. */
export function SessionList({ date, sessions, draft, now, returned }: Props) {
  const t = useTranslations('desk.eventSessions');
  if (sessions.length === 0)
    return (
      <section className={panels.empty}>
        <h2>{t('empty')}</h2>
        <p>{t('emptyLead')}</p>
      </section>
    );
  return (
    <section className={panels.panel} aria-label={t('sessions')}>
      <ol className={styles.sessions}>
        {sessions.map((session) => (
          <SessionRow
            key={session.id}
            session={session}
            {...{ date, draft, now }}
            returned={returned?.values.id === session.id ? returned : undefined}
          />
        ))}
      </ol>
    </section>
  );
}

function SessionRow({
  session,
  date,
  draft,
  now,
  returned,
}: Omit<Props, 'sessions'> & { session: DeskSession }) {
  const t = useTranslations('desk.eventSessions');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const rights = useRights();
  const { id, number, title, place, startsAt, endsAt, calledOff } = session;
  const open = !calledOff && (draft || Date.parse(startsAt) > now);
  return (
    <li data-off={calledOff ? 'yes' : undefined}>
      <p>
        <strong>{t('numbered', { number })}</strong> {title ? text(title) : null}
        {calledOff ? <span className={panels.tag}>{t('off')}</span> : null}
      </p>
      <p className="figures">{occasion(startsAt, endsAt, locale)}</p>
      {place ? <p className="small quiet">{text(place)}</p> : null}
      {calledOff ? <p className="small quiet">{t('offReason', { reason: text(calledOff) })}</p> : null}
      {open && rights.writes ? (
        <>
          <details className={events.fold} open={returned?.values.act === 'keep'}>
            <summary aria-label={t('changeOf', { number })}>{t('change')}</summary>
            <SessionFields
              {...{ id, date, told: !draft, fields: fieldsOfSession(session) }}
              returned={returned?.values.act === 'keep' ? returned : undefined}
            />
          </details>
          {draft ? (
            <Form method="post" action={`?date=${date}`}>
              <input type="hidden" name="id" value={id} />
              <SubmitButton quiet name="act" value="remove" mih={48} aria-label={t('removeOf', { number })}>
                {t('remove')}
              </SubmitButton>
            </Form>
          ) : (
            <CallOffSession
              {...{ id, number, date }}
              returned={returned?.values.act === 'off' ? returned : undefined}
            />
          )}
        </>
      ) : null}
    </li>
  );
}

/** What it means stands before the press: no money moves, and everybody is written to. */
function CallOffSession({
  id,
  number,
  date,
  returned,
}: {
  id: string;
  number: number;
  date: string;
  returned?: Returned;
}) {
  const t = useTranslations('desk.eventSessions');
  const { problemOf } = useReturnedProblems(returned);
  const field = (name: 'reasonJa' | 'reasonEn') => ({
    ...{ id: `${name}-${id}`, name, label: t(name), error: problemOf(name), autoComplete: 'off' },
    ...{ defaultValue: returned?.values[name] ?? '', maxLength: 500 },
  });
  return (
    <details className={events.fold} open={returned !== undefined}>
      <summary aria-label={t('callOffOf', { number })}>{t('callOff')}</summary>
      <Form method="post" noValidate className={form.form} action={`?date=${date}`}>
        <p className="small">{t('callOffLead')}</p>
        <input type="hidden" name="id" value={id} />
        <TextField {...field('reasonJa')} />
        <TextField {...field('reasonEn')} optional lang="en" />
        <div className={form.acts}>
          <SubmitButton name="act" value="off" mih={48} color="red">
            {t('callOffAct')}
          </SubmitButton>
        </div>
      </Form>
    </details>
  );
}

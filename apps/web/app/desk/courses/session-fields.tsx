import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { TextField } from '../../forms/fields.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import events from '../events/events.module.css';
import form from '../parts/desk-form.module.css';
import type { sessionFields } from './session-form.ts';

type Props = {
  /** Of which session; null: a new one. */
  id: string | null;
  date: string;
  fields: Record<string, string>;
  returned?: Returned;
  /** Whether those who take part are written to. */
  told: boolean;
};

/** A session: what it is about, when, and where it is elsewhere than the event. */
export function SessionFields({ id, date, fields: start, returned, told }: Props) {
  const t = useTranslations('desk.eventSessions');
  const { problemOf } = useReturnedProblems(returned);
  const fields = returned?.values ?? start;
  const field = (name: (typeof sessionFields)[number]) => ({
    ...{ id: `${name}-${id ?? 'new'}`, name, label: t(name), error: problemOf(name), autoComplete: 'off' },
    defaultValue: fields[name] ?? '',
  });
  const english = ['titleEn', 'placeEn'].some((name) => fields[name] || problemOf(name));
  return (
    <Form method="post" noValidate className={form.form} action={`?date=${date}`}>
      {id ? <input type="hidden" name="id" value={id} /> : null}
      <TextField {...field('titleJa')} optional maxLength={80} description={t('titleHint')} />
      <div className={events.times}>
        <TextField {...field('day')} type="date" />
        <TextField {...field('begins')} type="time" />
        <TextField {...field('ends')} type="time" />
      </div>
      <TextField {...field('placeJa')} optional maxLength={200} description={t('placeHint')} />
      <details className={events.fold} open={english}>
        <summary>{t('english')}</summary>
        <div className={form.form}>
          <TextField {...field('titleEn')} optional maxLength={80} lang="en" />
          <TextField {...field('placeEn')} optional maxLength={200} lang="en" />
        </div>
      </details>
      {told ? <p className="small quiet">{t('told')}</p> : null}
      <div className={form.acts}>
        <SubmitButton name="act" value="keep" mih={48}>
          {t(id ? 'save' : 'addAct')}
        </SubmitButton>
      </div>
    </Form>
  );
}

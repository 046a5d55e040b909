import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { TextField, TickField } from '../forms/fields.tsx';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { returnedBy } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { useReturnedProblems } from '../forms/returned-problems.ts';
import { admits } from '../parts/admits.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { DeskApi } from './desk-api.ts';
import { AskedQuestion } from './events/asked-question.tsx';
import { askingFields, askingIn, guardianQuestion, rowsShown } from './events/asking-form.ts';
import { EventAskingDocument, SetEventAskingDocument } from './events/attendee-questions.ts';
import { useQuestionLabels } from './events/question-fields.tsx';
import { refusalInRows } from './events/question-rows.ts';
import { BackLink } from './parts/back-link.tsx';
import form from './parts/desk-form.module.css';
import { DeskTitle } from './parts/desk-title.tsx';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const id = params.id ?? '';
  const { event, eventAsking } = await api.load(EventAskingDocument, { eventId: id });
  const begins = event.kind === 'work_trip' && event.state === 'draft' && eventAsking.questions.length === 0;
  const fields = { ...askingFields(eventAsking), ...(begins ? guardianQuestion : {}) };
  return api.answer({ id, event, fields, begins });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const values = await textOf(request);
  const eventId = params.id ?? '';
  const { asking, rows } = askingIn(values);
  const outcome = await api.send(SetEventAskingDocument, { eventId, asking });
  if (outcome.ok) return api.redirect(`/desk/events/${eventId}?said=saved`);
  return api.answer(returnedBy(refusalInRows(outcome.refusal, rows), values), 422);
}

/** What an event asks of those who order tickets, beside how many: names, and questions of its own. */
export default function DeskEventAsking() {
  const loaded = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.asking');
  const { problemOf: problem, wrongAmong } = useReturnedProblems(returned);
  const { id, event, begins } = loaded;
  const fields = returned?.values ?? loaded.fields;
  const rows = Array.from({ length: rowsShown(fields) }, (_, row) => row);
  const labels = {
    ...{ freezeDays: t('freezeDays'), purgeDays: t('purgeDays') },
    ...useQuestionLabels(rows),
  };
  const days = (name: 'freezeDays' | 'purgeDays') => ({
    ...{ id: `field-${name}`, name, label: t(name), error: problem(name), autoComplete: 'off' },
    ...{ defaultValue: fields[name] ?? '', inputMode: 'numeric' as const },
  });
  return (
    <div className={form.page}>
      <BackLink to={`/desk/events/${id}`}>{t('back')}</BackLink>
      <DeskTitle title={t('title')} of={event.titleJa} />
      <Form method="post" noValidate className={form.form}>
        <ProblemSummary wrong={wrongAmong(labels)} refusal={returned?.refusal} />
        <TickField
          name="names"
          label={t('names')}
          description={t('namesHint')}
          defaultChecked={fields.names === 'on'}
        />
        <TickField
          name="noResale"
          label={t('noResale')}
          description={t('noResaleHint')}
          defaultChecked={fields.noResale === 'on'}
        />
        <TickField
          name="emergency"
          label={t('emergency')}
          description={t('emergencyHint')}
          defaultChecked={fields.emergency === 'on'}
        />
        <h2>{t('questions')}</h2>
        <p className="small quiet">{t('questionsHint')}</p>
        {begins ? <p>{t('guardianHint')}</p> : null}
        {rows.map((row) => (
          <AskedQuestion
            key={row}
            row={row}
            fields={fields}
            types={event.types.filter(admits)}
            problem={problem}
          />
        ))}
        <TextField {...days('freezeDays')} description={t('freezeHint')} />
        <TextField {...days('purgeDays')} description={t('purgeHint')} />
        <div className={form.acts}>
          <SubmitButton mih={48}>{t('save')}</SubmitButton>
        </div>
      </Form>
    </div>
  );
}

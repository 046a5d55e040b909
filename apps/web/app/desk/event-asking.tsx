import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { useProblemSentence } from '../forms/checked-form.ts';
import { TextField, TickField } from '../forms/fields.tsx';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { returnedBy } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { DeskApi } from './desk-api.ts';
import { EventAskingDocument, SetEventAskingDocument } from './events/attendee-questions.ts';
import { countIn } from './events/count-in.ts';
import { BackLink } from './parts/back-link.tsx';
import form from './parts/desk-form.module.css';
import { DeskTitle } from './parts/desk-title.tsx';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const id = params.id ?? '';
  const { event, eventAsking } = await api.load(EventAskingDocument, { eventId: id });
  return api.answer({ id, titleJa: event.titleJa, asking: eventAsking });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const values = await textOf(request);
  const eventId = params.id ?? '';
  const asking = { names: values.names === 'on', freezeDays: countIn(values.freezeDays ?? '') };
  const outcome = await api.send(SetEventAskingDocument, { eventId, asking });
  if (outcome.ok) return api.redirect(`/desk/events/${eventId}?said=saved`);
  return api.answer(returnedBy(outcome.refusal, values), 422);
}

/** What an event asks of those who order tickets, beside how many. */
export default function DeskEventAsking() {
  const { id, titleJa, asking } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.asking');
  const sentence = useProblemSentence();
  const { freezeDays: problem } = returned?.problems ?? {};
  const said = problem && sentence(problem);
  return (
    <div className={form.page}>
      <BackLink to={`/desk/events/${id}`}>{t('back')}</BackLink>
      <DeskTitle title={t('title')} page={titleJa} />
      <Form method="post" noValidate className={form.form}>
        <ProblemSummary
          wrong={said ? [{ name: 'freezeDays', label: t('freezeDays'), sentence: said }] : []}
          refusal={returned?.refusal}
        />
        <TickField
          name="names"
          label={t('names')}
          description={t('namesHint')}
          defaultChecked={asking.names}
        />
        <TextField
          id="field-freezeDays"
          name="freezeDays"
          label={t('freezeDays')}
          description={t('freezeHint')}
          defaultValue={returned?.values.freezeDays ?? String(asking.freezeDays)}
          error={said}
          inputMode="numeric"
          autoComplete="off"
        />
        <div className={form.acts}>
          <SubmitButton mih={48}>{t('save')}</SubmitButton>
        </div>
      </Form>
    </div>
  );
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { returnedBy } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { DeskApi } from './desk-api.ts';
import { refusalInRows } from './events/question-rows.ts';
import { surveyPlanIn } from './events/survey-form.ts';
import { SurveyPlanForm } from './events/survey-plan.tsx';
import { EventSurveyDocument, PlanEventSurveyDocument } from './events/survey-questions.ts';
import { SurveyResults } from './events/survey-results.tsx';
import { BackLink } from './parts/back-link.tsx';
import form from './parts/desk-form.module.css';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { SaveAsCsv } from './revenue/save-as-csv.tsx';
import { useRights } from './rights.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const eventId = params.id ?? '';
  const { eventSurvey } = await api.load(EventSurveyDocument, { eventId });
  return api.answer({ eventId, survey: eventSurvey, saved: new URL(request.url).searchParams.has('saved') });
}

/** Keeps whether those who came are asked, and what. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const eventId = params.id ?? '';
  const fields = await textOf(request);
  const { plan, rows } = surveyPlanIn(fields);
  const outcome = await api.send(PlanEventSurveyDocument, { eventId, ...plan });
  if (outcome.ok) return api.redirect(`/desk/events/${eventId}/survey?saved`);
  return api.answer(returnedBy(refusalInRows(outcome.refusal, rows), fields), 422);
}

/** What those who came to an event said, and how they are asked. */
export default function DeskEventSurvey() {
  const { eventId, survey, saved } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.eventSurvey');
  const events = useTranslations('desk.events');
  const rights = useRights();
  return (
    <div className={form.page}>
      <BackLink to={`/desk/events/${eventId}`}>{events('backToEvent')}</BackLink>
      <DeskTitle title={t('title')} of={survey.titleJa} />
      {saved && !returned ? (
        <p className={`${panels.notice} ${panels.good}`} role="status">
          {t('saved')}
        </p>
      ) : null}
      <p>{t('lead')}</p>
      <SurveyResults survey={survey} />
      {survey.answered == null ? null : <SaveAsCsv file="event-survey" query={{ event: eventId }} />}
      {rights.serves ? (
        <section aria-labelledby="survey-plan">
          <h2 id="survey-plan">{t('plan')}</h2>
          <SurveyPlanForm key={String(survey.open)} survey={survey} returned={returned} />
        </section>
      ) : null}
    </div>
  );
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { Api } from '../../api/api.ts';
import { returnedBy } from '../../forms/problem.ts';
import { textOf } from '../../forms/read-form.ts';
import { answersIn, emptyAnswers } from './answer-form.ts';
import { attendeesIn } from './attendee-form.ts';
import { AttendeesForm } from './attendees-form.tsx';
import { AttendeeFormDocument, ChangeAttendeesDocument } from './attendee-questions.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const id = params.id ?? '';
  const { attendeeForm } = await api.load(AttendeeFormDocument, { id });
  return api.answer({ id, asked: attendeeForm });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const values = await textOf(request);
  const id = params.id ?? '';
  const { attendeeForm } = await api.load(AttendeeFormDocument, { id });
  const answers = answersIn(attendeeForm, values);
  const outcome = await api.send(ChangeAttendeesDocument, { id, attendees: attendeesIn(values), answers });
  if (outcome.ok) return api.redirect(`/me/tickets/${id}?named`);
  return api.answer(returnedBy(outcome.refusal, { ...emptyAnswers(attendeeForm), ...values }), 422);
}

/** Other people come with the same tickets: their names are changed until the day on which they are settled. */
export default function AttendeesPage() {
  const { id, asked } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  return <AttendeesForm asked={asked} back={`/me/tickets/${id}`} returned={returned} />;
}

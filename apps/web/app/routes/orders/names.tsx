import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { Api } from '../../api/api.ts';
import { returnedBy } from '../../forms/problem.ts';
import { textOf } from '../../forms/read-form.ts';
import { answersIn, emptyAnswers } from '../tickets/answer-form.ts';
import { attendeesIn } from '../tickets/attendee-form.ts';
import { AttendeesForm } from '../tickets/attendees-form.tsx';
import { guestPage } from '../tickets/purchase-door.ts';
import { ChangeGuestAttendeesDocument, GuestAttendeesDocument } from './questions.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const code = params.code ?? '';
  const { guestAttendeeForm } = await api.load(GuestAttendeesDocument, { code });
  return api.answer({ code, asked: guestAttendeeForm });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const values = await textOf(request);
  const code = params.code ?? '';
  const { guestAttendeeForm: asked } = await api.load(GuestAttendeesDocument, { code });
  const answers = answersIn(asked, values);
  const said = { code, attendees: attendeesIn(values), answers };
  const outcome = await api.send(ChangeGuestAttendeesDocument, said);
  if (outcome.ok) return api.redirect(`${guestPage(code)}?named`);
  return api.answer(returnedBy(outcome.refusal, { ...emptyAnswers(asked), ...values }), 422);
}

/** Who comes with the tickets of an order without an account. */
export default function GuestNames() {
  const { code, asked } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  return (
    <>
      <meta name="robots" content="noindex" />
      <meta name="referrer" content="no-referrer" />
      <AttendeesForm asked={asked} back={guestPage(code)} returned={returned} />
    </>
  );
}

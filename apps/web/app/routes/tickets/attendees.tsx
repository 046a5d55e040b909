import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { returnedBy } from '../../forms/problem.ts';
import { textOf } from '../../forms/read-form.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice, Page } from '../../parts/page.tsx';
import { asksAnything, AttendeeFields, useWrongAttendees } from './attendee-fields.tsx';
import { answersIn, emptyAnswers } from './answer-form.ts';
import { attendeesIn } from './attendee-form.ts';
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
  const t = useTranslations('attendees');
  const to = useLinks();
  const wrong = useWrongAttendees(asked, returned?.problems);
  const open = asked.open && asksAnything(asked);
  return (
    <Page title={t('changeTitle')} lead={open ? t('changeLead') : t('settled')}>
      <ProblemSummary wrong={wrong} refusal={returned?.refusal} />
      {open ? (
        <Form method="post" noValidate>
          <AttendeeFields asked={asked} returned={returned} />
          {asked.slots.some(({ used }) => used) ? <Notice>{t('used')}</Notice> : null}
          <Acts>
            <SubmitButton size="lg">{t('save')}</SubmitButton>
            <ButtonLink quiet to={to(`/me/tickets/${id}`)}>
              {t('back')}
            </ButtonLink>
          </Acts>
        </Form>
      ) : (
        <ButtonLink quiet to={to(`/me/tickets/${id}`)}>
          {t('back')}
        </ButtonLink>
      )}
    </Page>
  );
}

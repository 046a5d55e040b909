import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../../api/api.ts';
import { TickField } from '../../../forms/fields.tsx';
import { ProblemSummary } from '../../../forms/problem-summary.tsx';
import { type Returned, returnedBy } from '../../../forms/problem.ts';
import { textOf } from '../../../forms/read-form.ts';
import { useReturnedProblems } from '../../../forms/returned-problems.ts';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import { useLinks } from '../../../frame.ts';
import { Page } from '../../../parts/page.tsx';
import { MyGigsDocument } from './questions.ts';
import styles from '../requests/requests.module.css';
import { CheckInDocument } from './day-questions.ts';

/** Whoever is not signed in comes back here afterwards, with the code. */
export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  await api.load(MyGigsDocument);
  return api.answer({ code: new URL(request.url).searchParams.get('code') ?? '' });
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const { code = '', myself = '' } = await textOf(request);
  const outcome = await api.send(CheckInDocument, { id: null, code, myself: myself === 'on', notedAt: null });
  if (outcome.ok) return api.redirect(`/me/gigs/${outcome.value.checkIn}?said=checked_in`);
  return api.answer<Returned>(returnedBy(outcome.refusal, { myself }), 422);
}

/** Where the picture on the company's phone leads: one tick, one button. */
export default function ArriveAtGig() {
  const { code } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('gigDay');
  const to = useLinks();
  const { problemOf } = useReturnedProblems(returned);
  return (
    <Page title={t('arriveTitle')} lead={code ? t('arriveLead') : t('arriveMissing')}>
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      {code ? (
        <Form method="post" noValidate className={styles.answer}>
          <input type="hidden" name="code" value={code} />
          <TickField id="field-myself" name="myself" label={t('myself')} error={problemOf('myself')} />
          <SubmitButton mih={56} fullWidth>
            {t('checkIn')}
          </SubmitButton>
        </Form>
      ) : null}
      <p>
        <Link to={to('/me/gigs')}>{t('back')}</Link>
      </p>
    </Page>
  );
}

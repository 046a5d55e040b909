import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../../api/api.ts';
import { textOf } from '../../../forms/read-form.ts';
import { useLinks } from '../../../frame.ts';
import type { CrewAnswer } from '../../../gql/public/graphql.ts';
import { RequestsPage } from '../requests/requests-page.tsx';
import { CrewRequest } from './crew-request.tsx';
import { AnswerCrewDocument, MyCrewDocument } from './questions.ts';

const answers: readonly CrewAnswer[] = ['accept', 'decline', 'withdraw'];

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { myCrew } = await api.load(MyCrewDocument);
  const query = new URL(request.url).searchParams.get('said');
  return api.answer({ crew: myCrew, done: answers.find((one) => one === query) ?? null });
}

/** One tap answers. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const { id = '', act, named } = await textOf(request);
  const answer = answers.find((one) => one === act) ?? 'decline';
  const outcome = await api.send(AnswerCrewDocument, { id, answer, named: named === 'on' });
  if (outcome.ok) return api.redirect(`/me/crew?said=${answer}`);
  return api.answer({ refusal: outcome.refusal.message }, 409);
}

/** What the viewer was asked to take part in: what waits for an answer first, then what comes, then what was. */
export default function MyCrew() {
  const { crew, done } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('crew');
  const to = useLinks();
  const asked = crew.filter(({ state }) => state === 'asked');
  const accepted = crew.filter(({ state }) => state === 'accepted');
  const others = crew.filter(({ state }) => state !== 'asked' && state !== 'accepted');
  const requestsOf = (rows: typeof crew) => rows.map((one) => <CrewRequest key={one.id} request={one} />);
  return (
    <RequestsPage
      title={t('title')}
      lead={t('lead')}
      said={done && !returned ? t(`said.${done}`) : null}
      refusal={returned?.refusal}
      empty={{ title: t('empty'), lead: t('emptyLead'), toward: '/me/talent', label: t('toRecord') }}
      groups={[
        { title: t('askedTitle'), requests: requestsOf(asked) },
        { title: t('acceptedTitle'), requests: requestsOf(accepted) },
        { title: t('othersTitle'), requests: requestsOf(others) },
      ]}
    >
      {crew.length > 0 ? (
        <p>
          <Link to={to('/me/talent')}>{t('toRecord')}</Link>
        </p>
      ) : null}
    </RequestsPage>
  );
}

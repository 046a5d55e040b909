import {
  Form,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import { graphql } from '../../gql/public/index.ts';
import { Acts, Notice, Page } from '../../parts/page.tsx';

const GuardianRequestDocument = graphql(`
  query GuardianRequest($token: String!) {
    guardianRequest(token: $token) {
      state
      childName
      communityName {
        ja
        en
      }
    }
  }
`);

const ApproveAsGuardianDocument = graphql(`
  mutation ApproveAsGuardian($token: String!) {
    approveAsGuardian(token: $token) {
      childName
    }
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { guardianRequest } = await api.load(GuardianRequestDocument, { token: params.token ?? '' });
  return api.answer(guardianRequest);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const outcome = await api.send(ApproveAsGuardianDocument, { token: params.token ?? '' });
  if (!outcome.ok) return api.answer({ childName: null, refusal: outcome.refusal.message }, 409);
  return api.answer({ childName: outcome.value.approveAsGuardian.childName, refusal: undefined });
}

/** A parent or guardian agrees with one button, without an account of their own. */
export default function GuardianPage() {
  const request = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const t = useTranslations('guardian');
  const text = useText();
  if (done?.childName) return <Page title={t('doneTitle')} lead={t('doneLead', { name: done.childName })} />;
  if (request.state === 'used') return <Page title={t('usedTitle')} lead={t('usedLead')} />;
  if (request.state !== 'ready') return <Page title={t('goneTitle')} lead={t('goneLead')} />;
  const name = request.childName ?? '';
  const community = request.communityName ? text(request.communityName) : '';
  return (
    <Page title={t('title', { name })} lead={t('lead', { name, community })}>
      <Notice>{t('note', { name })}</Notice>
      <Form method="post">
        <ProblemSummary wrong={[]} refusal={done?.refusal} />
        <Acts>
          <SubmitButton>{t('act')}</SubmitButton>
        </Acts>
      </Form>
    </Page>
  );
}

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
import { textOf } from '../../forms/read-form.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks, useText } from '../../frame.ts';
import { graphql } from '../../gql/public/index.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice, Page } from '../../parts/page.tsx';

const MySlackDocument = graphql(`
  query MySlack {
    mySlack {
      included
      agreed
      state
      notice {
        ja
        en
      }
      noticeVersion
    }
  }
`);

const JoinSlackDocument = graphql(`
  mutation JoinSlack($noticeVersion: Int!) {
    joinSlack(noticeVersion: $noticeVersion)
  }
`);

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { mySlack } = await api.load(MySlackDocument);
  return api.answer(mySlack);
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const { noticeVersion } = await textOf(request);
  const outcome = await api.send(JoinSlackDocument, { noticeVersion: Number(noticeVersion) || 0 });
  return outcome.ok ? api.redirect('/me/slack') : api.answer({ refusal: outcome.refusal.message }, 409);
}

/** The way into the community's Slack: first who gets the address and where, then the button. */
export default function MySlack() {
  const { included, agreed, state, notice, noticeVersion } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('slack');
  const text = useText();
  const to = useLinks();
  if (!included)
    return (
      <Page title={t('title')} lead={t('notIncluded')}>
        <Acts>
          <ButtonLink to={to('/plans')}>{t('seePlans')}</ButtonLink>
        </Acts>
      </Page>
    );
  if (agreed)
    return (
      <Page title={t('title')}>
        <Notice tone={state === 'active' ? 'good' : 'calm'}>
          {t(state === 'active' ? 'active' : state === 'invited' ? 'invited' : 'underWay')}
        </Notice>
        <Acts>
          <ButtonLink quiet to={to('/me')}>
            {t('back')}
          </ButtonLink>
        </Acts>
      </Page>
    );
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Notice title={t('noticeTitle')}>
        <p>{text(notice)}</p>
      </Notice>
      <Form method="post">
        <ProblemSummary wrong={[]} refusal={returned?.refusal} />
        <input type="hidden" name="noticeVersion" value={noticeVersion} />
        <Acts>
          <SubmitButton>{t('agree')}</SubmitButton>
          <ButtonLink quiet to={to('/me')}>
            {t('later')}
          </ButtonLink>
        </Acts>
      </Form>
    </Page>
  );
}

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
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Page } from '../../parts/page.tsx';
import { UnsubscribeDocument, UnsubscribeLinkDocument } from './questions.ts';

/** In the mails that the desk sends to itself. */
const exampleToken = 'example';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const token = params.token ?? '';
  if (token === exampleToken) return api.answer({ example: true, emailMasked: null, stopped: false });
  const { unsubscribeLink } = await api.load(UnsubscribeLinkDocument, { token });
  return api.answer({ example: false, ...unsubscribeLink });
}

/**
 * Any post stops the letters: the button's, and the one that mail programs send by themselves with the body
 * `List-Unsubscribe=One-Click` (RFC 8058). Opening the page alone stops nothing, since mail scanners open links.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const outcome = await api.send(UnsubscribeDocument, { token: params.token ?? '' });
  if (!outcome.ok) return api.answer({ done: false, refusal: outcome.refusal.message }, 404);
  return api.answer({ done: true, refusal: undefined });
}

/** The way out without signing in, in one press. */
export default function UnsubscribePage() {
  const link = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  const t = useTranslations('unsubscribe');
  const to = useLinks();
  if (link.example) return <Page title={t('exampleTitle')} lead={t('exampleLead')} />;
  if (done?.done || link.stopped)
    return (
      <Page title={t('doneTitle')} lead={t('doneLead')}>
        <p>{t('againLead')}</p>
        <Acts>
          <ButtonLink quiet to={to('/me')}>
            {t('myPage')}
          </ButtonLink>
        </Acts>
      </Page>
    );
  return (
    <Page
      title={t('title')}
      lead={link.emailMasked ? t('lead', { email: link.emailMasked }) : t('leadUnknown')}
    >
      <Form method="post">
        <ProblemSummary wrong={[]} refusal={done?.refusal} />
        <Acts>
          <SubmitButton>{t('act')}</SubmitButton>
        </Acts>
      </Form>
    </Page>
  );
}

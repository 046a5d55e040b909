import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { type Returned, returnedBy } from '../../forms/problem.ts';
import { textOf } from '../../forms/read-form.ts';
import { Page } from '../../parts/page.tsx';
import { MyPagesNav } from '../me/my-pages.tsx';
import { OwnCases } from './own-cases.tsx';
import { AskForMySupportDocument, MySupportDocument } from './questions.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { mySupport } = await api.load(MySupportDocument);
  return api.answer({ cases: mySupport, asked: new URL(request.url).searchParams.has('asked') });
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const { wish = '' } = await textOf(request);
  const outcome = await api.send(AskForMySupportDocument, { wish });
  if (outcome.ok) return api.redirect('/me/support?asked');
  return api.answer<Returned>(returnedBy(outcome.refusal, { wish }), 422);
}

/** Who of the secretariat accompanies the viewer. */
export default function MySupport() {
  const { cases, asked } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('support');
  return (
    <Page title={t('title')} lead={t('leadPerson')}>
      <MyPagesNav />
      <OwnCases {...{ cases, asked, returned }} />
    </Page>
  );
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { type Returned, returnedBy } from '../../forms/problem.ts';
import { textOf } from '../../forms/read-form.ts';
import { Notice, Page } from '../../parts/page.tsx';
import { StopConsentDocument } from '../me/consents/questions.ts';
import { MyPagesNav } from '../me/my-pages.tsx';
import { Accompaniment, AgreeField } from './accompaniment.tsx';
import { OwnCases } from './own-cases.tsx';
import { AllowAccompanimentDocument, AskForMySupportDocument, MySupportDocument } from './questions.ts';

const said = ['allowed', 'stopped'] as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const outcome = await api.send(MySupportDocument);
  const query = new URL(request.url).searchParams;
  const done = said.find((one) => one === query.get('said')) ?? null;
  const asked = query.has('asked');
  if (!outcome.ok)
    return api.answer({ cases: [], own: null, asked, done, refusal: outcome.refusal.message }, 409);
  const { mySupport: cases, myAccompaniment: own } = outcome.value;
  return api.answer({ cases, own, asked, done, refusal: null });
}

/** Asks to be accompanied, lets coordinators do so, or stops that. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const { wish = '', agreed, act, id = '' } = await textOf(request);
  const agreedTo = agreed || null;
  if (act === 'stopped' || act === 'allowed') {
    const outcome =
      act === 'stopped'
        ? await api.send(StopConsentDocument, { id })
        : await api.send(AllowAccompanimentDocument, { agreedTo });
    if (outcome.ok) return api.redirect(`/me/support?said=${act}`);
    return api.answer<Returned>(returnedBy(outcome.refusal, { wish }), 422);
  }
  const outcome = await api.send(AskForMySupportDocument, { wish, agreedTo });
  if (outcome.ok) return api.redirect('/me/support?asked');
  return api.answer<Returned>(returnedBy(outcome.refusal, { wish }), 422);
}

/** Who of the secretariat accompanies the viewer, and whether they may. */
export default function MySupport() {
  const { cases, own, asked, done, refusal } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('support');
  return (
    <Page title={t('title')} lead={t('leadPerson')}>
      <MyPagesNav />
      <ProblemSummary wrong={[]} refusal={refusal ?? undefined} />
      {done && !returned ? <Notice tone="good">{t(`said.${done}`)}</Notice> : null}
      {own ? (
        <OwnCases {...{ cases, asked, returned }}>
          {own.standingId ? null : <AgreeField own={own} id="field-agreed" />}
        </OwnCases>
      ) : null}
      {own ? <Accompaniment own={own} named={cases.some(({ state }) => state !== 'closed')} /> : null}
    </Page>
  );
}

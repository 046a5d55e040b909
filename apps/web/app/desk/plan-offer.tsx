import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { count } from '@enishi/ui';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { textOf } from '../forms/read-form.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { useLinks, useText } from '../frame.ts';
import { DeskApi } from './desk-api.ts';
import { DeskTitle } from './parts/desk-title.tsx';
import styles from './parts/desk-form.module.css';
import panels from './parts/panel.module.css';
import { DeskPlansDocument, OfferPlanDocument } from './settings/questions.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { plans } = await api.load(DeskPlansDocument);
  return api.answer({ plan: plans.find(({ key }) => key === params.key) ?? null });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const { intent } = await textOf(request);
  const outcome = await api.send(OfferPlanDocument, { key: params.key ?? '', offered: intent === 'offer' });
  return outcome.ok
    ? api.redirect('/desk/settings/plans')
    : api.answer({ refusal: outcome.refusal.message }, 422);
}

/** Taking a plan off the offer, or back: whom it concerns and what stays is said before the button. */
export default function DeskPlanOffer() {
  const { plan } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.settings');
  const text = useText();
  const to = useLinks();
  return (
    <div className={styles.page}>
      <Link to={to('/desk/settings/plans')} className={styles.back}>
        {`‹ ${t('backToPlans')}`}
      </Link>
      <DeskTitle title={plan ? text(plan.name) : t('plans')} />
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      {plan ? (
        <>
          <section className={panels.panel}>
            <p>{plan.active ? t('stopMeans') : t('offerMeans')}</p>
            <p>{t('holdersStay', { people: count(plan.memberCount) })}</p>
          </section>
          <Form method="post" className={styles.acts}>
            <SubmitButton name="intent" value={plan.active ? 'stop' : 'offer'}>
              {plan.active ? t('stopOffer') : t('offerAgain')}
            </SubmitButton>
          </Form>
        </>
      ) : (
        <p className={panels.empty}>{t('plansEmpty')}</p>
      )}
    </div>
  );
}

import { count } from '@enishi/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { returnedBy, type Returned } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { useLinks, useText } from '../frame.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { Payers } from './plans/plan-row.tsx';
import { PlanHistory, PlanVersions } from './plans/plan-story.tsx';
import styles from './plans/plans.module.css';
import { DeskPlanDocument, SetPlanStateDocument } from './plans/questions.ts';
import { stateIn, StateForms } from './plans/state-forms.tsx';
import { useRights } from './rights.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { plan } = await api.load(DeskPlanDocument, { key: params.key ?? '' });
  if (!plan) throw api.redirect('/desk/settings/plans');
  return api.answer(plan);
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const values = await textOf(request);
  const wish = { key: params.key ?? '', state: stateIn(values.state), reason: values.reason ?? '' };
  const outcome = await api.send(SetPlanStateDocument, wish);
  return outcome.ok
    ? api.redirect(`/desk/settings/plans/${params.key}`)
    : api.answer<Returned>(returnedBy(outcome.refusal, values), 422);
}

/** One plan: what it is now, who pays what for it, every version word for word, and what was done to it by whom. */
export default function DeskPlan() {
  const { plan, versions, turns } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.plans');
  const text = useText();
  const to = useLinks();
  const rights = useRights();
  const draft = plan.draftId ?? 'new';
  return (
    <div className={styles.page}>
      <BackLink to="/desk/settings/plans">{t('back')}</BackLink>
      <DeskTitle title={text(plan.name)}>
        {rights.writesPlans ? (
          <ButtonLink to={to(`/desk/settings/plans/drafts/${draft}?plan=${plan.key}`)} quiet>
            {plan.draftId ? t('editDraft') : t('edit')}
          </ButtonLink>
        ) : null}
      </DeskTitle>
      <section className={panels.panel}>
        <dl className={styles.figures}>
          <div className={styles.figure}>
            <dt>{t('state')}</dt>
            <dd>
              <span className={styles.state} data-state={plan.state}>
                {t(`states.${plan.state}`)}
              </span>
            </dd>
          </div>
          <div className={styles.figure}>
            <dt>{t('holders')}</dt>
            <dd>{count(plan.memberCount)}</dd>
          </div>
          {plan.kind === 'free' ? null : (
            <>
              <div className={styles.figure}>
                <dt>{t('payersTitle')}</dt>
                <Payers payers={plan.payers} />
              </div>
              <div className={styles.figure}>
                <dt>{t('tax')}</dt>
                <dd>{t(`taxes.${plan.taxCategory}`)}</dd>
                {plan.taxNote ? <dd className="small quiet">{text(plan.taxNote)}</dd> : null}
              </div>
            </>
          )}
        </dl>
      </section>
      <PlanVersions versions={versions} />
      {rights.plans ? <StateForms plan={plan} returned={returned} /> : null}
      <PlanHistory turns={turns} />
    </div>
  );
}

import { count, moment, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { textOf } from '../forms/read-form.ts';
import { useLinks, useText } from '../frame.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { DeskApi } from './desk-api.ts';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { PlanRow } from './plans/plan-row.tsx';
import styles from './plans/plans.module.css';
import { DeskPlansDocument, OrderPlansDocument } from './plans/questions.ts';
import { useRights } from './rights.ts';
import { SettingsNav } from './settings/settings-nav.tsx';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { plans, newPlanDrafts } = await api.load(DeskPlansDocument);
  const gone = new URL(request.url).searchParams.has('gone');
  return api.answer({ plans, drafts: newPlanDrafts, gone });
}

/** Moves one plan a place up or down; the order that was on the screen travels with it. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const { order = '', up = '', down = '' } = await textOf(request);
  const before = order.split(',');
  const from = before.indexOf(up || down);
  const after = [...before];
  const [moved] = after.splice(from, 1);
  after.splice(from + (up ? -1 : 1), 0, moved ?? '');
  const outcome = await api.send(OrderPlansDocument, { before, after });
  return outcome.ok
    ? api.answer({ refusal: undefined })
    : api.answer({ refusal: outcome.refusal.message }, 422);
}

/** The plans in their order, with how many people pay which price; drafts and the archive below. */
export default function DeskPlans() {
  const { plans, drafts, gone } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.plans');
  const to = useLinks();
  const text = useText();
  const rights = useRights();
  const locale = useLocale() as UiLocale;
  const shown = plans.filter(({ state }) => state !== 'archived');
  const archived = plans.filter(({ state }) => state === 'archived');
  const order = shown.map(({ key }) => key).join(',');
  return (
    <div className={styles.page}>
      <DeskTitle title={t('title')}>
        {rights.writesPlans ? (
          <ButtonLink to={to('/desk/settings/plans/drafts/new')}>{t('newPlan')}</ButtonLink>
        ) : null}
      </DeskTitle>
      <SettingsNav />
      {gone ? (
        <p className={`${panels.notice} ${panels.warn}`} role="status">
          {t('gone')}
        </p>
      ) : null}
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      <p className="quiet">{t('lead')}</p>
      {plans.length === 0 ? <p className={panels.empty}>{t('empty')}</p> : null}
      <ol className={styles.list}>
        {shown.map((plan, place) => (
          <PlanRow
            key={plan.key}
            plan={plan}
            order={
              rights.plans ? { keys: order, first: place === 0, last: place === shown.length - 1 } : null
            }
          />
        ))}
      </ol>
      {drafts.length > 0 ? (
        <section className={panels.panel}>
          <h2>{t('drafts')}</h2>
          <ul className={styles.drafts}>
            {drafts.map(({ id, name, editedBy, editedAt }) => (
              <li key={id}>
                <Link to={to(`/desk/settings/plans/drafts/${id}`)}>
                  {name.ja || name.en ? text(name) || name.ja || name.en : t('unnamed')}
                </Link>
                <span className="small quiet">
                  {t('byAt', { by: editedBy, at: moment(editedAt, locale) })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {archived.length > 0 ? (
        <section>
          <h2>
            {t('archive')} <span className="quiet figures">{count(archived.length)}</span>
          </h2>
          <p className="quiet">{t('archiveLead')}</p>
          <ul className={styles.list}>
            {archived.map((plan) => (
              <PlanRow key={plan.key} plan={plan} order={null} />
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

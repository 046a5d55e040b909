import { moment, type UiLocale } from '@enishi/ui';
import {
  Form,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { TextField } from '../forms/fields.tsx';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { returnedBy, type Returned } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { useReturnedProblems } from '../forms/returned-problems.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { useLinks, useText } from '../frame.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { Holders } from './company-plans/holders.tsx';
import {
  DeskCompanyPlanDocument,
  DeskCompanyPlansDocument,
  SetCompanyPlanStateDocument,
} from './company-plans/questions.ts';
import { SheetFacts } from './company-plans/sheet-facts.tsx';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { PlanHistory } from './plans/plan-story.tsx';
import styles from './plans/plans.module.css';
import { useRights } from './rights.ts';

const folder = '/desk/settings/company-plans';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { companyPlan } = await api.load(DeskCompanyPlanDocument, { key: params.key ?? '' });
  if (!companyPlan) throw api.redirect(folder);
  const { plans } = await api.load(DeskCompanyPlansDocument);
  return api.answer({ ...companyPlan, seatPlans: plans });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const values = await textOf(request);
  const wish = { key: params.key ?? '', offered: values.offered === 'yes', reason: values.reason ?? '' };
  const outcome = await api.send(SetCompanyPlanStateDocument, wish);
  return outcome.ok
    ? api.redirect(`${folder}/${params.key}`)
    : api.answer<Returned>(returnedBy(outcome.refusal, values), 422);
}

/** One plan for companies: who holds which version, every version word for word, and what was done to it by whom. */
export default function DeskCompanyPlan() {
  const { plan, versions, turns, seatPlans } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { problemOf, wrongAmong } = useReturnedProblems(returned);
  const t = useTranslations('desk.companyPlans');
  const shared = useTranslations('desk.plans');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const to = useLinks();
  const rights = useRights();
  const seatPlan = (key: string) => {
    const found = seatPlans.find((each) => each.key === key);
    return found ? text(found.name) : key;
  };
  return (
    <div className={styles.page}>
      <BackLink to={folder}>{t('title')}</BackLink>
      <DeskTitle title={text(plan.sheet.name)}>
        {rights.writesPlans ? (
          <ButtonLink to={to(`${folder}/drafts/${plan.draftId ?? 'new'}?plan=${plan.key}`)} quiet>
            {plan.draftId ? shared('editDraft') : shared('edit')}
          </ButtonLink>
        ) : null}
      </DeskTitle>
      <section className={panels.panel}>
        <dl className={styles.figures}>
          <div className={styles.figure}>
            <dt>{shared('state')}</dt>
            <dd>
              <span className={styles.state} data-state={plan.offered ? 'offered' : 'stopped'}>
                {shared(plan.offered ? 'states.offered' : 'states.stopped')}
              </span>
            </dd>
          </div>
          <div className={styles.figure}>
            <dt>{t('holders')}</dt>
            <Holders holders={plan.holders} />
          </div>
        </dl>
        <p className="small quiet">{t('follows')}</p>
      </section>
      <section className={panels.panel}>
        <h2>{shared('versions')}</h2>
        {versions.map(({ version, publishedAt, offered, sheet }, place) => (
          <details key={version} className={styles.version} open={place === 0}>
            <summary>
              <strong>{shared('version', { version })}</strong>{' '}
              <span className="small quiet">
                {shared('publishedAt', { at: moment(publishedAt, locale) })}
                {offered ? '' : `・${shared('states.stopped')}`}
              </span>
            </summary>
            <SheetFacts sheet={sheet} seatPlan={seatPlan(sheet.seatPlanKey)} />
          </details>
        ))}
      </section>
      {rights.plans ? (
        <section className={panels.panel}>
          <h2>{shared('state')}</h2>
          <ProblemSummary wrong={wrongAmong({ reason: shared('reason') })} refusal={returned?.refusal} />
          <Form method="post" noValidate className={styles.form}>
            <p className="quiet">{plan.offered ? t('stopMeans') : t('offerMeans')}</p>
            <TextField
              id="field-reason"
              name="reason"
              label={shared('reason')}
              description={shared('reasonHint')}
              maxLength={200}
              autoComplete="off"
              defaultValue={returned?.values.reason}
              error={problemOf('reason')}
            />
            <div className={styles.acts}>
              <SubmitButton quiet name="offered" value={plan.offered ? 'no' : 'yes'}>
                {shared(plan.offered ? 'acts.stopped' : 'acts.offered')}
              </SubmitButton>
            </div>
          </Form>
        </section>
      ) : null}
      <PlanHistory turns={turns} />
    </div>
  );
}

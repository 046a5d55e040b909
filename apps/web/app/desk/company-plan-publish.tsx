import {
  Form,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { TextField } from '../forms/fields.tsx';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { returnedBy, type Returned } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { useReturnedProblems } from '../forms/returned-problems.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { useText } from '../frame.ts';
import { CompanyFaults } from './company-plans/company-faults.tsx';
import { Holders } from './company-plans/holders.tsx';
import {
  CompanyPlanDraftDocument,
  DeskCompanyPlansDocument,
  PublishCompanyPlanDocument,
} from './company-plans/questions.ts';
import { SheetFacts } from './company-plans/sheet-facts.tsx';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import styles from './plans/plans.module.css';
import { useRights } from './rights.ts';

const folder = '/desk/settings/company-plans';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const known = await api.loadUnless('PLAN_DRAFT_GONE', CompanyPlanDraftDocument, { id: params.id ?? '' });
  if (!known) throw api.redirect(`${folder}?gone=1`);
  const { plans } = await api.load(DeskCompanyPlansDocument);
  return api.answer({ draft: known.companyPlanDraft, seatPlans: plans });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const values = await textOf(request);
  const wish = { id: params.id ?? '', revision: Number(values.revision), reason: values.reason ?? '' };
  const outcome = await api.send(PublishCompanyPlanDocument, wish);
  return outcome.ok
    ? api.redirect(`${folder}/${outcome.value.publishCompanyPlan}`)
    : api.answer<Returned>(returnedBy(outcome.refusal, values), 422);
}

/** Before a plan for companies is public: how it will read, the fees worked out, what changes, and whom it concerns from when. */
export default function DeskCompanyPlanPublish() {
  const { draft, seatPlans } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const { problemOf, wrongAmong } = useReturnedProblems(returned);
  const t = useTranslations('desk.companyPlans');
  const shared = useTranslations('desk.plans.publish');
  const text = useText();
  const rights = useRights();
  const { sheet, changes } = draft;
  const seatPlan = seatPlans.find(({ key }) => key === sheet.seatPlanKey);
  const lines = changes ? [...changes.list, ...changes.content] : [];
  return (
    <div className={styles.page}>
      <BackLink to={`${folder}/drafts/${draft.id}`}>{shared('backToDraft')}</BackLink>
      <DeskTitle title={shared('title')} page={text(sheet.name)} />
      <CompanyFaults faults={draft.faults} draftId={draft.id} />
      <section className={panels.panel}>
        <h2>{text(sheet.name) || shared('preview')}</h2>
        <SheetFacts sheet={sheet} seatPlan={seatPlan ? text(seatPlan.name) : '–'} />
      </section>
      {changes ? (
        <section className={panels.panel}>
          <h2>{shared('changes')}</h2>
          {changes.same ? <p>{shared('unchanged')}</p> : null}
          {lines.length > 0 ? (
            <ul>
              {lines.map((line) => (
                <li key={line.ja}>{text(line)}</li>
              ))}
            </ul>
          ) : null}
          {lines.length === 0 && !changes.same ? <p>{shared('wordsOnly')}</p> : null}
          <dl className={styles.figures}>
            <div className={styles.figure}>
              <dt>{t('holders')}</dt>
              <Holders holders={draft.holders} />
            </div>
          </dl>
          <p className="small quiet">{t('follows')}</p>
        </section>
      ) : null}
      {rights.plans ? (
        <>
          <ProblemSummary wrong={wrongAmong({ reason: shared('reason') })} refusal={returned?.refusal} />
          <Form method="post" noValidate className={`${panels.panel} ${styles.form}`}>
            <input type="hidden" name="revision" value={draft.revision} />
            <TextField
              id="field-reason"
              name="reason"
              label={shared('reason')}
              maxLength={200}
              autoComplete="off"
              defaultValue={returned?.values.reason}
              error={problemOf('reason')}
            />
            <div className={styles.acts}>
              <SubmitButton>{draft.planKey ? shared('submitVersion') : shared('submit')}</SubmitButton>
            </div>
          </Form>
        </>
      ) : (
        <p className={`${panels.notice} ${panels.calm}`}>{shared('ownersOnly')}</p>
      )}
    </div>
  );
}

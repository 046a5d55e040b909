import { newId } from '@enishi/kernel';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Returned } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { useText } from '../frame.ts';
import { CompanyDraftEditor, type CompanyDraftPage } from './company-plans/company-draft-editor.tsx';
import { blankSheet, fieldsOfSheet, readCompanyDraft } from './company-plans/draft-fields.ts';
import {
  CompanyPlanDraftDocument,
  DeskCompanyPlansDocument,
  SaveCompanyPlanDraftDocument,
} from './company-plans/questions.ts';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { benefitRows } from './plans/draft-form.ts';
import styles from './plans/plans.module.css';
import { DiscardPlanDraftDocument } from './plans/questions.ts';

const folder = '/desk/settings/company-plans';

/** A new draft gets its id with the page, so that a press that is repeated makes one draft. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const asked = new URL(request.url).searchParams;
  const [id, planKey] = [params.id ?? '', asked.get('plan')];
  if (id === 'new')
    throw api.redirect(`${folder}/drafts/${newId()}?${planKey ? `plan=${planKey}` : 'new=1'}`);
  const { companyPlans, plans: seatPlans } = await api.load(DeskCompanyPlansDocument);
  const { kinds, plans } = companyPlans;
  const shared = { id, kinds: kinds.map((kind) => ({ ...kind })), seatPlans };
  const known = await api.loadUnless('PLAN_DRAFT_GONE', CompanyPlanDraftDocument, { id });
  if (known) {
    const { planKey: of, open, revision, sheet, faults } = known.companyPlanDraft;
    return api.answer<{ page: CompanyDraftPage; saved: boolean }>({
      saved: asked.has('saved'),
      page: {
        ...{ ...shared, planKey: of ?? null, name: of ? sheet.name : null, faults, kept: true },
        ...{ fields: fieldsOfSheet(sheet, { open, revision }), rows: benefitRows(sheet.benefits, []) },
      },
    });
  }
  const plan = plans.find(({ key }) => key === planKey);
  if (!plan && !asked.has('new')) throw api.redirect(`${folder}?gone=1`);
  if (plan?.draftId) throw api.redirect(`${folder}/drafts/${plan.draftId}`);
  const sheet = plan?.sheet ?? blankSheet;
  const fields = fieldsOfSheet(sheet, { open: plan?.offered ?? true, revision: 0 });
  return api.answer<{ page: CompanyDraftPage; saved: boolean }>({
    saved: false,
    page: {
      ...{ ...shared, planKey: plan?.key ?? null, name: plan ? sheet.name : null, faults: [], kept: false },
      ...{ fields, rows: benefitRows(sheet.benefits, []) },
    },
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const values = await textOf(request);
  const id = params.id ?? '';
  const { companyPlans } = await api.load(DeskCompanyPlansDocument);
  const draft = readCompanyDraft(values, {
    ...{ id, planKey: values.planKey || null },
    kinds: companyPlans.kinds.map((kind) => ({ ...kind })),
  });
  if (values.intent === 'discard') {
    const gone = await api.send(DiscardPlanDraftDocument, { id, revision: draft.revision });
    return gone.ok ? api.redirect(folder) : api.answer<Returned>(refused(gone.refusal, values), 422);
  }
  const outcome = await api.send(SaveCompanyPlanDraftDocument, { draft });
  if (!outcome.ok) return api.answer<Returned>(refused(outcome.refusal, values), 422);
  return api.redirect(`${folder}/drafts/${id}${values.intent === 'review' ? '/publish' : '?saved=1'}`);
}

const refused = ({ message, code }: { message: string; code: string }, values: Record<string, string>) => ({
  ...{ problems: {}, refusal: message, code, values },
});

/** Writing a plan for companies or its next version. Nothing here is public. */
export default function DeskCompanyPlanDraft() {
  const { page, saved } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.companyPlans');
  const shared = useTranslations('desk.plans.draft');
  const text = useText();
  const title = page.name ? shared('editTitle', { plan: text(page.name) }) : t('newTitle');
  return (
    <div className={styles.page}>
      <BackLink to={page.planKey ? `${folder}/${page.planKey}` : folder}>
        {page.name ? text(page.name) : t('title')}
      </BackLink>
      <DeskTitle title={title} />
      {saved && !returned ? (
        <p className={`${panels.notice} ${panels.good}`} role="status">
          {shared('saved')}
        </p>
      ) : null}
      <p className="quiet">{shared('lead')}</p>
      <CompanyDraftEditor key={`${page.id}${page.fields.revision}`} page={page} returned={returned} />
    </div>
  );
}

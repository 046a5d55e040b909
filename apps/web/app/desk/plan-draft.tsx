import { newId } from '@enishi/kernel';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Returned } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { useText } from '../frame.ts';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { beginningOf, type DraftPage } from './plans/draft-beginning.ts';
import { DraftEditor } from './plans/draft-editor.tsx';
import { benefitRows, fieldsOf, readDraft } from './plans/draft-form.ts';
import styles from './plans/plans.module.css';
import {
  DiscardPlanDraftDocument,
  DraftBeginningDocument,
  PlanDraftDocument,
  SavePlanDraftDocument,
} from './plans/questions.ts';

const folder = '/desk/settings/plans';

/** A new draft gets its id with the page, so that a press that is repeated makes one draft. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const asked = new URL(request.url).searchParams;
  const [id, planKey] = [params.id ?? '', asked.get('plan')];
  if (id === 'new')
    throw api.redirect(`${folder}/drafts/${newId()}?${planKey ? `plan=${planKey}` : 'new=1'}`);
  const known = await api.loadUnless('PLAN_DRAFT_GONE', PlanDraftDocument, { id });
  if (known) {
    const { planDraft: draft, privileges } = known;
    const { planKey: of, open, revision, plan, faults, editedBy, editedAt } = draft;
    return api.answer<DraftPage>({
      ...{ id, planKey: of ?? null, faults, saved: asked.has('saved'), last: { by: editedBy, at: editedAt } },
      fields: fieldsOf(plan, { open, revision }),
      rows: benefitRows(plan.benefits, privileges),
      name: of ? plan.name : null,
    });
  }
  if (!planKey && !asked.has('new')) throw api.redirect(`${folder}?gone=1`);
  const beginning = await api.load(DraftBeginningDocument, { key: planKey ?? '' });
  const begun = beginning.plan?.plan.draftId;
  if (begun) throw api.redirect(`${folder}/drafts/${begun}`);
  return api.answer<DraftPage>(beginningOf(beginning, { id, planKey }));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const values = await textOf(request);
  const id = params.id ?? '';
  const draft = readDraft(values, { id, planKey: values.planKey || null });
  if (values.intent === 'discard') {
    const gone = await api.send(DiscardPlanDraftDocument, { id, revision: draft.revision });
    return gone.ok ? api.redirect(folder) : api.answer<Returned>(refused(gone.refusal, values), 422);
  }
  const outcome = await api.send(SavePlanDraftDocument, { draft });
  if (!outcome.ok) return api.answer<Returned>(refused(outcome.refusal, values), 422);
  return api.redirect(`${folder}/drafts/${id}${values.intent === 'review' ? '/publish' : '?saved=1'}`);
}

const refused = ({ message, code }: { message: string; code: string }, values: Record<string, string>) => ({
  ...{ problems: {}, refusal: message, code, values },
});

/** Writing a plan or its next version. Nothing here is public. */
export default function DeskPlanDraft() {
  const page = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.plans');
  const text = useText();
  const back = page.planKey ? `${folder}/${page.planKey}` : folder;
  return (
    <div className={styles.page}>
      <BackLink to={back}>{page.name ? text(page.name) : t('back')}</BackLink>
      <DeskTitle title={page.name ? t('draft.editTitle', { plan: text(page.name) }) : t('draft.newTitle')} />
      {page.saved && !returned ? (
        <p className={`${panels.notice} ${panels.good}`} role="status">
          {t('draft.saved')}
        </p>
      ) : null}
      <p className="quiet">{t('draft.lead')}</p>
      <DraftEditor key={`${page.id}${page.fields.revision}`} page={page} returned={returned} />
    </div>
  );
}

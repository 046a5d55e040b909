import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { returnedBy, type Returned } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { useText } from '../frame.ts';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import { FaultList } from './plans/fault-list.tsx';
import { PlanPreview } from './plans/plan-preview.tsx';
import styles from './plans/plans.module.css';
import { PublishForm } from './plans/publish-form.tsx';
import { PlanDraftDocument, PublishPlanDocument } from './plans/questions.ts';
import { VersionChanges } from './plans/version-changes.tsx';
import { VersionPeople } from './plans/version-people.tsx';

const folder = '/desk/settings/plans';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const known = await api.loadUnless('PLAN_DRAFT_GONE', PlanDraftDocument, { id: params.id ?? '' });
  if (!known) throw api.redirect(`${folder}?gone=1`);
  const yearly = new URL(request.url).searchParams.get('interval') === 'year';
  return api.answer({
    draft: known.planDraft,
    interval: yearly ? ('year' as const) : ('month' as const),
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const values = await textOf(request);
  const moves = values.holders === 'move';
  const outcome = await api.send(PublishPlanDocument, {
    input: {
      ...{ id: params.id ?? '', revision: Number(values.revision), reason: values.reason ?? '' },
      ...{ holders: moves ? 'move' : 'keep', movesFrom: moves ? values.movesFrom || null : null },
    },
  });
  return outcome.ok
    ? api.redirect(`${folder}/${outcome.value.publishPlan}`)
    : api.answer<Returned>(returnedBy(outcome.refusal, values), 422);
}

/** Before a plan is public: how it will look, what changes, whom it concerns and by how much. */
export default function DeskPlanPublish() {
  const { draft, interval } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.plans');
  const text = useText();
  const back = `${folder}/drafts/${draft.id}`;
  return (
    <div className={styles.page}>
      <BackLink to={back}>{t('publish.backToDraft')}</BackLink>
      <DeskTitle title={t('publish.title')} page={text(draft.plan.name)} />
      <FaultList faults={draft.faults} draftId={draft.id} />
      <PlanPreview plans={draft.preview} interval={interval} page={`${back}/publish`} />
      {draft.changes ? <VersionChanges changes={draft.changes} /> : null}
      {draft.changes ? <VersionPeople groups={draft.groups} /> : null}
      <PublishForm draft={draft} returned={returned} />
    </div>
  );
}

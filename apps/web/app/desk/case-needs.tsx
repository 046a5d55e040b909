import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import form from './parts/desk-form.module.css';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';
import { NeedsPanel } from './talent/needs-panel.tsx';
import { CaseNeedsDocument } from './talent/needs-questions.ts';

/** Opens what the person of a case needs in order to live here, which is written down; or why not. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const id = params.id ?? '';
  const outcome = await api.send(CaseNeedsDocument, { id });
  if (outcome.ok) return api.answer({ id, opened: outcome.value.caseNeeds, refusal: null });
  const { kind, message } = outcome.refusal;
  return api.answer({ id, opened: null, refusal: message }, kind === 'not_found' ? 404 : 403);
}

export default function DeskCaseNeeds() {
  const { id, opened, refusal } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.needs');
  return (
    <div className={form.page}>
      <BackLink to={`/desk/cases/${id}`}>{t('backToCase')}</BackLink>
      <DeskTitle title={opened?.name ?? t('title')} {...(opened ? { of: t('title') } : {})} />
      {opened ? <NeedsPanel opened={opened} /> : <p className={panels.empty}>{refusal}</p>}
    </div>
  );
}

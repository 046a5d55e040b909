import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import form from './parts/desk-form.module.css';
import { DeskTitle } from './parts/desk-title.tsx';
import { NeedsPanel } from './talent/needs-panel.tsx';
import { OpenLifeNeedsDocument } from './talent/needs-questions.ts';

/** Opens what somebody needs in order to live here, which is written down. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { lifeNeeds } = await api.load(OpenLifeNeedsDocument, { id: params.id ?? '' });
  return api.answer({ opened: lifeNeeds });
}

export default function DeskLifeNeedsOpened() {
  const { opened } = useLoaderData<typeof loader>();
  const t = useTranslations('desk.needs');
  return (
    <div className={form.page}>
      <BackLink to="/desk/talent/needs">{t('back')}</BackLink>
      <DeskTitle title={opened.name} of={t('title')} />
      <NeedsPanel opened={opened} />
    </div>
  );
}

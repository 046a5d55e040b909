import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../../api/api.ts';
import { ProblemSummary } from '../../../forms/problem-summary.tsx';
import { readUpload } from '../../../forms/read-upload.ts';
import { useReturnedProblems } from '../../../forms/returned-problems.ts';
import { useLinks } from '../../../frame.ts';
import { ButtonLink } from '../../../parts/button-link.tsx';
import { Acts, Notice, Page } from '../../../parts/page.tsx';
import { actOnPage, doneWords } from './page-acts.ts';
import { PageFields } from './page-fields.tsx';
import { PagePhotos } from './page-photos.tsx';
import { PageStanding } from './page-standing.tsx';
import { CompanyPageDraftDocument } from './questions.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { companyPageDraft: draft, community } = await api.load(CompanyPageDraftDocument, {
    companyId: params.companyId ?? '',
  });
  const said = new URL(request.url).searchParams.get('done');
  const done = doneWords.find((word) => word === said) ?? null;
  return api.answer({ draft, municipalities: community.municipalities, done });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const companyId = params.companyId ?? '';
  const answer = await actOnPage(api, companyId, await readUpload(request, 'photo'));
  if (answer.done) return api.redirect(`/company/${companyId}/page?done=${answer.done}`);
  return api.answer(answer, 422);
}

/** Writing what everybody may read of a company: the text, the photos, and whether it is public. */
export default function CompanyPageEditor() {
  const { draft, municipalities, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('companyPage');
  const company = useTranslations('company');
  const to = useLinks();
  const returned = answer?.returned;
  const { wrongAmong } = useReturnedProblems(returned);
  const { page } = draft;
  const labels = {
    ...{ purpose: t('purpose'), industry: t('industry'), area: t('area'), website: t('website') },
    ...{ people: t('people'), peopleAgree: t('people'), openings: t('openings') },
    ...{ photo: t('photo'), alt: t('alt') },
  };
  return (
    <Page title={t('title')} lead={t('lead')} eyebrow={page.title}>
      <ProblemSummary wrong={wrongAmong(labels)} refusal={returned?.refusal} />
      {done && !answer && draft.state !== 'hidden' ? <Notice tone="good">{t(`done.${done}`)}</Notice> : null}
      <PageStanding draft={draft} />
      <PageFields
        page={page}
        municipalities={municipalities}
        returned={answer?.act === 'save' || answer?.act === 'publish' ? returned : undefined}
        typed={answer?.act === 'save' ? returned?.values : undefined}
      />
      <PagePhotos photos={page.photos} returned={answer?.act === 'add' ? returned : undefined} />
      <Acts>
        <ButtonLink to={to(`/company/${page.companyId}`)} quiet>
          {company('back')}
        </ButtonLink>
      </Acts>
    </Page>
  );
}

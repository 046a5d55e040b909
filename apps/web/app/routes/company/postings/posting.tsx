import { shortDay, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../../api/api.ts';
import { ProblemSummary } from '../../../forms/problem-summary.tsx';
import { textOf } from '../../../forms/read-form.ts';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import { useLinks } from '../../../frame.ts';
import type { ApplicationState, PostingTurn, Stay } from '../../../gql/public/graphql.ts';
import { ButtonLink } from '../../../parts/button-link.tsx';
import { municipalitiesOf } from '../../../parts/municipalities.ts';
import { Acts, Notice, Page, Section } from '../../../parts/page.tsx';
import { PostingBody } from '../../postings/posting-body.tsx';
import { ProblemList } from '../../postings/problem-list.tsx';
import { Applicants, OpenedNotice } from './applicants.tsx';
import {
  AnswerStayDocument,
  ApplicantsDocument,
  CompanyPostingDocument,
  MoveApplicantDocument,
  OpenApplicantDocument,
  TurnPostingDocument,
} from './questions.ts';

const turns: readonly PostingTurn[] = ['submit', 'take_back', 'confirm', 'close'];
const moves: readonly ApplicationState[] = ['talking', 'offered', 'hired', 'declined'];
const stays: readonly Stay[] = ['stayed', 'left', 'unknown'];
const said = ['saved', 'submit', 'take_back', 'confirm', 'close', 'moved', 'stay'] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { companyId = '', postingId: id = '' } = params;
  const { companyPosting } = await api.load(CompanyPostingDocument, { companyId, id });
  const { applicants } = await api.load(ApplicantsDocument, { companyId, id });
  const query = new URL(request.url).searchParams.get('said');
  const done = said.find((one) => one === query) ?? null;
  return api.answer({
    companyId,
    ...companyPosting,
    applicants,
    done,
    areas: await municipalitiesOf(request),
  });
}

/** Turns the posting, goes on with an application, or opens one, which is recorded. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const { companyId = '', postingId = '' } = params;
  const { act = '', id = '', reason = '' } = await textOf(request);
  const page = `/company/${companyId}/postings/${postingId}`;
  if (act === 'open') {
    const opened = await api.send(OpenApplicantDocument, { companyId, id });
    if (!opened.ok) return api.answer({ opened: null, refusal: opened.refusal.message }, 409);
    return api.answer({ opened: opened.value.openApplicant, refusal: undefined });
  }
  const turn = turns.find((one) => one === act);
  const to = moves.find((one) => one === act);
  const stay = stays.find((one) => one === act) ?? 'unknown';
  const outcome = turn
    ? await api.send(TurnPostingDocument, { companyId, id: postingId, turn })
    : to
      ? await api.send(MoveApplicantDocument, { companyId, id, to, reason })
      : await api.send(AnswerStayDocument, { companyId, id, stay });
  if (outcome.ok) return api.redirect(`${page}?said=${turn ?? (to ? 'moved' : 'stay')}`);
  return api.answer({ opened: null, refusal: outcome.refusal.message }, 409);
}

/** One posting of a company: what is missing, what it does with it, who applied, and how it reads. */
export default function CompanyPosting() {
  const { companyId, posting, reason, applicants, done, areas } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('companyPostings');
  const to = useLinks();
  return (
    <Page title={posting.title} eyebrow={t(`phases.${posting.phase}`)}>
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      {done && !returned ? <Notice tone="good">{t(`said.${done}`)}</Notice> : null}
      {reason ? <Notice tone="warn">{t('returned', { reason })}</Notice> : null}
      {returned?.opened ? <OpenedNotice opened={returned.opened} companyId={companyId} /> : null}
      <Standing />
      {['draft', 'review'].includes(posting.phase) ? null : <Applicants applicants={applicants} />}
      <PostingBody posting={posting} areas={areas} />
      <Acts>
        <ButtonLink quiet to={to(`/company/${companyId}/postings`)}>
          {t('backToList')}
        </ButtonLink>
        <ButtonLink quiet to={to(`/company/${companyId}/postings/new?from=${posting.id}`)}>
          {t('copy')}
        </ButtonLink>
      </Acts>
    </Page>
  );
}

function Standing() {
  const { companyId, posting, state, problems, confirmBy } = useLoaderData<typeof loader>();
  const t = useTranslations('companyPostings');
  const articles = useTranslations('companyArticle');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const blocking = problems.filter(({ blocks }) => blocks);
  const remarks = problems.filter(({ blocks }) => !blocks);
  const before = state === 'draft' || state === 'review';
  return (
    <>
      {before && blocking.length > 0 ? (
        <Section title={t('problemsTitle')}>
          <ProblemList problems={blocking} lawOf={(law) => t('lawOf', { law })} />
        </Section>
      ) : null}
      {before && remarks.length > 0 ? (
        <Section title={t('remarksTitle')}>
          <ProblemList problems={remarks} lawOf={(law) => t('lawOf', { law })} />
        </Section>
      ) : null}
      {state === 'draft' && blocking.length === 0 ? <Notice tone="good">{t('ready')}</Notice> : null}
      {confirmBy ? <p>{t('confirmBy', { date: shortDay(confirmBy, locale) })}</p> : null}
      <Form method="post">
        <Acts>
          {state === 'draft' && blocking.length === 0 ? <Turn act="submit" label={t('submit')} /> : null}
          {state === 'draft' ? (
            <ButtonLink
              quiet={blocking.length === 0}
              to={to(`/company/${companyId}/postings/${posting.id}/edit`)}
            >
              {t('edit')}
            </ButtonLink>
          ) : null}
          {state === 'draft' ? (
            <ButtonLink quiet to={to(`/company/${companyId}/postings/${posting.id}/article`)}>
              {articles('ask')}
            </ButtonLink>
          ) : null}
          {state === 'review' ? <Turn quiet act="take_back" label={t('takeBack')} /> : null}
          {confirmBy && posting.phase !== 'expired' ? <Turn act="confirm" label={t('confirm')} /> : null}
          {state === 'open' ? <Turn quiet act="close" label={t('close')} /> : null}
          {posting.phase === 'open' ? (
            <ButtonLink quiet to={to(`/postings/${posting.id}`)}>
              {t('toPublic')}
            </ButtonLink>
          ) : null}
        </Acts>
      </Form>
    </>
  );
}

function Turn({ act, label, quiet }: { act: PostingTurn; label: string; quiet?: boolean }) {
  return (
    <SubmitButton quiet={quiet} mih={48} name="act" value={act}>
      {label}
    </SubmitButton>
  );
}

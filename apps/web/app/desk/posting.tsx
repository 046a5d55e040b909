import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { TextField } from '../forms/fields.tsx';
import { LongTextField } from '../forms/long-text-field.tsx';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { type Returned, returnedBy } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { useReturnedProblems } from '../forms/returned-problems.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { useLinks } from '../frame.ts';
import { ButtonLink } from '../parts/button-link.tsx';
import { municipalitiesOf } from '../parts/municipalities.ts';
import { PostingBody } from '../routes/postings/posting-body.tsx';
import { ProblemList } from '../routes/postings/problem-list.tsx';
import { DeskApi } from './desk-api.ts';
import { countIn } from './events/count-in.ts';
import { BackLink } from './parts/back-link.tsx';
import form from './parts/desk-form.module.css';
import { DeskTitle } from './parts/desk-title.tsx';
import folds from './parts/fold.module.css';
import { OutcomeNotice } from './parts/outcome-notice.tsx';
import { ArticleWriter } from './postings/article-writer.tsx';
import { ComplaintRows } from './postings/complaint-rows.tsx';
import {
  AnswerComplaintDocument,
  ClosePostingDocument,
  ComplaintsDocument,
  DeskArticleDocument,
  DeskPostingDocument,
  GiveBackPostingDocument,
  PublishPostingDocument,
} from './postings/questions.ts';

const acts = ['publish', 'give_back', 'close', 'answer'] as const;
type Act = (typeof acts)[number];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const id = params.id ?? '';
  const [{ deskPosting }, { deskArticle }, { complaints }] = await Promise.all([
    api.load(DeskPostingDocument, { id }),
    api.load(DeskArticleDocument, { postingId: id }),
    api.load(ComplaintsDocument, { postingId: id }),
  ]);
  const query = new URL(request.url).searchParams.get('said');
  const said = acts.find((one) => one === query) ?? null;
  return api.answer({
    ...deskPosting,
    article: deskArticle,
    complaints,
    said,
    areas: await municipalitiesOf(request),
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const id = params.id ?? '';
  const typed = await textOf(request);
  const act = acts.find((one) => one === typed.act) ?? 'publish';
  const outcome = await sent(api, act, id, typed);
  if (outcome.ok) return api.redirect(`/desk/postings/${id}?said=${act}`);
  const { wage = '', reason = '', complaint = '', answer = '' } = typed;
  const kept: Record<Act, Record<string, string>> = {
    ...{ publish: { wage }, give_back: { reason }, close: { reason } },
    answer: { complaint, answer },
  };
  return api.answer<Returned>(returnedBy(outcome.refusal, kept[act]), 422);
}

function sent(
  api: DeskApi,
  act: Act,
  id: string,
  { edition, wage = '', reason = '', complaint = '', answer = '' }: Record<string, string>,
) {
  if (act === 'answer') return api.send(AnswerComplaintDocument, { id: complaint, answer });
  if (act === 'give_back') return api.send(GiveBackPostingDocument, { id, reason });
  if (act === 'close') return api.send(ClosePostingDocument, { id, reason });
  const looked = wage.trim() === '' ? null : countIn(wage);
  return api.send(PublishPostingDocument, { id, edition: Number(edition) || 0, wage: looked });
}

/** One posting at the desk: what stands in the way, how it reads, and how many have applied. */
export default function DeskPosting() {
  const { posting, state, reason, counts, problems, article, complaints, said, areas } =
    useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.postings');
  const to = useLinks();
  const { wrongAmong } = useReturnedProblems(returned);
  const blocking = problems.filter(({ blocks }) => blocks);
  const remarks = problems.filter(({ blocks }) => !blocks);
  return (
    <div className={form.page}>
      <BackLink to="/desk/postings">{t('title')}</BackLink>
      <DeskTitle title={posting.title} of={posting.company} />
      <OutcomeNotice done={said && !returned ? t(`said.${said}`) : null} />
      <ProblemSummary
        wrong={wrongAmong({ wage: t('wage'), reason: t('reason'), answer: t('complaints.answer') })}
        refusal={returned?.refusal}
      />
      {reason ? <p>{t('reasonWas', { reason })}</p> : null}
      <ComplaintRows complaints={complaints} />
      {state === 'review' && blocking.length > 0 ? (
        <section aria-label={t('problemsTitle')}>
          <h2>{t('problemsTitle')}</h2>
          <ProblemList problems={blocking} lawOf={(law) => t('lawOf', { law })} />
        </section>
      ) : null}
      {state === 'review' && remarks.length > 0 ? (
        <section aria-label={t('remarksTitle')}>
          <h2>{t('remarksTitle')}</h2>
          <ProblemList problems={remarks} lawOf={(law) => t('lawOf', { law })} />
        </section>
      ) : null}
      {state === 'review' ? null : (
        <section aria-label={t('countsTitle')}>
          <h2>{t('countsTitle')}</h2>
          <p className="figures">{t('counts', { ...counts, places: posting.places })}</p>
          <p className="figures">{t('stays', counts)}</p>
          {posting.phase === 'open' ? (
            <ButtonLink quiet to={to(`/postings/${posting.id}`)}>
              {t('toPublic')}
            </ButtonLink>
          ) : null}
        </section>
      )}
      <ArticleWriter article={article} />
      <PostingBody posting={posting} areas={areas} />
      {state === 'review' ? <Publish /> : null}
      {state === 'review' ? <Ending act="give_back" label={t('giveBack')} /> : null}
      {state === 'open' ? <Ending act="close" label={t('close')} /> : null}
    </div>
  );
}

function Publish() {
  const { edition, problems } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.postings');
  const { problemOf } = useReturnedProblems(returned);
  const looked = problems.some(({ field }) => field === 'wage');
  return (
    <Form method="post" className={form.form} preventScrollReset>
      <input type="hidden" name="edition" value={edition} />
      {looked ? (
        <TextField
          {...{ id: 'field-wage', name: 'wage', inputMode: 'numeric' as const, label: t('wage') }}
          description={t('wageHint')}
          error={problemOf('wage')}
          defaultValue={returned?.values.wage ?? ''}
        />
      ) : null}
      <div className={form.acts}>
        <SubmitButton mih={48} name="act" value="publish">
          {t('publish')}
        </SubmitButton>
      </div>
    </Form>
  );
}

function Ending({ act, label }: { act: Act; label: string }) {
  const t = useTranslations('desk.postings');
  return (
    <details className={folds.fold}>
      <summary>{label}</summary>
      <Form method="post" className={form.form}>
        <LongTextField id="field-reason" name="reason" rows={2} label={t('reason')} />
        <div className={form.acts}>
          <SubmitButton quiet mih={48} name="act" value={act}>
            {label}
          </SubmitButton>
        </div>
      </Form>
    </details>
  );
}

import { moment, occasion, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { type Returned, returnedBy } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { useReturnedProblems } from '../forms/returned-problems.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import type { GigCandidatesQuery } from '../gql/desk/graphql.ts';
import { DeskApi } from './desk-api.ts';
import { gigPay } from '../parts/gig-pay.ts';
import { useLinks } from '../frame.ts';
import { BackLink } from './parts/back-link.tsx';
import form from './parts/desk-form.module.css';
import { DeskTitle } from './parts/desk-title.tsx';
import { OutcomeNotice } from './parts/outcome-notice.tsx';
import {
  GigCandidatesDocument,
  PlaceGigCandidateDocument,
  TellOfGigDocument,
  WriteGigWordDocument,
} from './work/candidate-questions.ts';
import { CandidateRow } from './work/candidate-row.tsx';
import { placingReasonIn } from './work/placing-reasons.ts';
import styles from './talent/talent.module.css';

const acts = ['word', 'place', 'tell'] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { gigCandidates } = await api.load(GigCandidatesDocument, { id: params.id ?? '' });
  const query = new URL(request.url).searchParams.get('said');
  return api.answer({ at: gigCandidates, said: acts.find((one) => one === query) ?? null });
}

/** Writes a line to somebody, puts them first, or tells the next people. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const id = params.id ?? '';
  const { act = '', recordId = '', word = '' } = await textOf(request);
  const kind = act === 'word' || act === 'tell' ? act : 'place';
  const outcome =
    kind === 'tell'
      ? await api.send(TellOfGigDocument, { id })
      : kind === 'word'
        ? await api.send(WriteGigWordDocument, { id, recordId, word })
        : await api.send(PlaceGigCandidateDocument, { id, recordId, reason: placingReasonIn(act) });
  if (outcome.ok) return api.redirect(`/desk/work/gigs/${id}?said=${kind}`);
  return api.answer<Returned>(returnedBy(outcome.refusal, { word, recordId }), 422);
}

type At = GigCandidatesQuery['gigCandidates'];

/** Whom the desk asks for a gig that was published, and how far it was told. */
export default function DeskGigCandidates() {
  const { at, said } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.matching');
  const work = useTranslations('desk.work');
  const site = useTranslations('desk.siteCode');
  const to = useLinks();
  const locale = useLocale() as UiLocale;
  const { problemOf, wrongAmong } = useReturnedProblems(returned);
  const { gig, candidates, found } = at;
  const refusedOf = (recordId: string) =>
    returned?.problems.word && returned.values.recordId === recordId
      ? { typed: returned.values.word ?? '', error: problemOf('word') }
      : null;
  return (
    <div className={form.page}>
      <BackLink to="/desk/work">{work('title')}</BackLink>
      <DeskTitle title={t('title')} of={gig.title} />
      <OutcomeNotice done={said && !returned ? t(`said.${said}`) : null} />
      <ProblemSummary wrong={wrongAmong({ word: t('word') })} refusal={returned?.refusal} />
      <p className="figures">
        {occasion(gig.startsAt, gig.endsAt, locale)} · {gigPay(gig.track, gig.reward, locale)} ·{' '}
        {work('taken', { taken: gig.taken, places: gig.places })} · {gig.company}
      </p>
      <p>
        <Link to={to(`/desk/work/gigs/${gig.id}/code`)}>{site('link')}</Link>
      </p>
      <Waves at={at} />
      <p className="quiet">{t('lead')}</p>
      {candidates.length === 0 ? (
        <p>
          <strong>{t('empty')}</strong> {t('emptyLead')}
        </p>
      ) : (
        <section aria-label={t('title')}>
          <p className="figures">{t('found', { found, shown: candidates.length })}</p>
          <ul className={styles.crew}>
            {candidates.map((of) => (
              <CandidateRow key={of.recordId} of={of} refused={refusedOf(of.recordId)} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Waves({ at: { waves, tellable } }: { at: At }) {
  const t = useTranslations('desk.matching');
  const locale = useLocale() as UiLocale;
  return (
    <section aria-label={t('wavesTitle')}>
      <h2>{t('wavesTitle')}</h2>
      <p className="quiet small">{t('wavesLead')}</p>
      <ul className={styles.lines}>
        {waves.map(({ number, sentAt, dueAt, told }) => (
          <li key={number} className="small figures">
            {sentAt
              ? t('waveSent', { number, at: moment(sentAt, locale), told })
              : t('waveDue', { number, at: moment(dueAt, locale) })}
          </li>
        ))}
      </ul>
      {tellable ? (
        <Form method="post" preventScrollReset className={form.acts}>
          <SubmitButton quiet mih={48} name="act" value="tell">
            {t('tell')}
          </SubmitButton>
        </Form>
      ) : null}
    </section>
  );
}

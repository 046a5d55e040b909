import { shortDay, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { LongTextField } from '../forms/long-text-field.tsx';
import { ProblemSummary } from '../forms/problem-summary.tsx';
import { type Returned, returnedBy } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { useReturnedProblems } from '../forms/returned-problems.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { municipalitiesOf } from '../parts/municipalities.ts';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import form from './parts/desk-form.module.css';
import { DeskTitle } from './parts/desk-title.tsx';
import folds from './parts/fold.module.css';
import { OutcomeNotice } from './parts/outcome-notice.tsx';
import { ByTemplate } from './remake/by-template.tsx';
import { EditSeriesDocument, GigTemplatesDocument, RequestSeriesDocument } from './remake/questions.ts';
import { seriesEditIn } from './remake/series-form.ts';
import { SeriesList } from './remake/series-list.tsx';
import { CutFields } from './work/cut-fields.tsx';
import { cutFields, cutIn } from './work/cut-form.ts';
import { employmentFields } from './work/employment-form.ts';
import { SignsStory } from './work/signs-fields.tsx';
import { signsIn } from './work/signs-form.ts';
import { GigSignsDocument } from './work/signs-questions.ts';
import { GigRows } from './work/gig-rows.tsx';
import { insuranceIn, PublishDrafts, publishFields } from './work/publish-drafts.tsx';
import { TeamList } from './work/team-list.tsx';
import { RequestTeamsDocument } from './work/team-questions.ts';
import {
  CallOffGigDocument,
  CutGigsDocument,
  DeclineHelpDocument,
  HelpRequestDocument,
  MoveGigForWeatherDocument,
  OpenGigDocument,
  PastMinutesDocument,
  PublishGigsDocument,
} from './work/questions.ts';
import styles from './talent/talent.module.css';

const acts = [
  'entered',
  'cut',
  'publish',
  'decline',
  'open',
  'close',
  'call_off',
  'move',
  'edit_series',
] as const;
type Act = (typeof acts)[number];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { helpRequest } = await api.load(HelpRequestDocument, { id: params.id ?? '' });
  const areas = (await municipalitiesOf(request)).filter(({ code }) => helpRequest.areas.includes(code));
  const { pastMinutes } = await api.load(PastMinutesDocument);
  const { companyId } = helpRequest.request;
  const { gigTemplates } = await api.load(GigTemplatesDocument, { state: 'kept', companyId });
  const { requestSeries } = await api.load(RequestSeriesDocument, { id: params.id ?? '' });
  const { requestTeams } = await api.load(RequestTeamsDocument, { id: params.id ?? '' });
  const { gigSigns } = await api.load(GigSignsDocument, { id: params.id ?? '' });
  const query = new URL(request.url).searchParams.get('said');
  const said = acts.find((one) => one === query) ?? null;
  return api.answer({
    at: helpRequest,
    areas,
    past: pastMinutes,
    templates: gigTemplates,
    series: requestSeries,
    teams: requestTeams,
    looks: gigSigns,
    said,
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const id = params.id ?? '';
  const fields = await textOf(request);
  const act = acts.find((one) => one === fields.act) ?? 'cut';
  const outcome = await sent(api, act, id, fields);
  if (outcome.ok) return api.redirect(`/desk/work/${id}?said=${act}`);
  const values =
    act === 'cut'
      ? {
          ...Object.fromEntries(
            [...cutFields, ...employmentFields, 'accompanied', 'substituteDay', 'rewardKind'].map((name) => [
              name,
              '',
            ]),
          ),
          ...fields,
        }
      : {};
  const shown = act === 'publish' ? { ...publishFields, ...fields } : values;
  return api.answer<Returned>(returnedBy(outcome.refusal, shown), 422);
}

function sent(api: DeskApi, act: Act, id: string, fields: Record<string, string>) {
  const { gigId = '', reason = '', justification = '', shown = '' } = fields;
  if (act === 'publish') {
    const said = { signs: signsIn(fields), insurance: insuranceIn(fields) };
    return api.send(PublishGigsDocument, { id, justification, ...said });
  }
  if (act === 'decline') return api.send(DeclineHelpDocument, { id, reason });
  if (act === 'open' || act === 'close')
    return api.send(OpenGigDocument, { id: gigId, open: act === 'open' });
  if (act === 'call_off')
    return api.send(CallOffGigDocument, { id: gigId, reason, shown: Number(shown) || 0 });
  if (act === 'move')
    return api.send(MoveGigForWeatherDocument, { id: gigId, reason, shown: Number(shown) || 0 });
  if (act === 'edit_series') {
    const { seriesId = '' } = fields;
    return api.send(EditSeriesDocument, { id: seriesId, edit: seriesEditIn(fields), reason, justification });
  }
  return api.send(CutGigsDocument, { id, cut: cutIn(fields) });
}

/** One request at the desk: what is asked, the gigs cut out of it, and who has a place. */
export default function DeskHelpRequest() {
  const { at, areas, past, templates, series, teams, looks, said } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.work');
  const locale = useLocale() as UiLocale;
  const { wrongAmong } = useReturnedProblems(returned);
  const { request } = at;
  const words = useTranslations('desk.employment');
  const together = useTranslations('desk.teams');
  const kinds = useTranslations('desk.signs');
  const labels = {
    ...Object.fromEntries(cutFields.map((name) => [name, t(`cut.${name}`)])),
    ...Object.fromEntries(employmentFields.map((name) => [name, words(name)])),
  };
  const drafts = request.gigs.filter(({ phase }) => phase === 'draft');
  return (
    <div className={form.page}>
      <BackLink to="/desk/work">{t('title')}</BackLink>
      <DeskTitle title={request.title} of={request.company} />
      <OutcomeNotice done={said && !returned ? t(`said.${said}`) : null} />
      <ProblemSummary
        wrong={wrongAmong({
          ...labels,
          accompanied: together('accompanied'),
          substituteDay: together('substituteDay'),
          justification: t('justification'),
          rewardKind: kinds('rewardKind'),
          signsReason: kinds('reason'),
          signsChecked: kinds('title'),
          insuranceKind: t('insuranceKind'),
          insuranceNote: t('insuranceNote'),
        })}
        refusal={returned?.refusal}
      />
      <dl className={styles.facts}>
        {(['what', 'place', 'contact'] as const).map((name) => (
          <div key={name}>
            <dt>{t(`of.${name}`)}</dt>
            <dd style={{ whiteSpace: 'pre-line' }}>{request[name]}</dd>
          </div>
        ))}
        <div>
          <dt>{t('of.span')}</dt>
          <dd className="figures">
            {t('span', {
              ...{ from: shortDay(request.fromDay, locale), to: shortDay(request.toDay, locale) },
              hours: request.hours,
            })}
          </dd>
        </div>
      </dl>
      {request.reason ? <p>{t('reasonWas', { reason: request.reason })}</p> : null}
      {request.gigs.length > 0 ? (
        <section aria-label={t('gigsTitle')}>
          <h2>{t('gigsTitle')}</h2>
          <p className="quiet">{t('namesLead')}</p>
          <GigRows at={at} past={past} />
        </section>
      ) : null}
      <TeamList teams={teams} gigs={request.gigs} />
      <SignsStory looks={looks} />
      <SeriesList series={series} gigs={request.gigs} />
      {drafts.length > 0 ? <PublishDrafts returned={returned} drafts={drafts} /> : null}
      {request.state === 'declined' ? null : <ByTemplate requestId={request.id} templates={templates} />}
      {request.state === 'declined' ? null : (
        <section aria-label={t('cutTitle')}>
          <h2>{t('cutTitle')}</h2>
          <p className="quiet">{t('cutLead')}</p>
          <CutFields at={at} areas={areas} past={past} returned={returned} key={request.gigs.length} />
        </section>
      )}
      {request.state === 'asked' ? <Decline /> : null}
    </div>
  );
}

function Decline() {
  const t = useTranslations('desk.work');
  return (
    <details className={folds.fold}>
      <summary>{t('decline')}</summary>
      <Form method="post" className={form.form}>
        <LongTextField id="field-reason" name="reason" rows={2} label={t('reason')} />
        <div className={form.acts}>
          <SubmitButton quiet mih={48} name="act" value="decline">
            {t('decline')}
          </SubmitButton>
        </div>
      </Form>
    </details>
  );
}

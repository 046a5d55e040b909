import { day, moment, money, moneyTaxIncluded, occasion, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../../api/api.ts';
import { ProblemSummary } from '../../../forms/problem-summary.tsx';
import { type Returned, returnedBy } from '../../../forms/problem.ts';
import { textOf } from '../../../forms/read-form.ts';
import { useLinks } from '../../../frame.ts';
import type { MyGigQuery } from '../../../gql/public/graphql.ts';
import { hoursIn } from '../../../parts/hours-in.ts';
import { IncidentForm } from '../../../parts/incident-form.tsx';
import { incidentIn } from '../../../parts/incident-in.ts';
import { notedInstant } from '../../../parts/noted-time.ts';
import { Fact, Facts, Notice, Page, Section } from '../../../parts/page.tsx';
import { WorkConsultation } from '../../../parts/work-consultation.tsx';
import { WorkClaims, WorkEvaluation } from '../../../parts/work-said.tsx';
import { unanswered } from '../../../parts/yes-or-no.tsx';
import { CheckInForms, MissedForm } from './check-in-forms.tsx';
import {
  CheckInDocument,
  EvaluateGigDocument,
  MyGigDocument,
  ReportIncidentDocument,
  ReportWorkDocument,
  SayNobodyMetDocument,
} from './day-questions.ts';
import styles from '../requests/requests.module.css';
import { HoursForm } from './hours-form.tsx';
import { EvaluateForm, ReportForm } from './report-forms.tsx';

const said = ['checked_in', 'reported', 'missed', 'evaluated', 'incident'] as const;
const asked = ['clear', 'onTime', 'again'] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { myGig } = await api.load(MyGigDocument, { id: params.id ?? '' });
  const query = new URL(request.url).searchParams.get('said');
  return api.answer({ ...myGig, done: said.find((one) => one === query) ?? null });
}

/** Checks in, reports, says that nobody was there, or evaluates. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const id = params.id ?? '';
  const fields = await textOf(request);
  const act = said.find((one) => one === fields.act) ?? 'checked_in';
  const open = act === 'evaluated' ? unanswered(fields, asked) : {};
  if (Object.keys(open).length > 0) return api.answer<Returned>({ problems: open, values: fields }, 422);
  const outcome = await sent(api, act, id, fields);
  if (outcome.ok) return api.redirect(`/me/gigs/${id}?said=${act}`);
  const values = {
    code: '',
    myself: '',
    minutes: '',
    line: '',
    reason: '',
    from: '',
    to: '',
    breakMinutes: '',
    what: '',
    happenedAt: '',
    ...fields,
  };
  return api.answer<Returned>(returnedBy(outcome.refusal, values), 422);
}

function sent(api: Api, act: (typeof said)[number], id: string, fields: Record<string, string>) {
  const { code = '', myself = '', clock = '', startsAt = '', reason = '', line = '' } = fields;
  if (act === 'incident') return api.send(ReportIncidentDocument, { id, incident: incidentIn(fields) });
  if (act === 'missed') return api.send(SayNobodyMetDocument, { id, reason });
  if (act === 'reported') {
    const stepsRight = fields.stepsRight === 'yes' ? true : fields.stepsRight === 'no' ? false : null;
    return api.send(ReportWorkDocument, {
      id,
      report: { minutes: minutesIn(fields.minutes), line, stepsRight, hours: hoursIn(fields) },
    });
  }
  if (act === 'evaluated') {
    const yes = (name: (typeof asked)[number]) => fields[name] === 'yes';
    const evaluation = { clear: yes('clear'), onTime: yes('onTime'), again: yes('again'), line };
    return api.send(EvaluateGigDocument, { id, evaluation });
  }
  const notedAt = notedInstant(startsAt, clock);
  return api.send(CheckInDocument, { id, code, myself: myself === 'on', notedAt });
}

/** As people type it on a phone; what is no number is one that is refused. */
function minutesIn(typed = ''): number {
  const digits = typed.normalize('NFKC').replace(/[\s,分]/g, '');
  return /^\d{1,4}$/.test(digits) ? Number(digits) : -1;
}

/** One gig of one's own: where and when, under which number, and the one thing that is to be done now. */
export default function MyGigDay() {
  const { own, place, checkInOpen, checkInFrom, done } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('gigDay');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const words = useTranslations('employment');
  const accident = useTranslations('incident');
  const { gig } = own;
  const employed = gig.track === 'employment';
  const { state, checkedInAt } = place;
  const working = checkedInAt && ['checked_in', 'reported', 'disputed'].includes(state);
  const awaited = !checkedInAt && (state === 'taken' || state === 'disputed');
  return (
    <Page title={gig.title} eyebrow={<Link to={to('/me/gigs')}>{t('back')}</Link>}>
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      {done && !returned ? (
        <Notice tone="good">{done === 'incident' ? accident('said') : t(`said.${done}`)}</Notice>
      ) : null}
      <Standing place={place} />
      <Facts>
        <Fact name={t('number')}>
          <strong style={{ fontSize: 'var(--title)' }}>{t('numberOf', { place: place.place })}</strong>
        </Fact>
        <Fact name={t('when')}>{occasion(gig.startsAt, gig.endsAt, locale)}</Fact>
        <Fact name={t('where')}>{gig.place}</Fact>
        <Fact name={employed ? words('wage') : t('reward')}>
          {employed
            ? words('dayWage', { amount: money(gig.reward, locale), date: day(own.dueOn, locale) })
            : t('rewardOf', { reward: moneyTaxIncluded(gig.reward, locale), date: day(own.dueOn, locale) })}
        </Fact>
      </Facts>
      <p className="small quiet">{t('numberHint')}</p>
      {awaited ? (
        <Section title={t('checkInTitle')} lead={checkInOpen ? t('checkInLead') : null}>
          {checkInOpen ? null : <p>{t('checkInFrom', { at: moment(checkInFrom, locale) })}</p>}
          <CheckInForms returned={returned} open={checkInOpen} startsAt={gig.startsAt} />
        </Section>
      ) : null}
      {awaited ? <MissedForm returned={returned} /> : null}
      {working && employed ? <HoursForm gig={gig} place={place} returned={returned} /> : null}
      {working && !employed ? <ReportForm place={place} returned={returned} /> : null}
      {checkInOpen || checkedInAt ? (
        <IncidentForm id={place.id} startsAt={gig.startsAt} className={styles.answer} returned={returned} />
      ) : null}
      {state === 'accepted' ? <Evaluations place={place} returned={returned} /> : null}
      <WorkConsultation consultation={gig.consultation} />
    </Page>
  );
}

type Place = MyGigQuery['myGig']['place'];

/** Where it stands, in one sentence. */
function Standing({
  place: { state, checkedInAt, inspectedUntil, endedBy, reason, claims },
}: {
  place: Place;
}) {
  const t = useTranslations('gigDay');
  const words = useTranslations('workSaid');
  const locale = useLocale() as UiLocale;
  const until = inspectedUntil ? moment(inspectedUntil, locale) : '';
  const accepter =
    state === 'accepted' ? (endedBy === 'company' || endedBy === 'desk' ? endedBy : 'clock') : null;
  return (
    <Notice tone={state === 'disputed' ? 'warn' : 'calm'} title={t(`states.${state}`, { until })}>
      {checkedInAt ? (
        <p className="figures">{t('checkedInAt', { at: moment(checkedInAt, locale) })}</p>
      ) : null}
      {accepter ? <p>{t(`acceptedBy.${accepter}`)}</p> : null}
      <WorkClaims claims={claims} />
      {reason ? <p>{words('decided', { reason })}</p> : null}
    </Notice>
  );
}

function Evaluations({ place, returned }: { place: Place; returned: Returned | undefined }) {
  const t = useTranslations('gigDay');
  return (
    <>
      {place.evaluable ? <EvaluateForm returned={returned} /> : null}
      {place.given && !place.received ? <p>{t('given')}</p> : null}
      {place.received ? (
        <Section title={t('receivedTitle')}>
          <WorkEvaluation of={place.received} />
        </Section>
      ) : null}
    </>
  );
}

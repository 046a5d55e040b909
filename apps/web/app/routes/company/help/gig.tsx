import { money, moneyTaxIncluded, occasion, type UiLocale } from '@enishi/ui';
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
import { incidentIn } from '../../../parts/incident-in.ts';
import { hoursIn } from '../../../parts/hours-in.ts';
import { Notice, Page, Section } from '../../../parts/page.tsx';
import { unanswered } from '../../../parts/yes-or-no.tsx';
import styles from '../talent/talent.module.css';
import {
  AcceptWorkDocument,
  CompanyGigDocument,
  DisputeWorkDocument,
  EvaluateWorkerDocument,
  GigWorkersDocument,
  ReportWorkerIncidentDocument,
} from './gig-questions.ts';
import own from './gig.module.css';
import { GigPlace } from './gig-place.tsx';
import { Workers } from './workers.tsx';
import { TurningCode } from './turning-code.tsx';

const said = ['accepted', 'disputed', 'evaluated', 'incident'] as const;
const kinds = ['no_show', 'someone_else', 'work', 'hours'] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { companyId = '', gigId = '' } = params;
  const { companyGig } = await api.load(CompanyGigDocument, { companyId, id: gigId });
  const employed = companyGig.gig.track === 'employment';
  const workers = employed ? (await api.load(GigWorkersDocument, { companyId, id: gigId })).gigWorkers : null;
  const url = new URL(request.url);
  const arrival = `${url.origin}${api.place.base}/me/gigs/check-in`;
  const query = url.searchParams.get('said');
  return api.answer({
    companyId,
    ...companyGig,
    workers,
    arrival,
    done: said.find((one) => one === query) ?? null,
  });
}

/** Accepts, disputes or evaluates one place. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const { companyId = '', gigId = '' } = params;
  const fields = await textOf(request);
  const act = said.find((one) => one === fields.act) ?? 'accepted';
  const open = act === 'evaluated' ? unanswered(fields, ['stepsDone', 'again']) : {};
  if (Object.keys(open).length > 0) return api.answer<Returned>({ problems: open, values: fields }, 422);
  const { id = '', reason = '', line = '' } = fields;
  const kind = kinds.find((one) => one === fields.kind) ?? 'work';
  const outcome =
    act === 'incident'
      ? await api.send(ReportWorkerIncidentDocument, { companyId, id, incident: incidentIn(fields) })
      : act === 'disputed'
        ? await api.send(DisputeWorkDocument, { companyId, id, kind, reason, hours: hoursIn(fields) })
        : act === 'evaluated'
          ? await api.send(EvaluateWorkerDocument, {
              ...{ companyId, id },
              evaluation: { stepsDone: fields.stepsDone === 'yes', again: fields.again === 'yes', line },
            })
          : await api.send(AcceptWorkDocument, { companyId, id });
  if (outcome.ok) return api.redirect(`/company/${companyId}/help/${gigId}?said=${act}`);
  return api.answer<Returned>(
    returnedBy(outcome.refusal, { reason: '', line: '', kind: '', what: '', happenedAt: '', ...fields }),
    422,
  );
}

/** A gig on its day: the code to show, and each place by its number with what is to be done about it. */
export default function CompanyGigPage() {
  const { companyId, gig, codes, placeCode, places, workers, arrival, done } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('companyGig');
  const accident = useTranslations('incident');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  return (
    <Page
      title={gig.title}
      eyebrow={<Link to={to(`/company/${companyId}/help`)}>{t('back')}</Link>}
      lead={t('lead')}
    >
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      {done && !returned ? (
        <Notice tone="good">{done === 'incident' ? accident('saidByCompany') : t(`said.${done}`)}</Notice>
      ) : null}
      <p className="figures">
        {occasion(gig.startsAt, gig.endsAt, locale)} · {gig.place} ·{' '}
        {workers ? money(gig.reward, locale) : moneyTaxIncluded(gig.reward, locale)}
      </p>
      <Section title={t('codeTitle')} lead={codes ? t('codeLead') : null}>
        {codes ? (
          <TurningCode
            address={`${arrival}?code=${encodeURIComponent(codes.picture)}`}
            digits={codes.digits}
            seconds={codes.seconds}
          />
        ) : (
          <p>{t('codeClosed')}</p>
        )}
        <details>
          <summary>{t('placeCodeTitle')}</summary>
          <p className="small">{t('placeCodeLead')}</p>
          <p className={`figures ${own.placeCode}`}>{placeCode}</p>
        </details>
      </Section>
      {workers ? <Workers workers={workers} /> : null}
      <Section title={t('places')}>
        {places.length === 0 ? <p className="quiet">{t('none')}</p> : null}
        <ul className={styles.found}>
          {places.map((place) => (
            <GigPlace key={place.id} place={place} returned={returned} gig={gig} />
          ))}
        </ul>
      </Section>
    </Page>
  );
}

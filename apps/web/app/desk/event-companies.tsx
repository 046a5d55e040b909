import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { type Returned, returnedBy } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { DeskApi } from './desk-api.ts';
import { EventCompaniesDocument, SaveCompanyTermsDocument } from './events/company-questions.ts';
import { CompanyStandings } from './events/company-standings.tsx';
import { CompanyTermsForm } from './events/company-terms-form.tsx';
import { countIn } from './events/count-in.ts';
import styles from './events/events.module.css';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import panels from './parts/panel.module.css';

const classes = ['tickets_gathering', 'tickets_tour', 'tickets_training'] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const eventId = params.id ?? '';
  const { eventCompanies } = await api.load(EventCompaniesDocument, { eventId });
  const saved = new URL(request.url).searchParams.has('saved');
  return api.answer({ eventId, companies: eventCompanies, saved });
}

/** Keeps what the event keeps for companies; without a benefit it keeps nothing. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const eventId = params.id ?? '';
  const fields = await textOf(request);
  const kind = classes.find((one) => one === fields.kind);
  const of = (name: string) => countIn(fields[name] ?? '');
  const terms = kind && {
    ...{ kind, position: of('position'), places: of('places') },
    ...{ daysBefore: of('daysBefore'), hour: of('hour'), mostPerCompany: of('mostPerCompany') },
  };
  const outcome = await api.send(SaveCompanyTermsDocument, { eventId, terms: terms ?? null });
  if (outcome.ok) return api.redirect(`/desk/events/${eventId}/companies?saved`);
  return api.answer<Returned>(returnedBy(outcome.refusal, fields), 422);
}

/** Places of an event for companies: what is kept until when, which company has how many, and the form. */
export default function DeskEventCompanies() {
  const { eventId, companies, saved } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.eventCompanies');
  const events = useTranslations('desk.events');
  return (
    <div className={styles.page}>
      <BackLink to={`/desk/events/${eventId}`}>{events('backToEvent')}</BackLink>
      <DeskTitle title={t('title')} of={companies.titleJa} />
      {saved && !returned ? (
        <p className={`${panels.notice} ${panels.good}`} role="status">
          {t('saved')}
        </p>
      ) : null}
      <p>{t('lead')}</p>
      {companies.terms ? <CompanyStandings dates={companies.dates} /> : null}
      <CompanyTermsForm companies={companies} returned={returned} />
    </div>
  );
}

import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { type Returned, returnedBy } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { useLinks } from '../frame.ts';
import { hoursIn } from '../parts/hours-in.ts';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import choices from './parts/choices.module.css';
import { OutcomeNotice } from './parts/outcome-notice.tsx';
import panels from './parts/panel.module.css';
import styles from './talent/talent.module.css';
import {
  CheckInByHandDocument,
  CloseIncidentDocument,
  IncidentsDocument,
  DecideWorkDocument,
  WorkPlacesDocument,
} from './work/place-questions.ts';
import { IncidentRows } from './work/incident-rows.tsx';
import { PlaceRow } from './work/place-row.tsx';

const states = ['disputed', 'taken', 'checked_in', 'reported', 'accepted', 'not_done'] as const;
const acts = ['by_hand', 'done', 'not_done', 'incident'] as const;
const perPage = 30;

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const query = new URL(request.url).searchParams;
  const state = states.find((one) => one === query.get('state')) ?? 'disputed';
  const asked = { state, first: perPage, after: query.get('after') };
  const { workPlaces } = await api.load(WorkPlacesDocument, asked);
  const { incidents } = await api.load(IncidentsDocument);
  return api.answer({
    ...workPlaces,
    incidents,
    state,
    said: acts.find((one) => one === query.get('said')) ?? null,
  });
}

/** Checks somebody in by hand, or decides. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const state = new URL(request.url).searchParams.get('state') ?? 'disputed';
  const fields = await textOf(request);
  const { id = '', reason = '' } = fields;
  const act = acts.find((one) => one === fields.act) ?? 'by_hand';
  const outcome =
    act === 'incident'
      ? await api.send(CloseIncidentDocument, { id, note: reason })
      : act === 'by_hand'
        ? await api.send(CheckInByHandDocument, { id, reason })
        : await api.send(DecideWorkDocument, { id, done: act === 'done', reason, hours: hoursIn(fields) });
  if (outcome.ok)
    return api.redirect(`/desk/work/places?${new URLSearchParams({ state, said: act }).toString()}`);
  return api.answer<Returned>(returnedBy(outcome.refusal, {}), 422);
}

/** The desk's board: who came, what was reported, what is disputed; what a person must decide comes first. */
export default function DeskWorkPlaces() {
  const { items, incidents, endCursor, hasNext, state, said } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('desk.work.places');
  const work = useTranslations('desk.work');
  const to = useLinks();
  return (
    <div className={styles.page}>
      <BackLink to="/desk/work">{work('title')}</BackLink>
      <DeskTitle title={t('title')} />
      <p className="quiet">{t('lead')}</p>
      <OutcomeNotice done={said && !returned ? t(`said.${said}`) : null} refusal={returned?.refusal} />
      {incidents.length > 0 ? <IncidentRows incidents={incidents} /> : null}
      <nav className={choices.choices} aria-label={t('byState')}>
        {states.map((one) => (
          <Link
            key={one}
            to={to(`/desk/work/places?state=${one}`)}
            aria-current={one === state ? 'page' : undefined}
          >
            {t(`states.${one}`)}
          </Link>
        ))}
      </nav>
      {items.length === 0 ? (
        <section className={panels.empty}>
          <h2>{t('empty')}</h2>
        </section>
      ) : null}
      <ul className={styles.crew}>
        {items.map((item) => (
          <PlaceRow key={item.place.id} item={item} />
        ))}
      </ul>
      {hasNext && endCursor ? (
        <p>
          <Link to={`?${new URLSearchParams({ state, after: endCursor }).toString()}`}>{t('later')}</Link>
        </p>
      ) : null}
    </div>
  );
}

import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
  useParams,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { returnedBy } from '../forms/problem.ts';
import { textOf } from '../forms/read-form.ts';
import { ConsentCard } from './consents/consent-card.tsx';
import styles from './consents/consents.module.css';
import { DeskConsentsDocument, StopConsentForDocument } from './consents/questions.ts';
import { stopIn } from './consents/stop-choices.ts';
import { DeskApi } from './desk-api.ts';
import { BackLink } from './parts/back-link.tsx';
import { DeskTitle } from './parts/desk-title.tsx';
import { OutcomeNotice } from './parts/outcome-notice.tsx';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  const { memberConsents } = await api.load(DeskConsentsDocument, { memberId: params.id ?? '' });
  return api.answer({ shown: memberConsents, stopped: new URL(request.url).searchParams.has('stopped') });
}

/** Stops one; what was typed comes back to its own form with what is to be mended. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const memberId = params.id ?? '';
  const typed = await textOf(request);
  const id = typed.consent ?? '';
  const outcome = await api.send(StopConsentForDocument, { memberId, id, input: stopIn(typed) });
  if (outcome.ok) return api.redirect(`/desk/members/${memberId}/consents?stopped`);
  return api.answer({ ...returnedBy(outcome.refusal, typed), consent: id }, 422);
}

/** Whom a member shows something; the desk stops it on the person's word. */
export default function DeskConsents() {
  const { shown, stopped } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const { id } = useParams();
  const t = useTranslations('desk.consents');
  const given = shown.consents.filter(({ state }) => state === 'in_force');
  const ended = shown.consents.filter(({ state }) => state !== 'in_force');
  const groups = [
    { title: t('inForce'), consents: given },
    { title: t('ended'), consents: ended },
  ].filter(({ consents }) => consents.length > 0);
  return (
    <div className={styles.page}>
      <BackLink to={`/desk/members/${id ?? ''}`}>{t('back')}</BackLink>
      <DeskTitle title={t('title', { name: shown.name })} />
      <OutcomeNotice done={stopped && !answered ? t('stopped') : null} refusal={answered?.refusal} />
      <p className="quiet">{t('lead')}</p>
      {groups.length === 0 ? (
        <div>
          <p>{t('none')}</p>
          <p className="quiet">{t('noneLead')}</p>
        </div>
      ) : null}
      {groups.map(({ title, consents }) => (
        <section key={title} aria-label={title}>
          <h2>{title}</h2>
          <ul className={styles.list}>
            {consents.map((consent) => (
              <ConsentCard
                key={consent.id}
                consent={consent}
                paper={shown.paper}
                returned={answered?.consent === consent.id ? answered : undefined}
              />
            ))}
          </ul>
        </section>
      ))}
      {shown.more ? <p className="small quiet">{t('more')}</p> : null}
      <p className="small quiet">{t('logged')}</p>
    </div>
  );
}

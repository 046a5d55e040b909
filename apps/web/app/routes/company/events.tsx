import { newId } from '@enishi/kernel';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { type Returned, returnedBy } from '../../forms/problem.ts';
import { textOf } from '../../forms/read-form.ts';
import { useLinks } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Notice, Page } from '../../parts/page.tsx';
import { CompanyEventDate } from './company-event-date.tsx';
import {
  AssignCompanyPlaceDocument,
  CompanyEventsDocument,
  HandOnCompanyPlaceDocument,
  SetCompanyHostingDocument,
  TakeBackCompanyPlaceDocument,
} from './event-questions.ts';
import styles from './events.module.css';
import { useWrongOfHolder } from './holder-fields.tsx';
import { Hostings } from './hostings.tsx';

const said = ['assigned', 'handedOn', 'takenBack', 'nameOff', 'nameOn'] as const;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const companyId = params.companyId ?? '';
  const { companyEvents, companyHostings } = await api.load(CompanyEventsDocument, { companyId });
  const asked = new URL(request.url).searchParams.get('said');
  const done = said.find((one) => one === asked) ?? null;
  return api.answer({ companyId, events: companyEvents, hostings: companyHostings, press: newId(), done });
}

/** Sends somebody, sends somebody else, or takes a place back. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const companyId = params.companyId ?? '';
  const fields = await textOf(request);
  const { act, eventId } = fields;
  if (eventId) return setHosting(api, companyId, { eventId, shown: act === 'nameOn' });
  const { placeId: id = '', occurrenceId = '', press = '' } = fields;
  const { holder: memberId = '', recipientName: name = '', recipientEmail: email = '' } = fields;
  const holder = { memberId: memberId || null, name, email };
  const outcome =
    act === 'takeBack'
      ? await api.send(TakeBackCompanyPlaceDocument, { companyId, id })
      : act === 'handOn'
        ? await api.send(HandOnCompanyPlaceDocument, { companyId, id, holder })
        : await api.send(AssignCompanyPlaceDocument, { companyId, occurrenceId, holder, press });
  if (!outcome.ok) return api.answer<Returned>(returnedBy(outcome.refusal, fields), 409);
  const done = act === 'takeBack' ? 'takenBack' : act === 'handOn' ? 'handedOn' : 'assigned';
  return api.redirect(`/company/${companyId}/events?said=${done}`);
}

/** Takes the company's name off an event, or puts it back. */
async function setHosting(api: Api, companyId: string, wish: { eventId: string; shown: boolean }) {
  const outcome = await api.send(SetCompanyHostingDocument, { companyId, ...wish });
  if (!outcome.ok) return api.answer<Returned>(returnedBy(outcome.refusal, {}), 409);
  return api.redirect(`/company/${companyId}/events?said=${wish.shown ? 'nameOn' : 'nameOff'}`);
}

/**
 * Events to which a company may send people with the seats of its plan: how many are left, whom it sends. Below it those that name the
 * company as their host.
 */
export default function CompanyEvents() {
  const { companyId, events, hostings, press, done } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('companyEvents');
  const wrong = useWrongOfHolder(returned);
  const to = useLinks();
  return (
    <Page title={t('title')} lead={t('lead')} eyebrow={events.title}>
      <ProblemSummary wrong={wrong} refusal={returned?.refusal} />
      {done && !returned ? <Notice tone="good">{t(`done.${done}`)}</Notice> : null}
      {events.dates.length === 0 ? (
        <Notice title={t('emptyTitle')}>
          <p>{t('empty')}</p>
          <Acts>
            <ButtonLink to={to('/events')} quiet>
              {t('allEvents')}
            </ButtonLink>
          </Acts>
        </Notice>
      ) : (
        <ul className={styles.dates}>
          {events.dates.map((date) => (
            <CompanyEventDate
              key={date.id}
              date={date}
              holders={events.holders}
              press={press}
              only={events.dates.length === 1}
              returned={returned}
            />
          ))}
        </ul>
      )}
      <Hostings companyId={companyId} hostings={hostings} />
      <Acts>
        <ButtonLink to={to(`/company/${companyId}/benefits`)} quiet>
          {t('toBenefits')}
        </ButtonLink>
        <ButtonLink to={to(`/company/${companyId}`)} quiet>
          {t('back')}
        </ButtonLink>
      </Acts>
    </Page>
  );
}

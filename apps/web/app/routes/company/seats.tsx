import { day, type UiLocale } from '@enishi/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs, useActionData, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { textOf } from '../../forms/read-form.ts';
import { useLinks, useText } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Acts, Fact, Facts, Notice, Page } from '../../parts/page.tsx';
import { seatActs } from './seat-acts.ts';
import { SeatChoice } from './seat-choice.tsx';
import { SeatDomains } from './seat-domains.tsx';
import { InviteForm, Invitations } from './seat-invitations.tsx';
import { SeatedPeople } from './seated-people.tsx';
import { CompanySeatsDocument } from './seat-questions.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { company, companySeats } = await api.load(CompanySeatsDocument, { id: params.companyId ?? '' });
  const share = new URL(`${api.place.base}/seat/${company.id}`, request.url).href;
  return api.answer({ company, list: companySeats, share });
}

/** What was typed comes back where it was refused; what was done is said above. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const { act = '', ...typed } = await textOf(request);
  const done = await seatActs[act]?.(api, params.companyId ?? '', typed);
  if (!done) return api.redirect(`/company/${params.companyId}/seats`);
  const { refusal } = done;
  return api.answer({ refusal, done: refusal === null ? act : null, typed }, refusal === null ? 200 : 409);
}

/** The seats of a company: how many, who sits, who was asked, and whoever may come by its domain. */
export default function CompanySeats() {
  const { company, list, share } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('seats');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  const runs = list.capacity > 0;
  const typed = returned?.refusal ? returned.typed : {};
  const people = list.seats.filter(({ state }) => state === 'claimed' || state === 'waiting');
  const asked = list.seats.filter(({ state }) => state === 'invited' || state === 'expired');
  return (
    <Page
      title={t('title')}
      lead={runs && list.planName ? t('lead', { plan: text(list.planName) }) : undefined}
      eyebrow={company.title}
    >
      <ProblemSummary wrong={[]} refusal={returned?.refusal ?? undefined} />
      {returned?.done ? <Notice tone="good">{t(`done.${returned.done as 'invite'}`)}</Notice> : null}
      {runs ? (
        <Facts>
          <Fact name={t('capacity')}>{t('people', { count: list.capacity })}</Fact>
          <Fact name={t('used')}>{t('people', { count: list.people })}</Fact>
          <Fact name={t('free')}>{t('people', { count: list.free })}</Fact>
          {list.lastDay ? <Fact name={t('lastDay')}>{day(list.lastDay, locale)}</Fact> : null}
        </Facts>
      ) : (
        <Notice tone="warn" title={t('lapsedTitle')}>
          <p>{list.people > 0 ? t('lapsedWaits') : t('lapsedLead')}</p>
        </Notice>
      )}
      {list.toChoose ? <SeatChoice people={people} capacity={list.capacity} /> : null}
      {runs ? <InviteForm typed={typed['emails'] ?? ''} free={list.free} asked={asked.length} /> : null}
      <SeatedPeople people={people} typed={typed} />
      {asked.length > 0 ? <Invitations seats={asked} /> : null}
      {runs ? <SeatDomains domains={list.domains} typed={typed} share={share} /> : null}
      <Acts>
        <ButtonLink to={to(`/company/${company.id}`)} quiet>
          {t('back')}
        </ButtonLink>
      </Acts>
    </Page>
  );
}

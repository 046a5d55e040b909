import { moneyTaxIncluded, occasion, shortDay, type UiLocale } from '@enishi/ui';
import { AgreeToTerms } from './agree-to-terms.tsx';
import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { returnedBy } from '../../forms/problem.ts';
import { textOf } from '../../forms/read-form.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks, useText } from '../../frame.ts';
import type { GigQuery } from '../../gql/public/graphql.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { CompanyRecordSection, companyRecordsOf } from '../../parts/company-record.tsx';
import { JoinOrSignIn } from '../../parts/join-or-sign-in.tsx';
import { municipalitiesOf } from '../../parts/municipalities.ts';
import { Acts, Fact, Facts, Notice, Page, Section } from '../../parts/page.tsx';
import { WorkConsultation } from '../../parts/work-consultation.tsx';
import { rememberReturn } from '../sign-in/return-cookie.ts';
import { placeName } from '../companies/place-names.ts';
import { GigMatchDocument } from './match-questions.ts';
import { EmploymentFacts } from './employment-facts.tsx';
import { GigGuide } from './guide.tsx';
import { GigDocument, LeaveGigQueueDocument, TakeGigDocument, WaitForGigDocument } from './questions.ts';
import { ThisAndYou } from './suited-gigs.tsx';
import { MyGigTeamsDocument } from './team-questions.ts';
import { TermsList } from './terms-list.tsx';
import { GigWaiting } from './waiting.tsx';
import { WhoMayTake } from './who-may-take.tsx';
import { CompanionWords } from './companion-words.tsx';

/** Whoever has to join or to sign in first comes back here afterwards. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const id = params.id ?? '';
  const { gig, gigGuide, gigWaiting, minorsWelcome, viewer } = await api.load(GigDocument, { id });
  const here = `${api.place.base}/gigs/${encodeURIComponent(id)}`;
  const member = Boolean(viewer?.memberId);
  if (!member) api.setCookie(rememberReturn(here));
  const match = member ? (await api.load(GigMatchDocument, { id })).myGigMatch : null;
  const teams = member ? (await api.load(MyGigTeamsDocument)).myGigTeams : [];
  const team = teams.find(({ gigId }) => gigId === id) ?? null;
  const { companyId } = gig.gig;
  const record = (await companyRecordsOf(api, [companyId]))[companyId];
  const areas = await municipalitiesOf(request);
  const [guide, waiting] = [gigGuide, gigWaiting];
  return api.answer({ ...gig, minorsWelcome, guide, waiting, record, member, here, match, team, areas });
}

/** Takes a place, and the terms are told at the same moment; or waits for one, or waits no more. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const { agreed = '', agreedTo = '', act = 'take' } = await textOf(request);
  if (act === 'wait' || act === 'leave') {
    const asked = { id: params.id ?? '' };
    const answer =
      act === 'wait'
        ? await api.send(WaitForGigDocument, asked)
        : await api.send(LeaveGigQueueDocument, asked);
    if (answer.ok) return api.redirect(`/gigs/${encodeURIComponent(asked.id)}`);
    return api.answer(returnedBy(answer.refusal, { agreed: '' }), 409);
  }
  const outcome = await api.send(TakeGigDocument, {
    ...{ id: params.id ?? '', agreed: agreed === 'on', agreedTo: agreedTo || null },
  });
  if (outcome.ok) return api.redirect('/me/gigs?said=taken');
  return api.answer(returnedBy(outcome.refusal, { agreed }), 409);
}

/** One gig: what there is to do, how, for how much, who asks, and the terms; then the tick and the one button. */
export default function GigPage() {
  const { gig, guide, record, terms, ownId, areas, match, minorsWelcome } = useLoaderData<typeof loader>();
  const t = useTranslations('gigs');
  const words = useTranslations('employment');
  const together = useTranslations('gigTeam');
  const weather = useTranslations('weather');
  const employed = gig.track === 'employment';
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const text = useText();
  const area = placeName(gig.area, areas);
  return (
    <Page title={gig.title} eyebrow={t('title')}>
      <Facts>
        <Fact name={t('when')}>{occasion(gig.startsAt, gig.endsAt, locale)}</Fact>
        <Fact name={t('where')}>{[area ? text(area) : '', gig.place].filter(Boolean).join(' ')}</Fact>
        {employed ? (
          <EmploymentFacts gig={gig} />
        ) : (
          <Fact name={t('reward')}>{moneyTaxIncluded(gig.reward, locale)}</Fact>
        )}
        <WhoMayTake gig={gig} minorsWelcome={minorsWelcome} />
        <Fact name={t('minutes')}>{t('minutesAbout', { minutes: gig.minutes })}</Fact>
        <Fact name={t('skill')}>
          {text(gig.skill)}
          {gig.beginnerOk ? t('beginnerToo') : ''}
        </Fact>
        {gig.substituteDay ? (
          <Fact name={weather('substitute')}>
            {weather('substituteDay', { day: shortDay(gig.substituteDay, locale) })}
          </Fact>
        ) : null}
        {gig.insurance ? <Fact name={weather('insurance')}>{text(gig.insurance)}</Fact> : null}
        {gig.companionBy ? (
          <Fact name={together('companion')}>
            <CompanionWords by={gig.companionBy} here={gig.companionHere} />
          </Fact>
        ) : null}
        <Fact name={t('company')}>
          {gig.companyShown ? <Link to={to(`/companies/${gig.companyId}`)}>{gig.company}</Link> : gig.company}
        </Fact>
        <Fact name={t('places')}>{t('placesOf', { places: gig.places, left: gig.places - gig.taken })}</Fact>
      </Facts>
      {match ? <ThisAndYou match={match} /> : null}
      <Section title={t('steps')}>
        <ol>
          {gig.steps.map((step, at) => (
            <li key={at}>{`${at + 1}. ${step}`}</li>
          ))}
        </ol>
      </Section>
      {guide ? <GigGuide guide={guide} without={gig.insurance ? ['insurance'] : []} /> : null}
      <CompanyRecordSection record={record} />
      <Section
        title={employed ? words('terms') : t('terms')}
        lead={employed ? words('termsLead') : t('termsLead')}
      >
        <TermsList terms={terms} />
      </Section>
      <WorkConsultation consultation={gig.consultation} />
      <Taking phase={gig.phase} taken={ownId !== null} />
      <p>
        <Link to={to('/gigs')}>{t('toBoard')}</Link>
      </p>
    </Page>
  );
}

function Taking({ phase, taken }: { phase: GigQuery['gig']['gig']['phase']; taken: boolean }) {
  const { member, here, consent, waiting, gig, team } = useLoaderData<typeof loader>();
  const free = gig.taken + waiting.kept < gig.places;
  const returned = useActionData<typeof action>();
  const t = useTranslations('gigs');
  const together = useTranslations('gigTeam');
  const to = useLinks();
  const { problemOf, wrongAmong } = useReturnedProblems(returned);
  const refused = <ProblemSummary wrong={wrongAmong({ agreed: t('agree') })} refusal={returned?.refusal} />;
  if (taken)
    return (
      <Notice tone="good" title={t('own')}>
        <Acts>
          <ButtonLink to={to('/me/gigs')}>{t('toOwn')}</ButtonLink>
          {team ? (
            <ButtonLink quiet to={to(`/gigs/team/${team.code}`)}>
              {together('toTeam')}
            </ButtonLink>
          ) : null}
        </Acts>
      </Notice>
    );
  if (team)
    return (
      <Notice title={together('mine')}>
        <Acts>
          <ButtonLink to={to(`/gigs/team/${team.code}`)}>{together('toTeam')}</ButtonLink>
        </Acts>
      </Notice>
    );
  if (member && (phase === 'filled' || (phase === 'open' && !free)))
    return (
      <>
        {refused}
        <GigWaiting waiting={waiting} />
      </>
    );
  if (phase !== 'open')
    return (
      <>
        {refused}
        <Notice title={t(`phases.${phase}`)}>
          <p>{t('others')}</p>
        </Notice>
      </>
    );
  if (!member)
    return (
      <Notice title={t('membersOnly')}>
        <JoinOrSignIn here={here} join={t('join')} signIn={t('signIn')} hint={t('joinHint')} />
      </Notice>
    );
  return (
    <>
      {waiting.heldUntil ? <GigWaiting waiting={waiting} /> : null}
      <Form method="post" preventScrollReset>
        {refused}
        <AgreeToTerms consent={consent} error={problemOf('agreed')} />
        <Acts>
          <SubmitButton mih={48}>{t('take')}</SubmitButton>
          {gig.places - gig.taken - waiting.kept > 1 ? (
            <ButtonLink quiet to={to(`/gigs/${gig.id}/together`)}>
              {together('begin')}
            </ButtonLink>
          ) : null}
        </Acts>
      </Form>
    </>
  );
}

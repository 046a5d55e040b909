import { moment, moneyTaxIncluded, occasion, type UiLocale } from '@enishi/ui';
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
import { useLinks } from '../../frame.ts';
import { JoinOrSignIn } from '../../parts/join-or-sign-in.tsx';
import { Acts, Fact, Facts, Notice, Page, Section } from '../../parts/page.tsx';
import { rememberReturn } from '../sign-in/return-cookie.ts';
import { GigDocument } from './questions.ts';
import {
  GigTeamDocument,
  JoinGigTeamDocument,
  LeaveGigTeamDocument,
  StayInGigTeamDocument,
} from './team-questions.ts';
import { AgreeToTerms } from './agree-to-terms.tsx';
import styles from './team.module.css';
import { TeamState } from './team-state.tsx';
import { TermsList } from './terms-list.tsx';

const said = ['stayed'] as const;

/** Whoever has to join the community or to sign in first comes back here afterwards. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { gigTeam: team } = await api.load(GigTeamDocument, { code: params.code ?? '' });
  const { gig, viewer } = await api.load(GigDocument, { id: team.gigId });
  const here = `${api.place.base}/gigs/team/${encodeURIComponent(team.code)}`;
  const member = Boolean(viewer?.memberId);
  if (!member) api.setCookie(rememberReturn(here));
  const { origin, searchParams } = new URL(request.url);
  const done = said.find((one) => one === searchParams.get('said')) ?? null;
  return api.answer({ ...gig, team, member, here, link: `${origin}${here}`, done });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const code = params.code ?? '';
  const { act = 'yes', agreed = '', agreedTo = '' } = await textOf(request);
  const here = `/gigs/team/${encodeURIComponent(code)}`;
  if (act === 'leave' || act === 'stay') {
    const answer =
      act === 'leave'
        ? await api.send(LeaveGigTeamDocument, { code })
        : await api.send(StayInGigTeamDocument, { code });
    if (answer.ok) return api.redirect(act === 'stay' ? `${here}?said=stayed` : here);
    return api.answer(returnedBy(answer.refusal, { agreed: '' }), 409);
  }
  const outcome = await api.send(JoinGigTeamDocument, {
    ...{ code, agreed: agreed === 'on', agreedTo: agreedTo || null },
  });
  if (outcome.ok) return api.redirect(here);
  return api.answer(returnedBy(outcome.refusal, { agreed }), 409);
}

/** A team by its link: what the gig is, how many have said yes, and one's own yes to one's own terms. */
export default function Team() {
  const { gig, team, done } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('gigTeam');
  const words = useTranslations('gigs');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const { wrongAmong } = useReturnedProblems(returned);
  return (
    <Page title={gig.title} eyebrow={t('title')}>
      <ProblemSummary wrong={wrongAmong({ agreed: words('agree') })} refusal={returned?.refusal} />
      {done && !returned ? <Notice tone="good" title={t(done)} /> : null}
      <Facts>
        <Fact name={words('when')}>{occasion(gig.startsAt, gig.endsAt, locale)}</Fact>
        <Fact name={words('where')}>{gig.place}</Fact>
        {gig.track === 'employment' ? null : (
          <Fact name={words('reward')}>{moneyTaxIncluded(gig.reward, locale)}</Fact>
        )}
      </Facts>
      {team.own || team.phase !== 'gathering' ? <OwnState /> : <OwnYes />}
      <p>
        <Link to={to(`/gigs/${gig.id}`)}>{t('toGig')}</Link>
      </p>
    </Page>
  );
}

function OwnState() {
  const { team, link } = useLoaderData<typeof loader>();
  return <TeamState team={team} link={link} />;
}

function OwnYes() {
  const { team, terms, consent, member, here } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('gigTeam');
  const words = useTranslations('gigs');
  const locale = useLocale() as UiLocale;
  const { problemOf } = useReturnedProblems(returned);
  return (
    <>
      <Notice title={t('invited')}>
        <p>{t('invitedLead')}</p>
        <p>{t('gathering', { size: team.size, said: team.said })}</p>
        <p>{t('until', { size: team.size, until: moment(team.heldUntil, locale) })}</p>
      </Notice>
      {member ? (
        <Form method="post" preventScrollReset className={styles.form}>
          <Section title={t('ownTerms')}>
            <TermsList terms={terms} />
          </Section>
          <AgreeToTerms consent={consent} error={problemOf('agreed')} />
          <Acts>
            <SubmitButton mih={48} name="act" value="yes">
              {t('yes')}
            </SubmitButton>
          </Acts>
        </Form>
      ) : (
        <Notice title={words('membersOnly')}>
          <JoinOrSignIn here={here} join={words('join')} signIn={words('signIn')} hint={words('joinHint')} />
        </Notice>
      )}
    </>
  );
}

import { occasion, type UiLocale } from '@enishi/ui';
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
import { SelectField, TickField } from '../../forms/fields.tsx';
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
import { GatherGigTeamDocument } from './team-questions.ts';
import { AgreeToTerms } from './agree-to-terms.tsx';
import styles from './team.module.css';
import { TermsList } from './terms-list.tsx';

/** For how many a team is begun; what is free is asked when it is. */
const sizes = [2, 3, 4, 5, 6];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const id = params.id ?? '';
  const { gig, gigWaiting, viewer } = await api.load(GigDocument, { id });
  const here = `${api.place.base}/gigs/${encodeURIComponent(id)}/together`;
  const member = Boolean(viewer?.memberId);
  if (!member) api.setCookie(rememberReturn(here));
  const free = gig.gig.places - gig.gig.taken - gigWaiting.kept;
  return api.answer({ ...gig, member, here, sizes: sizes.filter((size) => size <= Math.max(free, 2)) });
}

/** Places are kept for all of them, and whoever began goes on to the link for the others. */
export async function action({ request, params }: ActionFunctionArgs) {
  const api = new Api(request);
  const { size = '', whole = '', agreed = '', agreedTo = '' } = await textOf(request);
  const outcome = await api.send(GatherGigTeamDocument, {
    ...{ id: params.id ?? '', size: Number(size) || 0, whole: whole === 'on', agreed: agreed === 'on' },
    agreedTo: agreedTo || null,
  });
  if (outcome.ok) return api.redirect(`/gigs/team/${outcome.value.gatherGigTeam}`);
  return api.answer(returnedBy(outcome.refusal, { size, whole, agreed }), 409);
}

/** Taking a gig with friends: for how many, one's own terms and yes; the friends answer for themselves. */
export default function Together() {
  const { gig, terms, consent, member, here, sizes: offered } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('gigTeam');
  const words = useTranslations('gigs');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const { problemOf, wrongAmong } = useReturnedProblems(returned);
  return (
    <Page title={t('title')} eyebrow={gig.title} lead={t('lead')}>
      <Facts>
        <Fact name={words('when')}>{occasion(gig.startsAt, gig.endsAt, locale)}</Fact>
        <Fact name={words('where')}>{gig.place}</Fact>
      </Facts>
      {member ? (
        <Form method="post" preventScrollReset className={styles.form}>
          <ProblemSummary
            wrong={wrongAmong({ size: t('size'), agreed: words('agree') })}
            refusal={returned?.refusal}
          />
          <SelectField
            id="field-size"
            name="size"
            label={t('size')}
            error={problemOf('size')}
            defaultValue={returned?.values.size ?? '3'}
            data={offered.map((count) => ({ value: String(count), label: t('people', { count }) }))}
          />
          <TickField
            id="field-whole"
            name="whole"
            label={t('whole')}
            description={t('wholeHint')}
            defaultChecked={returned?.values.whole === 'on'}
          />
          <Section title={t('ownTerms')}>
            <TermsList terms={terms} />
          </Section>
          <AgreeToTerms consent={consent} error={problemOf('agreed')} />
          <Acts>
            <SubmitButton mih={48}>{t('gather')}</SubmitButton>
          </Acts>
        </Form>
      ) : (
        <Notice title={words('membersOnly')}>
          <JoinOrSignIn here={here} join={words('join')} signIn={words('signIn')} hint={words('joinHint')} />
        </Notice>
      )}
      <p>
        <Link to={to(`/gigs/${gig.id}`)}>{t('toGig')}</Link>
      </p>
    </Page>
  );
}

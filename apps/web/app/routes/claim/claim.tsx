import { day, type UiLocale } from '@enishi/ui';
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
import { TextField } from '../../forms/fields.tsx';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { textOf } from '../../forms/read-form.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useFrame, useLinks } from '../../frame.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { isOnPaper } from '../../parts/on-paper.ts';
import { Acts, Fact, Facts, Notice, Page, Section } from '../../parts/page.tsx';
import { ClaimEntryDocument, JoinEntryDocument } from './questions.ts';

type Joined = { number: string; formerNumber: string; undoableUntil: string } | null;

/** Looking does nothing: the code alone opens nothing. */
export function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const code = params.code ?? '';
  const here = `${api.place.base}/claim${code ? `/${encodeURIComponent(code)}` : ''}`;
  return api.answer({ code, here });
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const { sheet = '', birthDate = '', intent } = await textOf(request);
  const typed = { code: sheet.trim(), birthDate };
  const refused = (refusal: string) =>
    api.answer({ refusal, sheet, birthDate, joined: undefined as Joined | undefined }, 409);
  if (intent === 'join') {
    const outcome = await api.send(JoinEntryDocument, typed);
    if (!outcome.ok) return refused(outcome.refusal.message);
    const joined: Joined = outcome.value.joinEntry ?? null;
    return api.answer({ refusal: undefined, sheet: '', birthDate: '', joined });
  }
  const outcome = await api.send(ClaimEntryDocument, typed);
  return outcome.ok ? api.redirect('/claim/address') : refused(outcome.refusal.message);
}

/** Whoever was registered at a desk takes the entry over: the code of their sheet and their day of birth. Who is a member already makes it one with their membership. */
export default function ClaimPage() {
  const { code, here } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('claim');
  const to = useLinks();
  const { viewer } = useFrame();
  const own = viewer?.memberId && !isOnPaper(viewer.email) ? viewer : null;
  if (returned?.joined !== undefined) return <JoinedPage joined={returned.joined} />;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <meta name="robots" content="noindex" />
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      {own ? (
        <Notice title={t('ownTitle')}>
          <p>{t('own', { name: own.displayName ?? '', number: own.memberNumber ?? '' })}</p>
        </Notice>
      ) : null}
      <Form method="post" autoComplete="off">
        <TextField
          id="field-sheet"
          name="sheet"
          label={t('code')}
          description={t('codeHint')}
          defaultValue={returned?.sheet ?? code}
          autoComplete="off"
          spellCheck={false}
          mb="md"
        />
        <TextField
          id="field-birthDate"
          name="birthDate"
          label={t('birthDate')}
          description={t('birthHint')}
          defaultValue={returned?.birthDate}
          autoComplete="bday"
          mb="md"
        />
        <Acts>
          {own ? (
            <SubmitButton size="lg" name="intent" value="join">
              {t('join')}
            </SubmitButton>
          ) : null}
          <SubmitButton size={own ? undefined : 'lg'} quiet={Boolean(own)} name="intent" value="claim">
            {own ? t('signInAsEntry') : t('claim')}
          </SubmitButton>
        </Acts>
      </Form>
      {own ? null : (
        <Section title={t('memberTitle')}>
          <p>
            {t('member')}{' '}
            <Link to={to(`/sign-in?next=${encodeURIComponent(here)}`)}>{t('memberSignIn')}</Link>
          </p>
        </Section>
      )}
      <Section title={t('afterTitle')}>
        <p>{own ? t('afterJoining') : t('after')}</p>
      </Section>
    </Page>
  );
}

/** What came of it: under which number it goes on, and what came along. Null: they were one already. */
function JoinedPage({ joined }: { joined: Joined }) {
  const t = useTranslations('claim');
  const to = useLinks();
  const locale = useLocale() as UiLocale;
  return (
    <Page title={t('joinedTitle')} lead={joined ? t('joinedLead') : t('joinedBefore')}>
      <meta name="robots" content="noindex" />
      {joined ? (
        <Facts>
          <Fact name={t('number')}>{joined.number}</Fact>
          <Fact name={t('formerNumber')}>{joined.formerNumber}</Fact>
          <Fact name={t('undo')}>{t('undoUntil', { day: day(joined.undoableUntil, locale) })}</Fact>
        </Facts>
      ) : null}
      <Acts>
        <ButtonLink to={to('/me/gigs')}>{t('seeGigs')}</ButtonLink>
        <ButtonLink quiet to={to('/me/consents')}>
          {t('seeConsents')}
        </ButtonLink>
      </Acts>
    </Page>
  );
}

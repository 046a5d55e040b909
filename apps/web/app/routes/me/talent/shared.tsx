import { day, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
  useSearchParams,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../../api/api.ts';
import { ProblemSummary } from '../../../forms/problem-summary.tsx';
import { textOf } from '../../../forms/read-form.ts';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import { useLinks, useText } from '../../../frame.ts';
import type { MySharedCardQuery } from '../../../gql/public/graphql.ts';
import { ButtonLink } from '../../../parts/button-link.tsx';
import { CareerLines } from '../../../parts/career-lines.tsx';
import { useCardWords } from '../../../parts/card-words.tsx';
import { useRecipientName } from '../../../parts/recipient-name.ts';
import { Acts, Fact, Facts, Notice, Page, Section } from '../../../parts/page.tsx';
import { StopConsentDocument } from '../consents/questions.ts';
import { MyPagesNav } from '../my-pages.tsx';
import { answerOwn } from './answer-own.ts';
import { BlockCompaniesDocument, MySharedCardDocument, ShareCardDocument } from './shared-questions.ts';
import { StandingNotice } from './standing-notice.tsx';
import styles from './talent.module.css';
import { Ticks } from './ticks.tsx';
import { recipientIn, toOf, WhoSees } from './who-sees.tsx';

const said = ['shared', 'stopped', 'blocked'] as const;
const tick = 'company-';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const to = recipientIn(new URL(request.url).searchParams.get('to'));
  const found = await api.send(MySharedCardDocument, { to });
  const outcome = found.ok ? { ok: true as const, value: found.value.mySharedCard } : found;
  return answerOwn(api, request, { outcome, said });
}

/** Shows the card, stops it, or keeps it from companies. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const { act, id = '', agreed = '', to = '', ...fields } = await textOf(request);
  const companyIds = Object.keys(fields).flatMap((name) =>
    name.startsWith(tick) ? [name.slice(tick.length)] : [],
  );
  const { outcome, done } =
    act === 'stop'
      ? { outcome: await api.send(StopConsentDocument, { id }), done: 'stopped' }
      : act === 'block'
        ? { outcome: await api.send(BlockCompaniesDocument, { companyIds }), done: 'blocked' }
        : {
            outcome: await api.send(ShareCardDocument, {
              ...{ withAbout: act === 'with', to: recipientIn(to), agreedTo: agreed },
            }),
            done: 'shared',
          };
  if (outcome.ok) return api.redirect(`/me/talent/companies?said=${done}`);
  return api.answer({ refusal: outcome.refusal.message }, 422);
}

type Own = MySharedCardQuery['mySharedCard'];
type Areas = { code: string; name: { ja: string; en: string } }[];

/** What companies see of the viewer without a name, the one button that stops it, and the companies that never see it. */
export default function MySharedCard() {
  const { own, areas, done, refusal } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('sharedCard');
  const links = useLinks();
  const [query] = useSearchParams();
  const asked = recipientIn(query.get('to'));
  const to = asked ? toOf({ kind: asked.kind, key: asked.key ?? null }) : 'companies';
  return (
    <Page title={t('title')} lead={t('lead')}>
      <MyPagesNav />
      <ProblemSummary wrong={[]} refusal={returned?.refusal} />
      {done && !returned ? <Notice tone="good">{t(`said.${done}`)}</Notice> : null}
      {refusal ? <Notice>{refusal}</Notice> : null}
      {own ? (
        <>
          <Standing own={own} />
          {own.written ? <Preview own={own} areas={areas} /> : null}
          {own.offered && own.written && !own.standingId ? (
            <>
              <WhoSees recipients={own.recipients} to={to} />
              <Agreeing own={own} to={to} />
            </>
          ) : null}
          <Blocks companies={own.companies} />
        </>
      ) : null}
      <p>
        <Link to={links('/me/scouts')}>{t('toScouts')}</Link>
      </p>
      <p>
        <Link to={links('/me/consents#diary')}>{t('toDiary')}</Link>
      </p>
    </Page>
  );
}

/** Whether companies see anything, and the one button that stops it. */
function Standing({
  own: { offered, written, standingId, standingUntil, standingFor, shownTo },
}: {
  own: Own;
}) {
  const t = useTranslations('sharedCard');
  const whom = useTranslations('cardRecipients');
  const nameOf = useRecipientName();
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  if (standingId && standingUntil)
    return (
      <StandingNotice title={t('shown')} id={standingId} stop={t('stop')}>
        {standingFor ? <p>{whom('shownTo', { name: nameOf(standingFor) })}</p> : null}
        <p>{t('shownLead', { date: day(standingUntil, locale) })}</p>
        <p className="figures">{t('shownTo', { count: shownTo })}</p>
      </StandingNotice>
    );
  if (!offered) return <Notice title={t('off')}>{t('offLead')}</Notice>;
  if (written) return <Notice title={t('hidden')}>{t('hiddenLead')}</Notice>;
  return (
    <Notice title={t('unwritten')}>
      <p>{t('unwrittenLead')}</p>
      <Acts>
        <ButtonLink to={to('/me/talent')}>{t('toRecord')}</ButtonLink>
      </Acts>
    </Notice>
  );
}

/** The card as a company would open it. */
function Preview({ own, areas }: { own: Own; areas: Areas }) {
  const t = useTranslations('sharedCard');
  const company = useTranslations('companyTalent');
  const text = useText();
  const { said: saidOf, bandName } = useCardWords({ skills: [], areas });
  const words = { ...saidOf({ ...own, skillIds: [] }), skills: own.skills.map(text).join(company('comma')) };
  const { about, aboutReach, aboutShown, standingId } = own;
  const told = aboutReach ? t(`aboutReach.${aboutReach}`) : standingId && !aboutShown ? t('aboutOff') : about;
  return (
    <Section title={t('preview')} lead={t('previewLead')}>
      {own.older ? <p>{t('older')}</p> : null}
      <Facts>
        <Fact name={t('ageBand')}>{bandName(own.ageBand)}</Fact>
        {(['skills', 'areas', 'slots', 'roles', 'styles'] as const).map((part) => (
          <Fact key={part} name={company(`of.${part}`)}>
            {words[part] || company('nothing')}
          </Fact>
        ))}
        <Fact name={company('of.careers')}>
          <CareerLines careers={own.careers} />
        </Fact>
        <Fact name={t('about')}>{told ?? company('nothing')}</Fact>
      </Facts>
    </Section>
  );
}

/** The sentences, each with its own button: what is pressed is what is agreed to. */
function Agreeing({ own: { wording, wordingWithAbout, about, aboutReach }, to }: { own: Own; to: string }) {
  const t = useTranslations('sharedCard');
  const text = useText();
  const ways = [
    { act: 'without', words: text(wording) },
    ...(about && !aboutReach ? [{ act: 'with', words: text(wordingWithAbout) } as const] : []),
  ] as const;
  return (
    <Section title={t('allowTitle')} lead={t('choose')}>
      {ways.map(({ act, words }) => (
        <Form key={act} method="post" className={styles.agreeing}>
          <p className={styles.way}>{t(act as 'with' | 'without')}</p>
          <p>{words}</p>
          <input type="hidden" name="agreed" value={words} />
          <input type="hidden" name="to" value={to} />
          <Acts>
            <SubmitButton mih={48} name="act" value={act} quiet={act === 'with'}>
              {t('share')}
            </SubmitButton>
          </Acts>
        </Form>
      ))}
    </Section>
  );
}

function Blocks({ companies }: { companies: Own['companies'] }) {
  const t = useTranslations('sharedCard');
  const choices = companies.map(({ id, title, own }) => ({
    name: `${tick}${id}`,
    label: own ? `${title}${t('own')}` : title,
  }));
  const blocked = new Set(
    companies.flatMap(({ id, blocked: is, own }) => (is || own ? [`${tick}${id}`] : [])),
  );
  return (
    <Section title={t('blockTitle')} lead={t('blockLead')}>
      {companies.length === 0 ? (
        <p className="quiet">{t('blockNone')}</p>
      ) : (
        <Form method="post" className={styles.form}>
          <Ticks
            id="blocks"
            title={t('blockLegend')}
            choices={choices}
            isTicked={(name) => blocked.has(name)}
          />
          <Acts>
            <SubmitButton quiet mih={48} name="act" value="block">
              {t('saveBlocks')}
            </SubmitButton>
          </Acts>
        </Form>
      )}
    </Section>
  );
}

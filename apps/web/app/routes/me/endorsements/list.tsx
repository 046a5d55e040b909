import {
  type ActionFunctionArgs,
  Link,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../../api/api.ts';
import { ProblemSummary } from '../../../forms/problem-summary.tsx';
import { textOf } from '../../../forms/read-form.ts';
import { useLinks } from '../../../frame.ts';
import { Notice, Page, Section } from '../../../parts/page.tsx';
import { StopConsentDocument } from '../consents/questions.ts';
import { MyPagesNav } from '../my-pages.tsx';
import { AskForWords } from './ask.tsx';
import { AskedLine, GivenWord, ReceivedWord } from './lines.tsx';
import {
  AskForEndorsementsDocument,
  LetWordBeCarriedDocument,
  MyEndorsementsDocument,
  ShowEndorsementDocument,
  TakeBackEndorsementDocument,
} from './questions.ts';
import styles from './endorsements.module.css';

const said = ['asked', 'stopped', 'shown', 'hidden', 'endorsed', 'taken_back', 'carried', 'kept'] as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const outcome = await api.send(MyEndorsementsDocument);
  if (!outcome.ok) return api.answer({ own: null, done: null, refusal: outcome.refusal.message }, 409);
  const query = new URL(request.url).searchParams.get('said');
  const done = said.find((one) => one === query) ?? null;
  return api.answer({ own: outcome.value.myEndorsements, done, refusal: null });
}

/** Asks for words or stops that, shows one or does not, takes one back, or lets one be carried or no more. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const { act = '', id = '', agreed, named } = await textOf(request);
  const acts = {
    asked: () => api.send(AskForEndorsementsDocument, { agreedTo: agreed || null }),
    stopped: () => api.send(StopConsentDocument, { id }),
    shown: () => api.send(ShowEndorsementDocument, { id, shown: true }),
    hidden: () => api.send(ShowEndorsementDocument, { id, shown: false }),
    taken_back: () => api.send(TakeBackEndorsementDocument, { id }),
    carried: () =>
      api.send(LetWordBeCarriedDocument, { id, named: Boolean(named), agreedTo: agreed || null }),
    kept: () => api.send(StopConsentDocument, { id }),
  };
  const known = Object.keys(acts).find((one) => one === act) as keyof typeof acts | undefined;
  const outcome = await acts[known ?? 'hidden']();
  if (outcome.ok) return api.redirect(`/me/words?said=${known ?? 'hidden'}`);
  return api.answer({ refusal: outcome.refusal.message }, 409);
}

/** What people who worked along say of the viewer, who asks the viewer for a word, and what the viewer wrote. */
export default function MyWords() {
  const { own, done, refusal } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('endorsements');
  const to = useLinks();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <MyPagesNav />
      <ProblemSummary wrong={[]} refusal={returned?.refusal ?? refusal ?? undefined} />
      {done && !returned ? <Notice tone="good">{t(`said.${done}`)}</Notice> : null}
      {own ? (
        <>
          <Section title={t('received')} lead={own.received.length > 0 ? t('shownWhere') : undefined}>
            {own.received.length === 0 ? <p className="quiet">{t('receivedEmpty')}</p> : null}
            <ul className={styles.words} hidden={own.received.length === 0}>
              {own.received.map((word) => (
                <ReceivedWord key={word.id} word={word} />
              ))}
            </ul>
          </Section>
          <AskForWords own={own} />
          <Section title={t('asked')} lead={own.asked.length > 0 ? t('askedLead') : undefined}>
            {own.asked.length === 0 ? <p className="quiet">{t('askedEmpty')}</p> : null}
            <ul className={styles.words} hidden={own.asked.length === 0}>
              {own.asked.map((asked) => (
                <AskedLine key={asked.id} asked={asked} />
              ))}
            </ul>
          </Section>
          <Section title={t('given')}>
            {own.given.length === 0 ? <p className="quiet">{t('givenEmpty')}</p> : null}
            <ul className={styles.words} hidden={own.given.length === 0}>
              {own.given.map((word) => (
                <GivenWord key={word.id} word={word} wording={own.carryWording} />
              ))}
            </ul>
          </Section>
        </>
      ) : null}
      <p>
        <Link to={to('/me/skills')}>{t('toSkills')}</Link>
      </p>
    </Page>
  );
}

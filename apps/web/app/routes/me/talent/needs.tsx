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
import { Api } from '../../../api/api.ts';
import { LongTextField } from '../../../forms/long-text-field.tsx';
import { ProblemSummary } from '../../../forms/problem-summary.tsx';
import { type Returned, returnedBy } from '../../../forms/problem.ts';
import { textOf } from '../../../forms/read-form.ts';
import { useReturnedProblems } from '../../../forms/returned-problems.ts';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import { useLinks, useText } from '../../../frame.ts';
import type { MyLifeNeedsQuery, NeedsReader } from '../../../gql/public/graphql.ts';
import { Acts, Notice, Page } from '../../../parts/page.tsx';
import { lifeNeeds } from '../../../parts/talent-choices.ts';
import { StopConsentDocument } from '../consents/questions.ts';
import { MyPagesNav } from '../my-pages.tsx';
import { MyLifeNeedsDocument, SaveLifeNeedsDocument } from './profile-questions.ts';
import { StandingNotice } from './standing-notice.tsx';
import styles from './talent.module.css';
import { Ticks } from './ticks.tsx';

const said = ['saved', 'shown', 'stopped', 'forgotten'] as const;
const readers: readonly NeedsReader[] = ['coordinator', 'secretariat'];

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new Api(request);
  const found = await api.send(MyLifeNeedsDocument);
  const query = new URL(request.url).searchParams.get('said');
  const done = said.find((one) => one === query) ?? null;
  if (!found.ok) return api.answer({ own: null, done, refusal: found.refusal.message }, 409);
  return api.answer({ own: found.value.myLifeNeeds, done, refusal: null });
}

/** Keeps what was chosen and who may read it, or stops whoever reads it. */
export async function action({ request }: ActionFunctionArgs) {
  const api = new Api(request);
  const fields = await textOf(request);
  if (fields.act === 'stop') {
    const outcome = await api.send(StopConsentDocument, { id: fields.id ?? '' });
    if (outcome.ok) return api.redirect('/me/talent/needs?said=stopped');
    return api.answer<Returned>(returnedBy(outcome.refusal, {}), 409);
  }
  const needs = lifeNeeds.filter((need) => `need-${need}` in fields);
  const note = fields.note ?? '';
  const reader = readers.find((one) => one === fields.reader) ?? null;
  const agreedTo = reader ? (fields[`agreed-${reader}`] ?? null) : null;
  const outcome = await api.send(SaveLifeNeedsDocument, { needs, note, reader, agreedTo });
  if (!outcome.ok) return api.answer<Returned>(returnedBy(outcome.refusal, { note: '', ...fields }), 422);
  const kept = needs.length > 0 || note.trim() !== '';
  return api.redirect(`/me/talent/needs?said=${!kept ? 'forgotten' : reader ? 'shown' : 'saved'}`);
}

type Own = MyLifeNeedsQuery['myLifeNeeds'];

/** What the viewer needs in order to live here, which no company ever sees, and who may read it. */
export default function MyLifeNeeds() {
  const { own, done, refusal } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('lifeNeeds');
  const to = useLinks();
  return (
    <Page title={t('title')} lead={t('lead')}>
      <MyPagesNav />
      {done && !returned ? <Notice tone="good">{t(done)}</Notice> : null}
      {refusal ? <Notice>{refusal}</Notice> : null}
      {own ? (
        <>
          <Standing own={own} />
          <NeedsForm own={own} />
        </>
      ) : null}
      <p>
        <Link to={to('/me/talent')}>{t('back')}</Link>
      </p>
      <p>
        <Link to={to('/me/consents#diary')}>{t('toDiary')}</Link>
      </p>
    </Page>
  );
}

/** Who may read it now, and the one button that stops it. */
function Standing({ own: { changedAt, reader, standingId, standingUntil } }: { own: Own }) {
  const t = useTranslations('lifeNeeds');
  const locale = useLocale() as UiLocale;
  if (!reader || !standingId || !standingUntil) return changedAt ? <Notice>{t('hidden')}</Notice> : null;
  return (
    <StandingNotice title={t(`standing.${reader}`)} id={standingId} stop={t('stop')}>
      <p>{t('standingLead', { date: day(standingUntil, locale) })}</p>
    </StandingNotice>
  );
}

function NeedsForm({ own }: { own: Own }) {
  const returned = useActionData<typeof action>();
  const t = useTranslations('lifeNeeds');
  const { problemOf, wrongAmong } = useReturnedProblems(returned);
  const typed = returned && 'note' in returned.values ? returned.values : null;
  const isTicked = (name: string): boolean =>
    typed ? name in typed : own.needs.some((need) => name === `need-${need}`);
  return (
    <>
      <ProblemSummary wrong={wrongAmong({ note: t('note') })} refusal={returned?.refusal} />
      <Form
        method="post"
        noValidate
        className={styles.form}
        key={`${own.changedAt ?? 'first'} ${own.reader ?? ''}`}
      >
        <Ticks
          id="needs"
          title={t('needs')}
          hint={t('needsHint')}
          choices={lifeNeeds.map((need) => ({ name: `need-${need}`, label: t(`names.${need}`) }))}
          isTicked={isTicked}
        />
        <LongTextField
          optional
          id="field-note"
          name="note"
          rows={3}
          label={t('note')}
          description={t('noteHint', { most: own.longestNote })}
          error={problemOf('note')}
          defaultValue={typed?.note ?? own.note ?? ''}
        />
        <Readers own={own} chosen={typed ? (typed.reader ?? '') : (own.reader ?? '')} />
        <Acts>
          <SubmitButton mih={48}>{t('save')}</SubmitButton>
        </Acts>
      </Form>
    </>
  );
}

/** Whom to show it to, each with the sentence that is agreed to by choosing it. */
function Readers({ own, chosen }: { own: Own; chosen: string }) {
  const t = useTranslations('lifeNeeds');
  const text = useText();
  const ways = [
    { reader: '', title: t('nobody'), words: t('nobodyLead'), sentence: null },
    ...own.sentences.map(({ reader, wording }) => ({
      ...{ reader, title: t(`reader.${reader}`), words: text(wording), sentence: text(wording) },
    })),
  ];
  return (
    <fieldset className={styles.group} id="field-reader">
      <legend>{t('readers')}</legend>
      <p className="small quiet">{t('readersHint')}</p>
      {ways.map(({ reader, title, words, sentence }) => (
        <label key={reader} className={styles.tile}>
          <input type="radio" name="reader" value={reader} defaultChecked={chosen === reader} />
          <span>
            <strong className={styles.way}>{title}</strong>
            <span className={styles.sentence}>{words}</span>
          </span>
          {sentence ? <input type="hidden" name={`agreed-${reader}`} value={sentence} /> : null}
        </label>
      ))}
    </fieldset>
  );
}

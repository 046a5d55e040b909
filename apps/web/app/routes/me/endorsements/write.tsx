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
import { SelectField, TextField } from '../../../forms/fields.tsx';
import { ProblemSummary } from '../../../forms/problem-summary.tsx';
import { textOf } from '../../../forms/read-form.ts';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import { useLinks, useText } from '../../../frame.ts';
import type { EndorsementRequestQuery, EndorsementWord } from '../../../gql/public/graphql.ts';
import { Acts, Page } from '../../../parts/page.tsx';
import { MyPagesNav } from '../my-pages.tsx';
import talent from '../talent/talent.module.css';
import { Ticks } from '../talent/ticks.tsx';
import { EndorseDocument, EndorsementRequestDocument } from './questions.ts';

const words: readonly EndorsementWord[] = ['careful', 'reliable', 'quick', 'cheerful', 'explains', 'again'];
const tick = 'word-';

export async function loader({ request, params: { id = '' } }: LoaderFunctionArgs) {
  const api = new Api(request);
  const outcome = await api.send(EndorsementRequestDocument, { id });
  if (!outcome.ok) return api.answer({ asked: null, refusal: outcome.refusal.message }, 404);
  return api.answer({ asked: outcome.value.endorsementRequest, refusal: null });
}

/** Sends the word to whoever asked for it. */
export async function action({ request, params: { id = '' } }: ActionFunctionArgs) {
  const api = new Api(request);
  const { skillId = '', text = '', ...fields } = await textOf(request);
  const chosen = words.filter((word) => `${tick}${word}` in fields);
  const outcome = await api.send(EndorseDocument, { id, skillId, words: chosen, text });
  if (outcome.ok) return api.redirect('/me/words?said=endorsed');
  return api.answer({ refusal: outcome.refusal.message, skillId, text, chosen }, 422);
}

/** A word about somebody with whom the viewer worked, and who asked for it. */
export default function WriteWord() {
  const { asked, refusal } = useLoaderData<typeof loader>();
  const returned = useActionData<typeof action>();
  const t = useTranslations('endorsements');
  const locale = useLocale() as UiLocale;
  const text = useText();
  const to = useLinks();
  const facts = asked && { name: asked.name, what: text(asked.what), date: day(asked.occurredOn, locale) };
  return (
    <Page
      title={facts ? t('writeTitle', facts) : t('title')}
      lead={facts ? t('writeLead', facts) : undefined}
    >
      <MyPagesNav />
      <ProblemSummary wrong={[]} refusal={returned?.refusal ?? refusal ?? undefined} />
      {asked ? <WordForm asked={asked} /> : null}
      <p>
        <Link to={to('/me/words')}>{t('back')}</Link>
      </p>
    </Page>
  );
}

function WordForm({ asked }: { asked: EndorsementRequestQuery['endorsementRequest'] }) {
  const { skills, mostWords, longestText } = asked;
  const returned = useActionData<typeof action>();
  const t = useTranslations('endorsements');
  const name = useText();
  if (skills.length === 0) return <p className="quiet">{t('noSkills')}</p>;
  return (
    <Form method="post" noValidate className={talent.form}>
      <SelectField
        id="field-skillId"
        name="skillId"
        size="md"
        label={t('skill')}
        defaultValue={returned?.skillId ?? skills[0]?.id}
        data={skills.map((skill) => ({ value: skill.id, label: name(skill.name) }))}
      />
      <Ticks
        id="words"
        title={t('wordsTitle')}
        hint={t('wordsHint', { most: mostWords })}
        choices={words.map((word) => ({ name: `${tick}${word}`, label: t(`words.${word}`) }))}
        isTicked={(field) => returned?.chosen.some((word) => `${tick}${word}` === field) ?? false}
      />
      <TextField
        optional
        id="field-text"
        name="text"
        size="md"
        label={t('text')}
        description={t('textHint', { most: longestText })}
        defaultValue={returned?.text ?? ''}
      />
      <Acts>
        <SubmitButton mih={48}>{t('send')}</SubmitButton>
      </Acts>
    </Form>
  );
}

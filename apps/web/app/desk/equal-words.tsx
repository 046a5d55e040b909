import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { LongTextField } from '../forms/long-text-field.tsx';
import { textOf } from '../forms/read-form.ts';
import { useReturnedProblems } from '../forms/returned-problems.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { DeskApi } from './desk-api.ts';
import panels from './parts/panel.module.css';
import { useRights } from './rights.ts';
import { EqualWordsDocument, SaveEqualWordsDocument } from './settings/equal-words-questions.ts';
import { answerSent } from './settings/sent-rule.ts';
import { SettingsRule } from './settings/settings-rule.tsx';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  return api.answer((await api.load(EqualWordsDocument)).equalWords);
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const { words = '', seen = '' } = await textOf(request);
  const saved = await api.send(SaveEqualWordsDocument, { words, seen });
  return answerSent(api, saved, { words, seen });
}

/** Which words mean the same in the region, a group a line, for companies that search the talent bank. */
export default function DeskEqualWords() {
  const kept = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('desk.equalWords');
  const { serves: mayChange } = useRights();
  const typed = answer?.returned?.values;
  const { problemOf } = useReturnedProblems(answer?.returned ?? undefined);
  return (
    <SettingsRule
      page="equalWords"
      lead={t('lead')}
      sent={answer}
      labels={{ words: t('words') }}
      saved={t('saved')}
      readOnly={mayChange ? null : t('readOnly')}
    >
      <Form method="post" noValidate className={panels.panel} key={kept.seen}>
        <fieldset disabled={!mayChange}>
          <input type="hidden" name="seen" value={typed?.seen ?? kept.seen} />
          <LongTextField
            {...{ id: 'field-words', name: 'words', rows: 14, optional: true, label: t('words') }}
            description={t('hint')}
            error={problemOf('words')}
            defaultValue={typed?.words ?? kept.words}
          />
          {mayChange ? <SubmitButton>{t('save')}</SubmitButton> : null}
        </fieldset>
      </Form>
    </SettingsRule>
  );
}

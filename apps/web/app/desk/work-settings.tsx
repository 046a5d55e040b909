import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { TextField, TickField } from '../forms/fields.tsx';
import { textOf } from '../forms/read-form.ts';
import { useReturnedProblems } from '../forms/returned-problems.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { DeskApi } from './desk-api.ts';
import panels from './parts/panel.module.css';
import { useRights } from './rights.ts';
import { answerSent } from './settings/sent-rule.ts';
import { SettingsRule } from './settings/settings-rule.tsx';
import { SettingsStory } from './settings/settings-story.tsx';
import { SaveWorkSettingsDocument, WorkSettingsDocument } from './settings/work-settings-questions.ts';

const fields = ['feePercent', 'callOffPercent', 'calledOffShare'] as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  return api.answer((await api.load(WorkSettingsDocument)).workSettings);
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const {
    seen = '',
    feePercent = '',
    callOffPercent = '',
    calledOffShare = '',
    ...ticked
  } = await textOf(request);
  const percents = { feePercent, callOffPercent, calledOffShare };
  const input = { ...percents, employsMinors: ticked.employsMinors === 'on' };
  const saved = await api.send(SaveWorkSettingsDocument, { input, seen });
  return answerSent(api, saved, { ...percents, employsMinors: ticked.employsMinors ?? '', seen });
}

/** How gigs are run: what companies pay on top, what is owed where a gig is called off late, and whether minors are employed. */
export default function DeskWorkSettings() {
  const rule = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('desk.workSettings');
  const { legalNotice: mayChange } = useRights();
  const typed = answer?.returned?.values;
  const { problemOf } = useReturnedProblems(answer?.returned ?? undefined);
  const labels = Object.fromEntries(fields.map((name) => [name, t(name)]));
  return (
    <SettingsRule
      page="work"
      lead={t('lead')}
      sent={answer}
      labels={labels}
      saved={t('saved')}
      readOnly={mayChange ? null : t('readOnly')}
    >
      <Form method="post" noValidate className={panels.panel} key={rule.seen}>
        <fieldset disabled={!mayChange}>
          <input type="hidden" name="seen" value={typed?.seen ?? rule.seen} />
          {fields.map((name) => (
            <TextField
              key={name}
              id={`field-${name}`}
              name={name}
              label={t(name)}
              description={t(`${name}Hint`)}
              inputMode="numeric"
              maxLength={6}
              defaultValue={typed?.[name] ?? String(rule[name])}
              error={problemOf(name)}
            />
          ))}
          <TickField
            id="field-employsMinors"
            name="employsMinors"
            label={t('employsMinors')}
            description={t('employsMinorsHint')}
            defaultChecked={typed ? typed.employsMinors === 'on' : rule.employsMinors}
          />
          {mayChange ? <SubmitButton>{t('save')}</SubmitButton> : null}
        </fieldset>
      </Form>
      <SettingsStory
        turns={rule.turns.map(({ changes, ...turn }) => ({
          ...turn,
          changes: changes.map(({ field, before, after }) => ({
            field,
            before: `${before}`,
            after: `${after}`,
          })),
        }))}
        nameOf={(field) => t(field)}
        said={(field, value) => (field === 'employsMinors' ? t(value === '1' ? 'yes' : 'no') : value)}
      />
    </SettingsRule>
  );
}

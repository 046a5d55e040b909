import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useTranslations } from 'use-intl';
import { TextField } from '../forms/fields.tsx';
import { textOf } from '../forms/read-form.ts';
import { useReturnedProblems } from '../forms/returned-problems.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { DeskApi } from './desk-api.ts';
import { ChoiceCards } from './parts/choice-cards.tsx';
import panels from './parts/panel.module.css';
import { useRights } from './rights.ts';
import { DisclosureDocument, SaveDisclosureDocument } from './settings/disclosure-questions.ts';
import { answerSent } from './settings/sent-rule.ts';
import { SettingsRule } from './settings/settings-rule.tsx';
import { SettingsStory } from './settings/settings-story.tsx';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  return api.answer((await api.load(DisclosureDocument)).disclosure);
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const { seen = '', ...sent } = await textOf(request);
  const { days = '', leastAge = '', unknownAge = '', recordDays = '' } = sent;
  const { placementNumber = '', answerDays = '', quietDays = '' } = sent;
  const input = { days, leastAge, unknownAge, recordDays, placementNumber, answerDays, quietDays };
  const saved = await api.send(SaveDisclosureDocument, { input, seen });
  return answerSent(api, saved, { ...input, seen });
}

const ages = ['allowed', 'refused'] as const;
const numbers = ['days', 'leastAge', 'recordDays', 'answerDays', 'quietDays'] as const;
const fields = [
  'days',
  'leastAge',
  'unknownAge',
  'recordDays',
  'placementNumber',
  'answerDays',
  'quietDays',
] as const;

/** How members may give their own data to companies, and who changed it. */
export default function DeskDisclosure() {
  const rule = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('desk.disclosure');
  const { legalNotice: mayChange } = useRights();
  const typed = answer?.returned?.values;
  const { problemOf } = useReturnedProblems(answer?.returned ?? undefined);
  const kept = Object.fromEntries(numbers.map((name) => [name, String(rule[name])]));
  const shown: Record<string, string> = { ...kept, placementNumber: rule.placementNumber ?? '', ...typed };
  const choices = ages.map((value) => ({ value, label: t(`ages.${value}`), hint: t(`ageHints.${value}`) }));
  const labels = Object.fromEntries(fields.map((name) => [name, t(`fields.${name}`)]));
  return (
    <SettingsRule
      page="disclosure"
      lead={t('lead')}
      sent={answer}
      labels={labels}
      saved={t('saved')}
      readOnly={mayChange ? null : t('readOnly')}
    >
      <Form method="post" noValidate className={panels.panel} key={rule.seen}>
        <fieldset disabled={!mayChange}>
          <input type="hidden" name="seen" value={typed?.seen ?? rule.seen} />
          {numbers.slice(0, 2).map(numberOf)}
          <ChoiceCards
            name="unknownAge"
            label={t('unknownAge')}
            choices={choices}
            chosen={typed?.unknownAge ?? rule.unknownAge}
            problem={problemOf('unknownAge')}
          />
          {numberOf('recordDays')}
          <TextField
            optional
            id="field-placementNumber"
            name="placementNumber"
            label={t('placementNumber')}
            description={t('placementNumberHint')}
            maxLength={30}
            defaultValue={shown.placementNumber}
            error={problemOf('placementNumber')}
          />
          {numbers.slice(3).map(numberOf)}
          {mayChange ? <SubmitButton>{t('save')}</SubmitButton> : null}
        </fieldset>
      </Form>
      <SettingsStory
        turns={rule.turns}
        nameOf={(field) => t(`fields.${field}`)}
        said={(field, value) => {
          const age = field === 'unknownAge' ? ages.find((one) => one === value) : undefined;
          return age ? t(`ages.${age}`) : value || t('placementNone');
        }}
      />
    </SettingsRule>
  );

  function numberOf(name: (typeof numbers)[number]) {
    return (
      <TextField
        key={name}
        id={`field-${name}`}
        name={name}
        label={t(name)}
        description={t(`${name}Hint`)}
        inputMode="numeric"
        maxLength={10}
        defaultValue={shown[name]}
        error={problemOf(name)}
      />
    );
  }
}

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
  const typed = await textOf(request);
  const { days = '', leastAge = '', unknownAge = '', placementNumber = '', seen = '' } = typed;
  const input = { days, leastAge, unknownAge, placementNumber };
  const saved = await api.send(SaveDisclosureDocument, { input, seen });
  return answerSent(api, saved, typed);
}

const ages = ['allowed', 'refused'] as const;
const numbers = ['days', 'leastAge'] as const;

/** How members may give their own data to companies, and who changed it. */
export default function DeskDisclosure() {
  const rule = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('desk.disclosure');
  const { legalNotice: mayChange } = useRights();
  const kept = { days: String(rule.days), leastAge: String(rule.leastAge) };
  const shown = { ...kept, placementNumber: rule.placementNumber ?? '', ...answer?.typed };
  const choices = ages.map((value) => ({ value, label: t(`ages.${value}`), hint: t(`ageHints.${value}`) }));
  const problemAt = (name: string) => (answer?.refusal && answer.field === name ? answer.refusal : undefined);
  return (
    <SettingsRule
      page="disclosure"
      lead={t('lead')}
      sent={answer}
      saved={t('saved')}
      readOnly={mayChange ? null : t('readOnly')}
    >
      <Form method="post" noValidate className={panels.panel} key={rule.seen}>
        <fieldset disabled={!mayChange}>
          <input type="hidden" name="seen" value={answer?.typed?.seen ?? rule.seen} />
          {numbers.map((name) => (
            <TextField
              key={name}
              id={`field-${name}`}
              name={name}
              label={t(name)}
              description={t(`${name}Hint`)}
              inputMode="numeric"
              maxLength={10}
              defaultValue={shown[name]}
              error={problemAt(name)}
            />
          ))}
          <ChoiceCards
            name="unknownAge"
            label={t('unknownAge')}
            choices={choices}
            chosen={answer?.typed?.unknownAge ?? rule.unknownAge}
            problem={problemAt('unknownAge')}
          />
          <TextField
            optional
            id="field-placementNumber"
            name="placementNumber"
            label={t('placementNumber')}
            description={t('placementNumberHint')}
            maxLength={30}
            defaultValue={shown.placementNumber}
            error={problemAt('placementNumber')}
          />
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
}

import { moment, type UiLocale } from '@enishi/ui';
import {
  type ActionFunctionArgs,
  Form,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { TextField } from '../forms/fields.tsx';
import { textOf } from '../forms/read-form.ts';
import { useReturnedProblems } from '../forms/returned-problems.ts';
import { SubmitButton } from '../forms/submit-button.tsx';
import { DeskApi } from './desk-api.ts';
import form from './parts/desk-form.module.css';
import panels from './parts/panel.module.css';
import { RightsRequestRuleDocument, SetRightsRequestRuleDocument } from './requests/questions.ts';
import { useRights } from './rights.ts';
import { answerSent } from './settings/sent-rule.ts';
import { SettingsRule } from './settings/settings-rule.tsx';

const fields = ['dueDays', 'remindDays', 'fee'] as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  return api.answer((await api.load(RightsRequestRuleDocument)).rightsRequestRule);
}

export async function action({ request }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const { dueDays = '', remindDays = '', fee = '' } = await textOf(request);
  const input = { dueDays, remindDays, fee };
  return answerSent(api, await api.send(SetRightsRequestRuleDocument, { input }), input);
}

/** By when requests about data are answered, when the desk is told, and what a disclosure costs. */
export default function DeskRequestRule() {
  const rule = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('desk.requests');
  const locale = useLocale() as UiLocale;
  const { legalNotice: mayDecide } = useRights();
  const typed = answer?.returned?.values;
  const { problemOf } = useReturnedProblems(answer?.returned ?? undefined);
  return (
    <SettingsRule
      page="requests"
      lead={t('ruleLead')}
      sent={answer}
      labels={Object.fromEntries(fields.map((name) => [name, t(name)]))}
      saved={t('ruleSaved')}
      readOnly={mayDecide ? null : t('ruleReadOnly')}
    >
      <Form method="post" noValidate className={panels.panel}>
        <fieldset disabled={!mayDecide} className={form.form}>
          {fields.map((name) => (
            <TextField
              key={name}
              id={`field-${name}`}
              name={name}
              label={t(name)}
              description={t(`${name}Hint`)}
              inputMode="numeric"
              maxLength={5}
              className={form.short}
              defaultValue={typed?.[name] ?? String(rule[name])}
              error={problemOf(name)}
            />
          ))}
          {mayDecide ? <SubmitButton>{t('ruleSave')}</SubmitButton> : null}
        </fieldset>
      </Form>
      <p className="small quiet">
        {rule.decidedAt && rule.decidedBy
          ? t('ruleDecided', { at: moment(rule.decidedAt, locale), by: rule.decidedBy })
          : t('ruleUndecided')}
      </p>
    </SettingsRule>
  );
}

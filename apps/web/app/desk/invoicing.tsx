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
import {
  InvoicingDocument,
  SaveInvoicingDocument,
  SaveReceiptStampsDocument,
} from './settings/invoicing-questions.ts';
import { answerSent } from './settings/sent-rule.ts';
import { SettingsRule } from './settings/settings-rule.tsx';
import { SettingsStory } from './settings/settings-story.tsx';
import { StampForm, stampRules } from './settings/stamp-form.tsx';

export async function loader({ request }: LoaderFunctionArgs) {
  const api = new DeskApi(request);
  return api.answer((await api.load(InvoicingDocument)).invoicing);
}

/**
 * Changes the settings; the page that was overtaken, and every field that cannot be read, is sent back as it was typed, and stays
 * overtaken until it is opened again.
 */
export async function action({ request }: ActionFunctionArgs) {
  const api = new DeskApi(request);
  const { act, seen = '', stamps = '', ...sent } = await textOf(request);
  if (act === 'stamps')
    return answerSent(api, await api.send(SaveReceiptStampsDocument, { stamps, seen }), { stamps, seen });
  const { bankAccount = '', paidInto = '', beginsWith = '' } = sent;
  const { renewalDays = '', quoteDays = '', reminderDays = '' } = sent;
  const input = { bankAccount, paidInto, beginsWith, renewalDays, quoteDays, reminderDays };
  const saved = await api.send(SaveInvoicingDocument, { input, seen });
  return answerSent(api, saved, { ...input, seen });
}

const ways = ['own', 'virtual'] as const;
const beginnings = ['start_day', 'payment'] as const;
const days = ['renewalDays', 'quoteDays', 'reminderDays'] as const;
const fields = ['bankAccount', 'paidInto', 'beginsWith', ...days, 'stamps'] as const;

/** How the community invoices the fees of companies, whether its receipts on paper bear stamps, and who changed it. */
export default function DeskInvoicing() {
  const invoicing = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations('desk.invoicing');
  const { legalNotice: mayChange } = useRights();
  const typed = answer?.returned?.values;
  const { problemOf } = useReturnedProblems(answer?.returned ?? undefined);
  const labels = Object.fromEntries(fields.map((name) => [name, t(`fields.${name}`)]));
  const seen = typed?.seen ?? invoicing.seen;
  const shown = {
    bankAccount: invoicing.bankAccount,
    renewalDays: String(invoicing.renewalDays),
    quoteDays: String(invoicing.quoteDays),
    reminderDays: String(invoicing.reminderDays),
    ...typed,
  };
  const accounts = ways.map((value) => ({
    value,
    label: t(`paid.${value}`),
    hint: t(`paidHints.${value}`, { percent: invoicing.stripeFeePercent }),
  }));
  const choices = beginnings.map((value) => ({
    value,
    label: t(`begins.${value}`),
    hint: t(`beginsHints.${value}`),
  }));
  return (
    <SettingsRule
      page="invoicing"
      lead={t('lead')}
      sent={answer}
      labels={labels}
      saved={t('saved')}
      readOnly={mayChange ? null : t('readOnly')}
    >
      <Form method="post" noValidate className={panels.panel} key={invoicing.seen}>
        <fieldset disabled={!mayChange}>
          <input type="hidden" name="seen" value={seen} />
          {lineOf('bankAccount')}
          <ChoiceCards
            name="paidInto"
            label={t('paidInto')}
            choices={accounts}
            chosen={typed?.paidInto ?? invoicing.paidInto}
            problem={problemOf('paidInto')}
          />
          <ChoiceCards
            name="beginsWith"
            label={t('beginsWith')}
            choices={choices}
            chosen={typed?.beginsWith ?? invoicing.beginsWith}
            problem={problemOf('beginsWith')}
          />
          {days.map(lineOf)}
          {mayChange ? <SubmitButton>{t('save')}</SubmitButton> : null}
        </fieldset>
      </Form>
      <StampForm
        key={`stamps ${invoicing.seen}`}
        chosen={typed?.stamps ?? invoicing.stamps}
        {...{ seen, mayChange, problem: problemOf('stamps') }}
      />
      <SettingsStory turns={invoicing.turns} nameOf={(field) => t(`fields.${field}`)} said={said} />
    </SettingsRule>
  );

  function said(field: string, value: string): string {
    const begins = field === 'beginsWith' ? beginnings.find((one) => one === value) : undefined;
    const paid = field === 'paidInto' ? ways.find((one) => one === value) : undefined;
    if (begins) return t(`begins.${begins}`);
    if (paid) return t(`paid.${paid}`);
    const stamp = field === 'stamps' ? stampRules.find((one) => one === value) : undefined;
    if (stamp) return t(`stamp.${stamp}`);
    return value === '' ? t('empty') : value;
  }

  function lineOf(name: 'bankAccount' | (typeof days)[number]) {
    return (
      <TextField
        key={name}
        id={`field-${name}`}
        name={name}
        label={t(name)}
        description={t(`${name}Hint`)}
        inputMode={name === 'bankAccount' ? undefined : 'numeric'}
        maxLength={name === 'bankAccount' ? 200 : 10}
        defaultValue={shown[name]}
        error={problemOf(name)}
      />
    );
  }
}

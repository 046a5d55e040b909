import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import type { StampRule } from '../../gql/desk/graphql.ts';
import { ChoiceCards } from '../parts/choice-cards.tsx';
import panels from '../parts/panel.module.css';

type Props = { chosen: string; seen: string; mayChange: boolean; problem?: string };

export const stampRules = ['due', 'exempt'] as const satisfies readonly StampRule[];

/** Whether receipts on paper bear stamps: saved by itself, also by whoever sends no invoices. */
export function StampForm({ chosen, seen, mayChange, problem }: Props) {
  const t = useTranslations('desk.invoicing');
  const choices = stampRules.map((value) => ({
    value,
    label: t(`stamp.${value}`),
    hint: t(`stampHints.${value}`),
  }));
  return (
    <Form method="post" noValidate className={panels.panel}>
      <fieldset disabled={!mayChange}>
        <input type="hidden" name="act" value="stamps" />
        <input type="hidden" name="seen" value={seen} />
        <ChoiceCards name="stamps" label={t('stamps')} choices={choices} chosen={chosen} problem={problem} />
        {mayChange ? <SubmitButton>{t('saveStamps')}</SubmitButton> : null}
      </fieldset>
    </Form>
  );
}

import { useTranslations } from 'use-intl';
import { LongTextField } from '../../forms/long-text-field.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { reasonField } from '../../parts/receipts/receipt-problems.tsx';

type Props = { of: 'make_out' | 'split'; returned?: Returned; label?: string; hint?: string };

/** What the member asked for, or whoever `label` says, kept with what the desk then did. */
export function ReasonField({ of, returned, label, hint }: Props) {
  const t = useTranslations('receipts');
  const { problemOf } = useReturnedProblems(returned);
  return (
    <LongTextField
      id={`field-${reasonField(of)}`}
      name="reason"
      label={label ?? t('reason')}
      description={hint ?? t('reasonHint')}
      defaultValue={returned?.values.reason}
      error={problemOf('reason')}
      rows={2}
      maxLength={300}
    />
  );
}

import { useTranslations } from 'use-intl';
import { useProblemSentence } from '../../forms/checked-form.ts';
import { LongTextField } from '../../forms/long-text-field.tsx';
import type { Returned } from '../../forms/problem.ts';

/** What the member asked for, kept with what the desk then did. */
export function ReasonField({ of, returned }: { of: string; returned?: Returned }) {
  const t = useTranslations('receipts');
  const sentence = useProblemSentence();
  const problem = returned?.problems.reason;
  return (
    <LongTextField
      id={`field-reason-${of}`}
      name="reason"
      label={t('reason')}
      description={t('reasonHint')}
      defaultValue={returned?.values.reason}
      error={problem && sentence(problem)}
      rows={2}
      maxLength={300}
    />
  );
}

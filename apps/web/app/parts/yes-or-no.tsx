import { useTranslations } from 'use-intl';
import { SelectField } from '../forms/fields.tsx';
import type { Problems } from '../forms/problem.ts';

type Props = {
  id: string;
  name: string;
  label: string;
  error?: string;
  defaultValue?: string;
  optional?: boolean;
};

/** A question that is answered with yes or no, by one tap of the phone's own list. */
export function YesOrNo({ optional, ...field }: Props) {
  const t = useTranslations('gigDay');
  return (
    <SelectField
      {...field}
      optional={optional}
      size="md"
      data={[
        { value: '', label: optional ? t('unsaid') : t('choose') },
        { value: 'yes', label: t('yes') },
        { value: 'no', label: t('no') },
      ]}
    />
  );
}

/** Which of some questions were left open. */
export function unanswered(fields: Record<string, string>, names: readonly string[]): Problems {
  const open = names.filter((name) => fields[name] !== 'yes' && fields[name] !== 'no');
  return Object.fromEntries(open.map((name) => [name, { key: 'choose' as const }]));
}

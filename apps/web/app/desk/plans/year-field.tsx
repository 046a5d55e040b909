import { type UiLocale, yearNamed } from '@enishi/ui';
import { useLocale, useTranslations } from 'use-intl';
import { SelectField } from '../../forms/fields.tsx';

/** Months with which a year may begin, April first as with most communities. */
const months = [4, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12];

/** When a year of a plan begins: on the day of joining, or for everybody with one month (年度制). */
export function YearField({ value }: { value: string | undefined }) {
  const t = useTranslations('desk.plans.draft');
  const locale = useLocale() as UiLocale;
  return (
    <SelectField
      id="field-yearFrom"
      name="yearFrom"
      autoComplete="off"
      defaultValue={value ?? ''}
      label={t('yearFrom')}
      description={t('yearFromHint')}
      data={[
        { value: '', label: t('ownYear') },
        ...months.map((month) => ({
          value: String(month),
          label: t('fiscalYear', yearNamed(month, locale)),
        })),
      ]}
    />
  );
}

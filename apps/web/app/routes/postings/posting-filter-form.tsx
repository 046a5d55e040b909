import { useTranslations } from 'use-intl';
import { SelectField, TextField } from '../../forms/fields.tsx';
import { useText } from '../../frame.ts';
import type { PostingsQuery } from '../../gql/public/graphql.ts';
import { FilterForm } from '../../parts/filter-form.tsx';
import { type Municipalities, placeName } from '../companies/place-names.ts';
import { contracts, payUnits, ways } from '../company/postings/posting-form.ts';
import type { PostingWish } from './posting-filter.ts';

type Props = { wish: PostingWish; counts: PostingsQuery['postings']['counts']; areas: Municipalities };

/** By what postings are narrowed. What nothing is left of is not offered, and each choice says how many there are. */
export function PostingFilterForm({ wish, counts, areas }: Props) {
  const t = useTranslations('postings.find');
  const names = useTranslations('postings');
  const units = useTranslations('companyPostings.payUnits');
  const text = useText();
  const counted = (kind: (typeof counts)[number]['kind'], value: string): number =>
    counts.find((each) => each.kind === kind && each.value === value)?.postings ?? 0;
  const choices = (
    kind: (typeof counts)[number]['kind'],
    chosen: string | null,
    of: readonly { value: string; label: string }[],
  ) => [
    { value: '', label: t(`every.${kind}`) },
    ...of
      .map(({ value, label }) => ({ value, label, count: counted(kind, value) }))
      .filter(({ value, count }) => count > 0 || value === chosen)
      .map(({ value, label, count }) => ({ value, label: t('choice', { label, count }) })),
  ];
  const codes = counts.filter(({ kind }) => kind === 'area').map(({ value }) => value);
  const places = [...areas.map(({ code }) => code), ...codes];
  return (
    <FilterForm shown={wish} act={t('act')}>
      <TextField
        {...{ id: 'field-words', name: 'words', label: t('words'), optional: true, maxLength: 60 }}
        defaultValue={wish.words}
      />
      <SelectField
        {...{ id: 'field-area', name: 'area', label: names('area'), optional: true }}
        defaultValue={wish.area ?? ''}
        data={choices(
          'area',
          wish.area,
          [...new Set(places)].map((value) => {
            const name = placeName(value, areas);
            return { value, label: name ? text(name) : value };
          }),
        )}
      />
      <SelectField
        {...{ id: 'field-contract', name: 'contract', label: names('contract'), optional: true }}
        defaultValue={wish.contract ?? ''}
        data={choices(
          'contract',
          wish.contract,
          contracts.map((value) => ({ value, label: names(`contracts.${value}`) })),
        )}
      />
      <SelectField
        {...{ id: 'field-way', name: 'way', label: names('way'), optional: true }}
        defaultValue={wish.way ?? ''}
        data={choices(
          'way',
          wish.way,
          ways.map((value) => ({ value, label: names(`ways.${value}`) })),
        )}
      />
      <SelectField
        {...{ id: 'field-unit', name: 'unit', label: t('unit'), optional: true }}
        defaultValue={wish.unit ?? ''}
        data={choices(
          'payUnit',
          wish.unit,
          payUnits.map((value) => ({ value, label: units(value) })),
        )}
      />
      <TextField
        {...{ id: 'field-yen', name: 'yen', label: t('yen'), optional: true, inputMode: 'numeric' }}
        defaultValue={wish.yen ?? ''}
      />
      {wish.company ? <input type="hidden" name="company" value={wish.company} /> : null}
    </FilterForm>
  );
}

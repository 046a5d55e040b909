import { useTranslations } from 'use-intl';
import { SelectField, TextField } from '../../forms/fields.tsx';
import type { AttendeesQuery } from '../../gql/desk/graphql.ts';
import { FilterForm } from '../../parts/filter-form.tsx';
import { ticketStates, type AttendeeFilter } from './attendee-filter.ts';
import { useDateLabel } from '../../parts/date-label.ts';

type Props = { event: AttendeesQuery['event']; filter: AttendeeFilter };

/** By name or reading, date, kind and state; what there is one of is not asked. */
export function AttendeeSearch({ event: { dates, types }, filter }: Props) {
  const t = useTranslations('desk.events');
  const labelOf = useDateLabel();
  return (
    <FilterForm shown={filter} act={t('narrow')}>
      <TextField
        id="field-text"
        name="text"
        type="search"
        label={t('searchName')}
        defaultValue={filter.text ?? ''}
        autoComplete="off"
        optional
      />
      {dates.length > 1 ? (
        <SelectField
          id="field-date"
          name="date"
          label={t('whichDate')}
          defaultValue={filter.occurrenceId ?? ''}
          data={[
            { value: '', label: t('allDates') },
            ...dates.map((date) => ({ value: date.id, label: labelOf(date) })),
          ]}
          optional
        />
      ) : null}
      {types.length > 1 ? (
        <SelectField
          id="field-kind"
          name="kind"
          label={t('whichType')}
          defaultValue={filter.typeId ?? ''}
          data={[
            { value: '', label: t('allTypes') },
            ...types.map(({ id, nameJa }) => ({ value: id, label: nameJa })),
          ]}
          optional
        />
      ) : null}
      <SelectField
        id="field-state"
        name="state"
        label={t('whichState')}
        defaultValue={filter.state ?? ''}
        data={[
          { value: '', label: t('allStates') },
          ...ticketStates.map((value) => ({ value, label: t(`listedStates.${value}`) })),
        ]}
        optional
      />
    </FilterForm>
  );
}

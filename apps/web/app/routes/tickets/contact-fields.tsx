import { useTranslations } from 'use-intl';
import { TextField } from '../../forms/fields.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import type { AttendeesAskedFragment } from '../../gql/public/graphql.ts';
import { contactParts, fieldOf } from './attendee-form.ts';
import styles from './attendees.module.css';

type Props = {
  row: number;
  contact: AttendeesAskedFragment['slots'][number]['contact'];
  returned?: Pick<Returned, 'problems' | 'values'>;
};

/** Whom to call should something happen to who comes with one ticket; may be left for later. */
export function ContactFields({ row, contact, returned }: Props) {
  const t = useTranslations('attendees');
  const { problemOf } = useReturnedProblems(returned);
  const said = {
    ...{ contactName: contact?.name, contactRelation: contact?.relation },
    contactPhone: contact?.phone,
  };
  return (
    <fieldset className={styles.contact}>
      <legend>{t('contact')}</legend>
      <div className={styles.pair}>
        {contactParts.map((part) => {
          const field = fieldOf(row, part);
          return (
            <TextField
              key={part}
              id={`field-${field}`}
              name={field}
              label={t(part)}
              defaultValue={returned?.values[field] ?? said[part] ?? ''}
              error={problemOf(field)}
              autoComplete="off"
              maxLength={part === 'contactName' ? 60 : 20}
              inputMode={part === 'contactPhone' ? 'tel' : undefined}
              optional
            />
          );
        })}
      </div>
    </fieldset>
  );
}

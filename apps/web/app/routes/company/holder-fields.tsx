import { useTranslations } from 'use-intl';
import { SelectField, TextField } from '../../forms/fields.tsx';
import type { Returned } from '../../forms/problem.ts';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import type { CompanyEventsQuery } from '../../gql/public/graphql.ts';

type Holders = CompanyEventsQuery['companyEvents']['holders'];

const names = ['holder', 'recipientName', 'recipientEmail'] as const;

/** What was wrong, for the summary above. */
export function useWrongOfHolder(returned: Returned | undefined) {
  const t = useTranslations('companyEvents');
  const { wrongAmong } = useReturnedProblems(returned);
  const of = returned?.values.placeId ?? returned?.values.occurrenceId ?? '';
  const labels = Object.fromEntries(names.map((name) => [name, t(name)]));
  return wrongAmong(labels).map((one) => ({ ...one, name: `${one.name}-${of}` }));
}

type Props = { of: string; holders: Holders; returned?: Returned };

/** Who comes: somebody in a seat of the company, or a name and a mail address. */
export function HolderFields({ of, holders, returned }: Props) {
  const t = useTranslations('companyEvents');
  const { problemOf } = useReturnedProblems(returned);
  const values = returned?.values ?? {};
  const field = (name: (typeof names)[number]) => ({
    ...{ id: `field-${name}-${of}`, name, label: t(name), error: problemOf(name) },
    ...{ defaultValue: values[name] ?? '', autoComplete: 'off' },
  });
  const typed = holders.length > 0;
  return (
    <>
      {typed ? (
        <SelectField
          {...field('holder')}
          optional
          data={[
            { value: '', label: t('holderTyped') },
            ...holders.map(({ memberId, name, email }) => ({
              value: memberId,
              label: `${name}（${email}）`,
            })),
          ]}
        />
      ) : null}
      <TextField
        {...field('recipientName')}
        optional={typed}
        description={typed ? t('typedHint') : undefined}
        maxLength={60}
      />
      <TextField
        {...field('recipientEmail')}
        optional={typed}
        description={t('emailHint')}
        type="email"
        inputMode="email"
        maxLength={254}
      />
    </>
  );
}

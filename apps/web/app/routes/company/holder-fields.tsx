import { useTranslations } from 'use-intl';
import { SelectField, TextField } from '../../forms/fields.tsx';
import type { Returned } from '../../forms/problem.ts';
import type { CompanyEventsQuery } from '../../gql/public/graphql.ts';

type Holders = CompanyEventsQuery['companyEvents']['holders'];
type Words = ReturnType<typeof useTranslations<'companyEvents'>>;

const names = ['holder', 'recipientName', 'recipientEmail'] as const;

function sentenceOf(returned: Returned | undefined, name: string): string | undefined {
  const found = returned?.problems[name];
  return found && 'sentence' in found ? found.sentence : undefined;
}

/** What was wrong, for the summary above. */
export const wrongOfHolder = (returned: Returned | undefined, t: Words) =>
  names.flatMap((name) => {
    const sentence = sentenceOf(returned, name);
    const of = returned?.values.placeId ?? returned?.values.occurrenceId ?? '';
    return sentence ? [{ name: `${name}-${of}`, label: t(name), sentence }] : [];
  });

type Props = { of: string; holders: Holders; returned?: Returned };

/** Who comes: somebody in a seat of the company, or a name and a mail address. */
export function HolderFields({ of, holders, returned }: Props) {
  const t = useTranslations('companyEvents');
  const values = returned?.values ?? {};
  const field = (name: (typeof names)[number]) => ({
    ...{ id: `field-${name}-${of}`, name, label: t(name), error: sentenceOf(returned, name) },
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

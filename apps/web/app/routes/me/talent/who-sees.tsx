import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { SelectField } from '../../../forms/fields.tsx';
import { SubmitButton } from '../../../forms/submit-button.tsx';
import { useText } from '../../../frame.ts';
import type { CardRecipientInput, MySharedCardQuery } from '../../../gql/public/graphql.ts';
import { Acts, Section } from '../../../parts/page.tsx';
import { useRecipientName } from '../../../parts/recipient-name.ts';
import styles from './talent.module.css';

type Choice = MySharedCardQuery['mySharedCard']['recipients'][number];

const kinds = ['companies', 'area', 'plan', 'one_company'] as const;
const narrow = ['area', 'plan', 'one_company'] as const;

/** A recipient as the address of the page says it. */
export const toOf = ({ kind, key }: Pick<Choice, 'kind' | 'key'>): string =>
  key === null ? kind : `${kind}:${key}`;

/** What the address of the page says; null for all companies, and for what no choice says. */
export function recipientIn(to: string | null | undefined): CardRecipientInput | null {
  const [kind, ...rest] = (to ?? '').split(':');
  const known = kinds.find((each) => each === kind);
  return known && known !== 'companies' ? { kind: known, key: rest.join(':') } : null;
}

/** Who may find the card: chosen first, so that the sentences below are about those companies; with how many are meant now. */
export function WhoSees({ recipients, to }: { recipients: Choice[]; to: string }) {
  const t = useTranslations('cardRecipients');
  const text = useText();
  const nameOf = useRecipientName();
  const chosen = recipients.find((each) => toOf(each) === to) ?? recipients[0];
  if (!chosen) return null;
  const option = (each: Choice) => (
    <option key={toOf(each)} value={toOf(each)}>
      {each.kind === 'one_company'
        ? nameOf(each)
        : t('counted', { name: nameOf(each), count: each.companies })}
    </option>
  );
  const name = chosen.name ? text(chosen.name) : '';
  return (
    <Section title={t('title')} lead={t('lead')}>
      <Form method="get" className={styles.form} key={to} preventScrollReset>
        <SelectField id="field-to" name="to" label={t('choose')} defaultValue={to}>
          {recipients.filter(({ kind }) => kind === 'companies').map(option)}
          {narrow
            .map((kind) => ({ kind, some: recipients.filter((each) => each.kind === kind) }))
            .filter(({ some }) => some.length > 0)
            .map(({ kind, some }) => (
              <optgroup key={kind} label={t(`groups.${kind}`)}>
                {some.map(option)}
              </optgroup>
            ))}
        </SelectField>
        <Acts>
          <SubmitButton quiet mih={48}>
            {t('show')}
          </SubmitButton>
        </Acts>
      </Form>
      <p>{t(`says.${chosen.kind}`, { name, count: chosen.companies })}</p>
      {chosen.kind === 'one_company' ? null : <p className="small quiet">{t('later')}</p>}
    </Section>
  );
}

import { Form, Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { TextField } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useText } from '../../frame.ts';
import type { EventQuery } from '../../gql/public/graphql.ts';
import { Notice } from '../../parts/page.tsx';
import styles from './events.module.css';

type Props = {
  code: NonNullable<EventQuery['event']['code']> | null;
  typed: { code: string; refusal: string | null };
  /** What else the address of the page says, such as the slot that is chosen: it stays so with a code and without. */
  keep: [string, string][];
};

/** A code that is used, with the way to do without it; else, below a fold, the place to type one. */
export function CodeForm({ code, typed, keep }: Props) {
  const t = useTranslations('events');
  const text = useText();
  if (code)
    return (
      <Notice tone="good" title={t('codeUsed', { code: code.code })}>
        <p>{text(code.why)}</p>
        <p>
          <Link to={`?${new URLSearchParams(keep)}`} preventScrollReset>
            {t('codeDrop')}
          </Link>
        </p>
      </Notice>
    );
  return (
    <details className={styles.promo} open={typed.refusal !== null}>
      <summary>{t('codeTitle')}</summary>
      <Form method="get" noValidate preventScrollReset className={styles.promoForm}>
        {keep.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TextField
          id="field-code"
          name="code"
          label={t('code')}
          optional
          description={t('codeHint')}
          error={typed.refusal}
          defaultValue={typed.refusal ? typed.code : ''}
          autoComplete="off"
          autoCapitalize="characters"
          maxLength={60}
        />
        <SubmitButton quiet mih={48}>
          {t('codeUse')}
        </SubmitButton>
      </Form>
    </details>
  );
}

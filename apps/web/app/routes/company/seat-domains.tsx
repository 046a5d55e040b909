import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { TextField } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { Section } from '../../parts/page.tsx';
import type { SeatDomain } from './seat.type.ts';
import styles from './seats.module.css';

type Props = { domains: SeatDomain[]; typed: Record<string, string | undefined>; share: string };

/** Whoever has an address of a proved domain may take a seat without an invitation. */
export function SeatDomains({ domains, typed, share }: Props) {
  const t = useTranslations('seats');
  return (
    <Section title={t('domainTitle')} lead={t('domainLead')}>
      {domains.length > 0 ? (
        <ul className={styles.list}>
          {domains.map((domain) => (
            <Domain key={domain.id} domain={domain} typed={typed} />
          ))}
        </ul>
      ) : null}
      {domains.some(({ proved }) => proved) ? (
        <p className={styles.share}>
          {t('share')}
          <br />
          <a href={share}>{share}</a>
        </p>
      ) : null}
      <Form method="post" className={styles.form}>
        <TextField
          name="address"
          id="field-address"
          label={t('address')}
          description={t('addressHint')}
          type="email"
          inputMode="email"
          autoComplete="off"
          defaultValue={typed['address']}
        />
        <SubmitButton quiet name="act" value="ask_domain">
          {t('askDomain')}
        </SubmitButton>
      </Form>
    </Section>
  );
}

function Domain({ domain: each, typed }: { domain: SeatDomain } & Pick<Props, 'typed'>) {
  const t = useTranslations('seats');
  const { id, domain, proved, address } = each;
  return (
    <li className={styles.row}>
      <div className={styles.who}>
        <p>
          <strong>{domain}</strong>
          <span className={styles.badge}>{proved ? t('proved') : t('unproved')}</span>
        </p>
        {proved ? null : <p className="small quiet">{t('codeSent', { address })}</p>}
      </div>
      <Form method="post" className={proved ? styles.acts : styles.form}>
        <input type="hidden" name="domainId" value={id} />
        {proved ? null : (
          <>
            <TextField
              name="code"
              id={`field-code-${id}`}
              label={t('code')}
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={12}
              defaultValue={typed['domainId'] === id ? typed['code'] : undefined}
            />
            <SubmitButton name="act" value="prove_domain">
              {t('prove')}
            </SubmitButton>
          </>
        )}
        <SubmitButton quiet name="act" value="drop_domain" aria-label={t('dropOf', { domain })}>
          {t('drop')}
        </SubmitButton>
      </Form>
    </li>
  );
}

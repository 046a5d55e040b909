import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { useProblemSentence } from '../../forms/checked-form.ts';
import { TextField } from '../../forms/fields.tsx';
import { PasswordField } from '../../forms/password-field.tsx';
import { useReturnedProblems } from '../../forms/returned-problems.ts';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { Notice, Section } from '../../parts/page.tsx';
import { QrCode } from '../../parts/qr-code.tsx';
import type { SecurityAnswer } from './security-acts.ts';
import styles from './me.module.css';

type Props = { answer: SecurityAnswer | undefined };

/** The password, which nobody needs. */
export function PasswordSection({ isSet, answer }: Props & { isSet: boolean }) {
  const t = useTranslations('security');
  const mine = answer?.act === 'password' ? answer : undefined;
  const { problemOf } = useReturnedProblems(mine?.returned);
  return (
    <Section title={t('passwordTitle')} lead={isSet ? t('passwordSet') : t('passwordUnset')}>
      {mine?.done ? <Notice tone="good">{t('passwordSaved')}</Notice> : null}
      <Form method="post" className={styles.stack} preventScrollReset key={mine?.done ? 'saved' : 'typing'}>
        <input type="hidden" name="act" value="password" />
        {isSet ? (
          <PasswordField
            name="current"
            id="field-current"
            label={t('passwordCurrent')}
            error={problemOf('current')}
            autoComplete="current-password"
          />
        ) : null}
        <PasswordField
          name="password"
          id="field-password"
          label={t('passwordNew')}
          description={t('passwordHint')}
          error={problemOf('password')}
          autoComplete="new-password"
        />
        <div>
          <SubmitButton quiet name="act" value="password">
            {t('passwordSave')}
          </SubmitButton>
        </div>
      </Form>
    </Section>
  );
}

/** The authenticator app: start, scan, confirm with six digits. */
export function TotpSection({ isOn, answer }: Props & { isOn: boolean }) {
  const t = useTranslations('security');
  const sentence = useProblemSentence();
  const setup = answer?.totp;
  const problem = answer?.act === 'confirm-totp' ? answer.returned?.problems.code : undefined;
  const done = answer?.act === 'confirm-totp' && answer.done;
  return (
    <Section title={t('totpTitle')} lead={isOn ? t('totpOn') : t('totpOff')} id="totp">
      {done ? <Notice tone="good">{t('totpDone')}</Notice> : null}
      {setup ? (
        <Form method="post" className={styles.stack} preventScrollReset>
          <p>{t('totpScan')}</p>
          <QrCode value={setup.uri} label={t('totpTitle')} />
          <p className="small">
            {t('totpSecret')} <span className={styles.secret}>{setup.secret}</span>
          </p>
          <input type="hidden" name="shown" value={setup.secret} />
          <input type="hidden" name="uri" value={setup.uri} />
          <TextField
            name="code"
            id="field-code"
            label={t('totpCode')}
            inputMode="numeric"
            autoComplete="one-time-code"
            error={problem && sentence(problem)}
          />
          <div>
            <SubmitButton name="act" value="confirm-totp">
              {t('totpConfirm')}
            </SubmitButton>
          </div>
        </Form>
      ) : (
        <Form method="post" preventScrollReset>
          <SubmitButton quiet name="act" value="start-totp">
            {t('totpStart')}
          </SubmitButton>
        </Form>
      )}
    </Section>
  );
}

import { Button } from '@mantine/core';
import { moment, type UiLocale } from '@enishi/ui';
import { useState } from 'react';
import { Form, useSubmit } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { TextField } from '../../forms/fields.tsx';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useLinks } from '../../frame.ts';
import { useHydrated } from '../../hydrated.ts';
import { Section } from '../../parts/page.tsx';
import styles from './me.module.css';

type Passkey = { id: string; name: string; createdAt: string };

/** Passkeys: a list to remove from, and one button to add this device. The ceremony's code is fetched when needed. */
export function PasskeysSection({ passkeys }: { passkeys: Passkey[] }) {
  const t = useTranslations('security');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const submit = useSubmit();
  const [name, setName] = useState(t('passkeyDefault'));
  const [failed, setFailed] = useState(false);
  const hydrated = useHydrated();
  const add = async () => {
    setFailed(false);
    try {
      const [{ startRegistration }, options] = await Promise.all([
        import('@simplewebauthn/browser'),
        fetch(to('/me/security/passkey-options')),
      ]);
      const response = await startRegistration({ optionsJSON: await options.json() });
      await submit(
        { act: 'add-passkey', name, response: JSON.stringify(response) },
        { method: 'post', preventScrollReset: true },
      );
    } catch {
      setFailed(true);
    }
  };
  return (
    <Section title={t('passkeysTitle')} lead={t('passkeysLead')}>
      {passkeys.length === 0 ? <p>{t('passkeysEmpty')}</p> : null}
      <ul className={styles.list}>
        {passkeys.map((passkey) => (
          <li key={passkey.id}>
            <Form method="post" className={styles.row} preventScrollReset>
              <input type="hidden" name="act" value="remove-passkey" />
              <div>
                <p>{passkey.name}</p>
                <p className="small quiet figures">
                  {t('passkeyCreated', { moment: moment(passkey.createdAt, locale) })}
                </p>
              </div>
              <SubmitButton quiet name="id" value={passkey.id}>
                {t('passkeyRemove')}
              </SubmitButton>
            </Form>
          </li>
        ))}
      </ul>
      <div className={styles.inline}>
        <TextField
          id="field-passkey-name"
          label={t('passkeyName')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={60}
        />
        <Button variant="default" onClick={add} disabled={!hydrated} mih={48}>
          {t('passkeyAdd')}
        </Button>
      </div>
      {failed ? <p role="alert">{t('passkeyCancelled')}</p> : null}
    </Section>
  );
}

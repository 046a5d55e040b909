import { Button } from '@mantine/core';
import { useState } from 'react';
import { useSubmit } from 'react-router';
import { useTranslations } from 'use-intl';
import { useLinks } from '../../frame.ts';
import styles from './second-factor.module.css';

type Trouble = 'passkeyUnsupported' | 'passkeyStopped';

/** The browser's passkey dialogue; its code is fetched when the button is pressed. Needs scripts by nature. */
export function PasskeyCeremony({ kind, next }: { kind: 'registration' | 'confirmation'; next: string }) {
  const t = useTranslations('desk.gate');
  const to = useLinks();
  const submit = useSubmit();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const start = async () => {
    setBusy(true);
    setTrouble(null);
    try {
      const browser = await import('@simplewebauthn/browser');
      if (!browser.browserSupportsWebAuthn()) return setTrouble('passkeyUnsupported');
      const options = await (await fetch(to(`/desk/second-factor/${kind}`))).json();
      const response =
        kind === 'registration'
          ? await browser.startRegistration({ optionsJSON: options })
          : await browser.startAuthentication({ optionsJSON: options });
      const way = kind === 'registration' ? 'register-passkey' : 'passkey';
      await submit(
        { way, next, name: t('passkeyName'), response: JSON.stringify(response) },
        { method: 'post' },
      );
    } catch {
      setTrouble('passkeyStopped');
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={styles.form}>
      <Button variant="default" onClick={start} loading={busy}>
        {kind === 'registration' ? t('passkeyRegister') : t('passkeyUse')}
      </Button>
      {trouble ? <p role="alert">{t(trouble)}</p> : null}
      <noscript>
        <p className="small">{t('passkeyNoScript')}</p>
      </noscript>
    </div>
  );
}

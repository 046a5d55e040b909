import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useHydrated } from '../../hydrated.ts';

/** Takes a text along to another app, such as that of a bank; without scripts it is not there. */
export function CopyButton({ what, text }: { what: string; text: string }) {
  const t = useTranslations('ticketPay.transfer');
  const hydrated = useHydrated();
  const [copied, setCopied] = useState(false);
  if (!hydrated) return null;
  const copy = () => void navigator.clipboard.writeText(text).then(() => setCopied(true));
  return (
    <Button
      {...{ variant: 'default', size: 'compact-sm', mih: 44, onClick: copy }}
      aria-label={copied ? t('copied') : t('copyOf', { what })}
      aria-live="polite"
    >
      {t(copied ? 'copied' : 'copy')}
    </Button>
  );
}

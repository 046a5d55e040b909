import { Button } from '@mantine/core';
import { useState } from 'react';
import { type LoaderFunctionArgs, type MetaFunction, useLoaderData, useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { ProblemSummary } from '../../forms/problem-summary.tsx';
import { useLinks, useText } from '../../frame.ts';
import { useHydrated } from '../../hydrated.ts';
import { ButtonLink } from '../../parts/button-link.tsx';
import { Fact, Facts } from '../../parts/page.tsx';
import styles from './door.module.css';
import { ask, DoorRefused } from './phone/ask.ts';
import { canKeep, countUnsent, forgetAll, keepPass, newDoorToken } from './phone/keep.ts';
import { DoorLinkDocument } from './questions.ts';
import { useDateLabel } from '../../parts/date-label.ts';

export const meta: MetaFunction = () => [{ name: 'robots', content: 'noindex' }];

/** Looking opens nothing: programs that preview a link in a message take it from nobody. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const found = await api.find(DoorLinkDocument, { link: params.link ?? '' });
  return api.answer({ offer: found?.doorLink ?? null }, found ? 200 : 404);
}

/** What somebody is asked to do with their own phone, what it keeps meanwhile, and the one press that begins. */
export default function DoorLink() {
  const { offer } = useLoaderData<typeof loader>();
  const labelOf = useDateLabel();
  const t = useTranslations('door');
  const text = useText();
  const to = useLinks();
  const hydrated = useHydrated();
  const { link = '' } = useParams();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();

  const begin = async () => {
    setBusy(true);
    const wrong = await beginHere(to(''), link).catch((failed: unknown) =>
      failed instanceof DoorRefused ? failed.message : t('cannotKeep'),
    );
    if (wrong === null) return window.location.assign(to('/door'));
    setRefusal(typeof wrong === 'number' ? t('otherUnsent', { count: wrong }) : wrong);
    setBusy(false);
  };

  if (!offer || offer.stage === 'over')
    return (
      <main className={styles.page}>
        <h1>{t('closedTitle')}</h1>
        <p>{t('linkOver')}</p>
      </main>
    );
  const opened = offer.stage !== 'offered';
  return (
    <main className={styles.page}>
      <h1>{t('linkTitle')}</h1>
      <p>{opened ? t('linkOpened') : t('linkLead')}</p>
      <ProblemSummary wrong={[]} refusal={refusal} />
      <Facts>
        <Fact name={t('linkWhat')}>{text(offer.title)}</Fact>
        <Fact name={t('linkWhen')}>{labelOf(offer)}</Fact>
        <Fact name={t('linkWho')}>{offer.label}</Fact>
      </Facts>
      {opened ? (
        <ButtonLink to={to('/door')}>{t('goOn')}</ButtonLink>
      ) : (
        <>
          <p className={styles.note}>{t('linkKept')}</p>
          <Button
            size="xl"
            fullWidth
            mih={72}
            disabled={!hydrated}
            loading={busy}
            onClick={() => void begin()}
          >
            {t('begin')}
          </Button>
        </>
      )}
    </main>
  );
}

/** Null once this phone is the one at the door; else how many of an earlier door it has not sent. */
async function beginHere(base: string, link: string): Promise<number | null> {
  if (!canKeep()) throw new Error('storage');
  const unsent = await countUnsent();
  if (unsent > 0) return unsent;
  await forgetAll();
  const token = newDoorToken();
  await ask(base, { ask: 'open', link, token }, 20_000);
  await keepPass(token, base);
  return null;
}

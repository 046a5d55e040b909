import { Button } from '@mantine/core';
import { Form } from 'react-router';
import { useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useFrame, useLinks, useText } from '../../frame.ts';
import { QrCode } from '../../parts/qr-code.tsx';
import styles from './tablet.module.css';

type Props = { name: string; number: string; sheet: string | undefined; origin: string; papersDue: boolean };

/** The sheet that goes with the person: their number, and the code by which they take the entry over later. */
export function HandedOver({ name, number, sheet, origin, papersDue }: Props) {
  const t = useTranslations('tablet');
  const { community } = useFrame();
  const text = useText();
  const to = useLinks();
  return (
    <section className={styles.card}>
      {sheet ? (
        <article className={styles.sheet}>
          <h2>{t('sheetTitle')}</h2>
          <p>{text(community.name)}</p>
          <p>{t('sheetLead', { name })}</p>
          <p className={styles.number}>{t('shownNumber', { number })}</p>
          <h3>{t('sheetClaim')}</h3>
          <p>{t('sheetClaimLead')}</p>
          <QrCode value={`${origin}${to(`/claim/${sheet}`)}`} label={t('code')} />
          <p className="figures">
            {t('code')}: <code>{sheet}</code>
          </p>
          <p>{t('sheetStop', { contact: community.contactEmail })}</p>
        </article>
      ) : null}
      <Form method="post" className={`${styles.row} not-printed`}>
        <SubmitButton quiet name="act" value="sheet" mih={56}>
          {sheet ? t('printAgain') : t('printSheet')}
        </SubmitButton>
        {sheet ? (
          <Button mih={56} variant="default" onClick={() => window.print()}>
            {t('print')}
          </Button>
        ) : null}
        {papersDue ? (
          <SubmitButton name="act" value="papers" mih={56}>
            {t('tick')}
          </SubmitButton>
        ) : null}
      </Form>
    </section>
  );
}

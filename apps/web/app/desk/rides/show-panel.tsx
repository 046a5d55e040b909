import { Form } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { SubmitButton } from '../../forms/submit-button.tsx';
import { useFrame } from '../../frame.ts';
import { DownloadIcon } from '../parts/icons.tsx';
import panels from '../parts/panel.module.css';
import styles from './rides.module.css';

type Props = {
  /** Whether those who travel see it now. */
  shown: boolean;
  words: { hidden: string; shown: string; show: string; hide: string; paper: string };
  to: string;
  /** The date and the list to print, as its file is called. */
  file: string;
};

/** Lets those who travel see their seats or rooms, or no more; with the list of them on paper. */
export function ShowPanel({ shown, words, to, file }: Props) {
  const t = useTranslations('desk.rides');
  const locale = useLocale();
  const { community } = useFrame();
  return (
    <section className={panels.panel} aria-labelledby="show">
      <h2 id="show">{t('showTitle')}</h2>
      <p>{shown ? words.shown : words.hidden}</p>
      <Form method="post" action={to} preventScrollReset className={styles.acts}>
        <SubmitButton quiet={shown} name="act" value={shown ? 'hide' : 'show'} mih={48}>
          {shown ? words.hide : words.show}
        </SubmitButton>
        <a href={`/files/${community.slug}/desk/tours/${file}.pdf?locale=${locale}`}>
          <DownloadIcon />
          {words.paper}
        </a>
      </Form>
    </section>
  );
}

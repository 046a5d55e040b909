import { moment, type UiLocale } from '@enishi/ui';
import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import { Api } from '../../api/api.ts';
import { useLinks } from '../../frame.ts';
import { Page } from '../../parts/page.tsx';
import { SimpleText } from '../../parts/simple-text.tsx';
import styles from './letters.module.css';
import { ShelvedLetterDocument } from './questions.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const api = new Api(request);
  const { letter } = await api.load(ShelvedLetterDocument, { id: params.id ?? '' });
  return api.answer(letter);
}

/** A letter as it was sent, without the reader's own way out. */
export default function Letter() {
  const letter = useLoaderData<typeof loader>();
  const t = useTranslations('letters');
  const locale = useLocale() as UiLocale;
  const to = useLinks();
  const eyebrow = (
    <>
      {t('sentOn', { date: moment(letter.sentAt, locale) })}
      {letter.membersOnly ? <span className={styles.tag}>{t('membersOnly')}</span> : null}
    </>
  );
  return (
    <Page title={letter.subject} eyebrow={eyebrow}>
      <div lang={letter.language}>
        <SimpleText blocks={letter.body} />
      </div>
      <p>
        <Link to={to('/letters')}>← {t('all')}</Link>
      </p>
    </Page>
  );
}

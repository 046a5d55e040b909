import { useTranslations } from 'use-intl';
import { TextField } from '../../forms/fields.tsx';

type Props = {
  /** Of the room, so that fields of two have no id in common. */
  id: string;
  at: { beds: string; note: string };
  problemOf: (field: string) => string | undefined;
};

/** How many sleep in a room, and for whom it is. */
export function RoomFields({ id, at, problemOf }: Props) {
  const t = useTranslations('desk.rooms');
  return (
    <>
      <TextField
        id={`field-${id}-beds`}
        name="beds"
        label={t('parts.beds')}
        defaultValue={at.beds}
        error={problemOf('beds')}
        autoComplete="off"
        inputMode="numeric"
        maxLength={3}
      />
      <TextField
        id={`field-${id}-note`}
        name="note"
        label={t('parts.note')}
        description={t('noteHint')}
        optional
        defaultValue={at.note}
        error={problemOf('note')}
        autoComplete="off"
        maxLength={60}
      />
    </>
  );
}

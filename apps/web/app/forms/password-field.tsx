import '@mantine/core/styles/ActionIcon.css';
import '@mantine/core/styles/PasswordInput.css';
import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { type Extra, FieldLabel, plain } from './fields.tsx';
import styles from './form.module.css';

/** Apart from the other fields: its eye button costs bytes that joining does not need. */
export function PasswordField({ label, optional, ...rest }: Omit<PasswordInputProps, 'label'> & Extra) {
  const t = useTranslations('frame');
  return (
    <PasswordInput
      {...rest}
      label={<FieldLabel label={label} optional={optional} />}
      visibilityToggleButtonProps={{ 'aria-label': t('showPassword'), size: 44 }}
      rightSectionWidth={48}
      aria-required={!optional}
      classNames={{ ...plain, input: styles.password }}
    />
  );
}

import {
  Checkbox,
  type CheckboxProps,
  NativeSelect,
  type NativeSelectProps,
  TextInput,
  type TextInputProps,
} from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import styles from './form.module.css';

export type Extra = { label: ReactNode; optional?: boolean };

/** A label with its 必須/任意 badge: the colour is not the only sign. */
export function FieldLabel({ label, optional }: Extra) {
  const t = useTranslations('frame');
  return (
    <span className={styles.label}>
      {label}
      <span className={optional ? styles.optional : styles.required}>
        {optional ? t('optional') : t('required')}
      </span>
    </span>
  );
}

/** Class names every input shares. */
export const plain = { input: styles.input, error: styles.error, description: styles.description };

export function TextField({ label, optional, ...rest }: Omit<TextInputProps, 'label'> & Extra) {
  return (
    <TextInput
      {...rest}
      label={<FieldLabel label={label} optional={optional} />}
      aria-required={!optional}
      classNames={plain}
      inputWrapperOrder={['label', 'description', 'input', 'error']}
    />
  );
}

export function SelectField({ label, optional, ...rest }: Omit<NativeSelectProps, 'label'> & Extra) {
  return (
    <NativeSelect
      {...rest}
      label={<FieldLabel label={label} optional={optional} />}
      aria-required={!optional}
      classNames={plain}
      inputWrapperOrder={['label', 'description', 'input', 'error']}
    />
  );
}

export function TickField(props: CheckboxProps) {
  return (
    <Checkbox
      {...props}
      classNames={{
        root: styles.tick,
        label: styles.tickLabel,
        body: styles.tickBody,
        description: styles.description,
      }}
    />
  );
}

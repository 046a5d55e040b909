import { Textarea, type TextareaProps } from '@mantine/core';
import { type Extra, FieldLabel, plain } from './fields.tsx';

export function LongTextField({ label, optional, ...rest }: Omit<TextareaProps, 'label'> & Extra) {
  return (
    <Textarea
      {...rest}
      label={<FieldLabel label={label} optional={optional} />}
      aria-required={!optional}
      classNames={plain}
    />
  );
}

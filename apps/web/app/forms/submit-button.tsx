import { Button, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { useNavigation } from 'react-router';

type Props = Omit<ButtonProps, 'loading'> & { children: ReactNode; name?: string; value?: string; quiet?: boolean };

/** The act of a form. While the answer is on its way a second press does nothing. */
export function SubmitButton({ children, quiet, name, value, ...rest }: Props) {
  const { state, formData } = useNavigation();
  const mine = state !== 'idle' && formData !== undefined && (name === undefined || formData.get(name) === value);
  return (
    <Button
      type="submit"
      name={name}
      value={value}
      color={quiet ? 'ink' : 'signal'}
      variant={quiet ? 'default' : 'filled'}
      loading={mine}
      aria-disabled={mine}
      onClick={(event) => {
        if (mine) event.preventDefault();
      }}
      {...rest}
    >
      {children}
    </Button>
  );
}

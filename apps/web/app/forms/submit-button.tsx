import { Button, type ButtonProps } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useNavigation } from 'react-router';
import { isUnderWay } from './under-way.ts';

type Props = Omit<ButtonProps, 'loading'> & {
  children: ReactNode;
  name?: string;
  value?: string;
  quiet?: boolean;
};

const samePressMs = 250;

/** The act of a form. While the answer is on its way a second press does nothing. */
export function SubmitButton({ children, quiet, name, value, ...rest }: Props) {
  const mine = isUnderWay(useNavigation(), name, value);
  const pressedAt = useRef(-samePressMs);
  // Once answered, the next press is a new one, however soon it comes.
  useEffect(() => {
    if (!mine) pressedAt.current = -samePressMs;
  }, [mine]);
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
        const again = event.timeStamp - pressedAt.current < samePressMs;
        if (mine || again) event.preventDefault();
        else pressedAt.current = event.timeStamp;
      }}
      {...rest}
    >
      {children}
    </Button>
  );
}

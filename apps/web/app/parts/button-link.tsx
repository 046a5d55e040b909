import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

type Props = {
  to: string;
  children: ReactNode;
  quiet?: boolean;
  wide?: boolean;
  className?: string;
  label?: string;
};

/** A link that is the next act. `quiet` is the second choice of equal size. */
export function ButtonLink({ to, children, quiet, wide, className, label }: Props) {
  return (
    <Button
      component={Link}
      to={to}
      color={quiet ? 'ink' : 'signal'}
      variant={quiet ? 'default' : 'filled'}
      fullWidth={wide}
      className={className}
      mih={48}
      aria-label={label}
    >
      {children}
    </Button>
  );
}

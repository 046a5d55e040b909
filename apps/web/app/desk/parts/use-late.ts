import { useEffect, useState } from 'react';

const blinkMs = 300;

/** True once something has been going on for longer than 300 ms; quicker answers show no waiting sign at all. */
export function useLate(active: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!active) return setLate(false);
    const timer = setTimeout(() => setLate(true), blinkMs);
    return () => clearTimeout(timer);
  }, [active]);
  return active && late;
}

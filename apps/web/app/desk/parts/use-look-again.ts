import { useEffect, useState } from 'react';
import { useRevalidator } from 'react-router';

const everyMs = 2_000;
const mostLooks = 15;

/** While something is under way, asks for the page's figures again every two seconds, for half a minute at most. */
export function useLookAgain(underWay: boolean): { late: boolean } {
  const { revalidate } = useRevalidator();
  const [looks, setLooks] = useState(0);
  useEffect(() => {
    if (!underWay) return setLooks(0);
    if (looks >= mostLooks) return;
    const timer = setTimeout(() => {
      setLooks((count) => count + 1);
      void revalidate();
    }, everyMs);
    return () => clearTimeout(timer);
  }, [underWay, looks, revalidate]);
  return { late: looks >= mostLooks };
}

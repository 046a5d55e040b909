import { useEffect } from 'react';
import { useRevalidator } from 'react-router';

const minute = 60_000;

/**
 * Keeps the screen empty between two people: a page that the browser kept for "back" is asked for anew, and one that nobody touched for as long as the server keeps it is loaded again,
 * with everything that was typed gone. Whoever is still typing keeps the clerk signed in. Null where nobody is.
 */
export function useClearedScreen(idleMinutes: number | null): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const kept = (event: PageTransitionEvent) => {
      if (event.persisted) window.location.reload();
    };
    window.addEventListener('pageshow', kept);
    return () => window.removeEventListener('pageshow', kept);
  }, []);
  useEffect(() => {
    if (idleMinutes === null) return;
    let touchedAt = Date.now();
    let toldAt = touchedAt;
    const touch = () => {
      touchedAt = Date.now();
    };
    const look = () => {
      if (Date.now() - touchedAt >= idleMinutes * minute) window.location.reload();
      else if (touchedAt > toldAt) {
        toldAt = Date.now();
        void revalidate();
      }
    };
    const events = ['pointerdown', 'keydown'] as const;
    for (const event of events) window.addEventListener(event, touch);
    const timer = window.setInterval(look, minute);
    return () => {
      for (const event of events) window.removeEventListener(event, touch);
      window.clearInterval(timer);
    };
  }, [idleMinutes, revalidate]);
}

import { type RefObject, useEffect, useRef } from 'react';

/**
 * Keys of the list: `/` goes to the search, the arrows walk through the rows (each row is one link, so Enter opens it),
 * and from the first row the arrow up returns to the search.
 */
export function useListKeys(): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      const search = list.current?.querySelector<HTMLInputElement>('[data-search]');
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
      const at = rows.indexOf(document.activeElement as HTMLElement);
      const typing = isField(document.activeElement);
      if (event.key === '/' && !typing) {
        event.preventDefault();
        search?.focus();
        search?.select();
      } else if (event.key === 'ArrowDown' && (at >= 0 || document.activeElement === search)) {
        event.preventDefault();
        rows[Math.min(at + 1, rows.length - 1)]?.focus();
      } else if (event.key === 'ArrowUp' && at >= 0) {
        event.preventDefault();
        (rows[at - 1] ?? search)?.focus();
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return list;
}

function isField(element: Element | null): boolean {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  );
}

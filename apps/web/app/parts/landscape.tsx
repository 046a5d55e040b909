import doto from '../pictures/doto.svg';
import oguni from '../pictures/oguni.svg';

/** The community's landscape. Decoration: it says nothing the words beside it do not. */
export function Landscape({ theme, className }: { theme: string; className?: string }) {
  return (
    <img
      src={theme === 'oguni' ? oguni : doto}
      alt=""
      className={className}
      width={1600}
      height={900}
      decoding="async"
      fetchPriority="high"
    />
  );
}

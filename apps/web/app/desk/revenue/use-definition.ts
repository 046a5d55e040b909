import { useText } from '../../frame.ts';
import type { Revenue } from './revenue.type.ts';

const bare = (key: string) => key.replaceAll('_', '').toLowerCase();

/** The API's definition of a figure, in the viewer's language; undefined when it gives none. */
export function useDefinition(
  definitions: Revenue['definitions'],
): (...keys: string[]) => string | undefined {
  const text = useText();
  return (...keys) => {
    const found = keys.flatMap((key) => definitions.find((one) => bare(one.key) === bare(key)) ?? []);
    return found[0] && text(found[0].text);
  };
}

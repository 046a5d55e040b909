import { inBoth } from '../../domain/in-both.ts';
import type { SheetDate } from '../../domain/party-sheet.ts';
import type { DateTerms } from '../../store/sale.store.ts';

/** A date as the lists of it are headed. */
export const sheetDate = ({ titleJa, titleEn, site, startsAt, endsAt }: DateTerms): SheetDate => ({
  ...{ startsAt, endsAt, title: inBoth(titleJa, titleEn) },
  site: site && inBoth(site.nameJa, site.nameEn),
});

import type { SiteWords, UiLocale } from '@enishi/ui';
import type { DoorWords } from '../routes/door/words/ja.ts';
import type { TabletWords } from '../routes/tablet/words/ja.ts';
import type { DeskWords } from '../desk/words/ja.ts';

declare module 'use-intl' {
  interface AppConfig {
    Locale: UiLocale;
    Messages: SiteWords & { desk: DeskWords; door: DoorWords; tablet: TabletWords };
  }
}

import { CutSeries } from './cut-series.ts';
import { HandOutPicture } from './hand-out-picture.ts';
import { KeepTemplate } from './keep-template.ts';
import { PictureTemplate } from './picture-template.ts';
import { ReadTemplates } from './read-templates.ts';

/** The remake studio, for the module. */
export const remakeActions = [CutSeries, HandOutPicture, KeepTemplate, PictureTemplate, ReadTemplates];

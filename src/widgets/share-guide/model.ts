import {urlOf} from '../../guide/check.js';

/**
 * The address to share: the guide's, else that of the page, of a section of it where one is named. Only http and https:
 * nobody else can open what is on this machine.
 */
export function shareUrl(guide: string | undefined, section: string | null | undefined, page: string | undefined): string | undefined {
  for (const each of [guide, page]) {
    const url = each && urlOf(each, page);
    if (!url) continue;
    if (section) url.hash = section;
    if (/^https?:$/.test(url.protocol)) return url.href;
  }
  return undefined;
}
